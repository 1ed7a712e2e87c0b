# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class EmbeddedForBackupServerJobChildren(msgspec.Struct, kw_only=True, gc=False):
    """Embedded entities.

    Related entities, filled by what you ask for with `expand`.
    """

    backup_server_job: BackupServerJob | None = msgspec.field(name="backupServerJob", default=None)
    """What every job on a backup server has, whatever its type: who it belongs to, how the last run went, when
    it runs, where it writes.
    """


from .backup_server_job import BackupServerJob  # noqa: E402
