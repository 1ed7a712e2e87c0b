# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class OracleArchivedLogsTruncation(OpenStrEnum):
    """Which archived logs of Oracle databases are deleted."""

    BY_AGE = "ByAge"
    """Those that are too old."""
    BY_SIZE = "BySize"
    """The oldest, where all together take too much room."""
