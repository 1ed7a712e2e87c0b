# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class FileSystemIndexingMode(OpenStrEnum):
    """How much of a computer is indexed."""

    EVERY_FOLDERS = "EveryFolders"
    """Every folder."""
    SPECIFIED_FOLDERS = "SpecifiedFolders"
    """The folders that are listed as included."""
    EXCEPT_SPECIFIED_FOLDERS = "ExceptSpecifiedFolders"
    """All folders but those that are listed as excluded."""
    DISABLED = "Disabled"
    """Nothing."""
