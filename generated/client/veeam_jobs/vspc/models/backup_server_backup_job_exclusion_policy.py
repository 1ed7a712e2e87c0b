# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerBackupJobExclusionPolicy(OpenStrEnum):
    """Exclusion policy.

    How the list of guest files is used. The values are camelCase in every version. The meanings are derived
    from the names (assumption).

    The description lists every value.
    """

    DISABLED = "disabled"
    """Everything is backed up; the list is ignored."""
    EXCLUDE_ONLY = "excludeOnly"
    """Everything is backed up except the listed files and folders."""
    INCLUDE_ONLY = "includeOnly"
    """Only the listed files and folders are backed up."""
