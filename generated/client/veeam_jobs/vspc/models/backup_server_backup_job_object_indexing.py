# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobObjectIndexing(msgspec.Struct, kw_only=True, gc=False):
    """Folders to index.

    Which folders of a machine are indexed, for machines of one operating system.
    """

    guest_fs_indexing_mode: BackupServerBackupJobGuestFSIndexingMode | None | Unset = msgspec.field(
        name="guestFSIndexingMode", default=UNSET
    )
    """Which folders of a machine are indexed. The values are camelCase in every version. What they mean is read
    from their names (assumption).
    """
    indexing_list: list[str] | None | Unset = msgspec.field(name="indexingList", default=UNSET)
    """The folders that `indexAllExcept` leaves out, or `indexOnly` takes (which modes need them is an
    assumption): full paths, in which environment variables may stand for folders.
    """


from .backup_server_backup_job_guest_fs_indexing_mode import BackupServerBackupJobGuestFSIndexingMode  # noqa: E402
