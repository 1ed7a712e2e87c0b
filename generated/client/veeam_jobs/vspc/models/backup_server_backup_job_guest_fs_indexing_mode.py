# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerBackupJobGuestFSIndexingMode(OpenStrEnum):
    """Indexing mode.

    Folders of a machine that are indexed. The values are camelCase in every version. The meanings are derived
    from the names (assumption).

    The description lists every value.
    """

    DISABLE = "disable"
    """No folders are indexed."""
    INDEX_ALL = "indexAll"
    """All folders are indexed."""
    INDEX_ALL_EXCEPT = "indexAllExcept"
    """All folders except those in `indexing_list` are indexed."""
    INDEX_ONLY = "indexOnly"
    """Only the folders in `indexing_list` are indexed."""
