# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerBackupJobExclusionPolicy(OpenStrEnum):
    """Exclusion policy.

    How the list of guest files is applied. The values are camelCase in every version. What they mean is read
    from their names (assumption).

    The description lists every value.
    """

    DISABLED = "disabled"
    """Everything is backed up; the list is ignored."""
    EXCLUDE_ONLY = "excludeOnly"
    """Everything is backed up except what is listed."""
    INCLUDE_ONLY = "includeOnly"
    """Only what is listed is backed up."""
