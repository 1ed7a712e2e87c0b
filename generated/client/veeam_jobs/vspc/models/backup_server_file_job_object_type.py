# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerFileJobObjectType(OpenStrEnum):
    """File or folder.

    Whether a source is a single file or a folder.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    FILE = "File"
    """One file."""
    DIRECTORY = "Directory"
    """A folder, with what it contains (assumption)."""
