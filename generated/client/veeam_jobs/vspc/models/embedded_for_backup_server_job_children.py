# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class EmbeddedForBackupServerJobChildren(msgspec.Struct, kw_only=True, gc=False):
    """Embedded entities.

    Related entities that you request with `expand`.

    Attributes:
        backup_server_job: Properties that every job on a backup server has, regardless of its type: owner,
            result of the last run, schedule and target.
    """

    backup_server_job: BackupServerJob | None = msgspec.field(name="backupServerJob", default=None)
    """Properties that every job on a backup server has, regardless of its type: owner, result of the last run,
    schedule and target.
    """


from .backup_server_job import BackupServerJob  # noqa: E402
