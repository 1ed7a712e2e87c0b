# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class LinkedBackup(msgspec.Struct, kw_only=True, gc=False):
    """Linked backup.

    A backup that a copy job copies.
    """

    object_in_job_id: str | None = msgspec.field(name="ObjectInJobId", default=None)
    """Identifier of the link, within the copy job only."""
    linked_backup_uid: str | None = msgspec.field(name="LinkedBackupUid", default=None)
    """UID of the backup that is linked."""
