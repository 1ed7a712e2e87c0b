# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerBackupJobSennightOfMonth(OpenStrEnum):
    """Week of the month.

    A week of the month by its place. A sennight is a span of seven nights.

    The description lists every value.
    """

    FIRST = "First"
    """The first week."""
    SECOND = "Second"
    """The second week."""
    THIRD = "Third"
    """The third week."""
    FOURTH = "Fourth"
    """The fourth week."""
    FIFTH = "Fifth"
    """The fifth week. What happens in a month without one is not explained by any source."""
    LAST = "Last"
    """The last week, the fourth or the fifth."""
