# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerFileJobObjectType(OpenStrEnum):
    """File or folder.

    Whether a source is a single file or a folder.
    """

    UNKNOWN = "Unknown"
    """A value that is newer than the version in your `X-Client-Version`."""
    FILE = "File"
    """A single file."""
    DIRECTORY = "Directory"
    """A folder with its contents (assumption)."""
