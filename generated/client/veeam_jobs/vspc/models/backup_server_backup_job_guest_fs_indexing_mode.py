# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerBackupJobGuestFSIndexingMode(OpenStrEnum):
    """Indexing mode.

    Which folders of a machine are indexed. The values are camelCase in every version. What they mean is read
    from their names (assumption).

    The description lists every value.
    """

    DISABLE = "disable"
    """None."""
    INDEX_ALL = "indexAll"
    """All."""
    INDEX_ALL_EXCEPT = "indexAllExcept"
    """All except those in `indexingList`."""
    INDEX_ONLY = "indexOnly"
    """Only those in `indexingList`."""
