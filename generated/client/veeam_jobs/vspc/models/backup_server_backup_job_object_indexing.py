# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerBackupJobObjectIndexing(msgspec.Struct, kw_only=True, gc=False):
    """Folders to index.

    Folders that are indexed on machines with one operating system.

    Attributes:
        guest_fs_indexing_mode: Folders of a machine that are indexed. The values are camelCase in every
            version. The meanings are derived from the names (assumption).
        indexing_list: Folders that `indexAllExcept` excludes or `indexOnly` includes (which modes need the
            list is an assumption). Full paths, which may contain environment variables.
    """

    guest_fs_indexing_mode: BackupServerBackupJobGuestFSIndexingMode | None | Unset = expected(
        name="guestFSIndexingMode"
    )
    """Folders of a machine that are indexed. The values are camelCase in every version. The meanings are derived
    from the names (assumption).
    """
    indexing_list: list[str] | None | Unset = msgspec.field(name="indexingList", default=UNSET)
    """Folders that `indexAllExcept` excludes or `indexOnly` includes (which modes need the list is an
    assumption). Full paths, which may contain environment variables.
    """
    _required: ClassVar[tuple[str, ...]] = ("guest_fs_indexing_mode",)


from .backup_server_backup_job_guest_fs_indexing_mode import BackupServerBackupJobGuestFSIndexingMode  # noqa: E402
