# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class LinkedBackup(msgspec.Struct, kw_only=True, gc=False):
    """Linked backup.

    A single backup that a backup copy job copies.

    Attributes:
        object_in_job_id: ID of the link, unique only within the backup copy job.
        linked_backup_uid: UID of the linked backup.
    """

    object_in_job_id: str | None = msgspec.field(name="ObjectInJobId", default=None)
    """ID of the link, unique only within the backup copy job."""
    linked_backup_uid: str | None = msgspec.field(name="LinkedBackupUid", default=None)
    """UID of the linked backup."""
