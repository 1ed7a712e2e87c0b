# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec

from veeam_jobs_runtime.types import Instant


class BackupServerJobSessionTask(msgspec.Struct, kw_only=True, gc=False):
    """Session task.

    Result of the last run of a job for one of its objects.

    Attributes:
        instance_uid: UID of the session task.
        object_uid: UID of the object that the task processes.
        object_name: Name of the object that the task processes, such as a virtual machine.
        total_objects: Number of objects to process.
        processed_objects: Number of objects that have been processed.
        read_data_size: Amount of data read from the source, in bytes (the unit is an assumption, by analogy
            with `transferred_data` of the job).
        transferred_data_size: Amount of data sent to the target, in bytes (the unit is an assumption, by
            analogy with `transferred_data` of the job).
        start_time: Time at which the task started; null while it is pending.
        end_time: Time at which the task ended; null until the task ends.
        duration: Duration of the task, in seconds.
        failure_messages: Problems that occurred, one string for each; null or empty when there were none.
        status: State or result of a session task. The double B in the name is the vendor's.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the session task."""
    object_uid: UUID | None = msgspec.field(name="objectUid", default=None)
    """UID of the object that the task processes."""
    object_name: str | None = msgspec.field(name="objectName", default=None)
    """Name of the object that the task processes, such as a virtual machine."""
    total_objects: int | None = msgspec.field(name="totalObjects", default=None)
    """Number of objects to process."""
    processed_objects: int | None = msgspec.field(name="processedObjects", default=None)
    """Number of objects that have been processed."""
    read_data_size: int | None = msgspec.field(name="readDataSize", default=None)
    """Amount of data read from the source, in bytes (the unit is an assumption, by analogy with
    `transferred_data` of the job).
    """
    transferred_data_size: int | None = msgspec.field(name="transferredDataSize", default=None)
    """Amount of data sent to the target, in bytes (the unit is an assumption, by analogy with `transferred_data`
    of the job).
    """
    start_time: Instant | None = msgspec.field(name="startTime", default=None)
    """Time at which the task started; null while it is pending."""
    end_time: Instant | None = msgspec.field(name="endTime", default=None)
    """Time at which the task ended; null until the task ends."""
    duration: int | None = None
    """Duration of the task, in seconds."""
    failure_messages: list[str] | None = msgspec.field(name="failureMessages", default=None)
    """Problems that occurred, one string for each; null or empty when there were none."""
    status: BBackupServerJobSessionTaskStatus | None = None
    """State or result of a session task. The double B in the name is the vendor's."""


from .b_backup_server_job_session_task_status import BBackupServerJobSessionTaskStatus  # noqa: E402
