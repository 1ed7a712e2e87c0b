# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import datetime
from uuid import UUID

import msgspec


class BackupServerJobSessionTask(msgspec.Struct, kw_only=True, gc=False):
    """Session task.

    What the last run of a job did with one of its objects.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the task."""
    object_uid: UUID | None = msgspec.field(name="objectUid", default=None)
    """The object, as a UID."""
    object_name: str | None = msgspec.field(name="objectName", default=None)
    """The object, by name; a virtual machine for example."""
    total_objects: int | None = msgspec.field(name="totalObjects", default=None)
    """How many objects there are to process."""
    processed_objects: int | None = msgspec.field(name="processedObjects", default=None)
    """How many of them have been processed."""
    read_data_size: int | None = msgspec.field(name="readDataSize", default=None)
    """Data read from the source, in bytes (unit is an assumption, by analogy with `transferredData` of the job).
    """
    transferred_data_size: int | None = msgspec.field(name="transferredDataSize", default=None)
    """Data sent to the target, in bytes (unit is an assumption, by analogy with `transferredData` of the job).
    """
    start_time: datetime.datetime | None = msgspec.field(name="startTime", default=None)
    """When the task began; null while it is pending."""
    end_time: datetime.datetime | None = msgspec.field(name="endTime", default=None)
    """When the task ended; null until then."""
    duration: int | None = None
    """Length of the task, in seconds."""
    failure_messages: list[str] | None = msgspec.field(name="failureMessages", default=None)
    """What went wrong, one text for each problem; null or empty when nothing did."""
    status: BBackupServerJobSessionTaskStatus | None = None
    """How far the task is, or how it ended. The doubled B of the name is the vendor's."""


from .b_backup_server_job_session_task_status import BBackupServerJobSessionTaskStatus  # noqa: E402
