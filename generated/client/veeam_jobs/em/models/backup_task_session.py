# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import Instant


class BackupTaskSession(msgspec.Struct, kw_only=True, gc=False):
    """Backup task session.

    The processing of one object, a virtual machine or a computer, in one run of a job. It is not a task as in
    `/tasks`.

    Attributes:
        id: The part of `uid` after its last colon: what methods take. They take the whole `uid`, too.
        type: Type of the resource: always `BackupTaskSession`.
        href: URL of the task session in full; null if the server sends none.
        name: Name of the object, followed by `@` and the time its processing started.
        uid: UID of the task session, as a URN. The part after the last colon is the ID in URLs.
        vm_display_name: Display name of the machine.
        links: Links to related resources and actions; null in JSON and absent in XML if there are none.
        job_session_uid: UID of the session that the task session belongs to.
        creation_time_utc: When processing of the object started, in UTC.
        end_time_utc: When processing of the object ended, in UTC; null or absent while it is not completed.
        state: Processing state of a task session. The name of this enumeration is ours.
        result: Result of a task session, ordered from good to bad. A running task session may already have
            the value `Success`, so read `state` first: only a `Completed` task session has a final result.
            The name of this enumeration is ours.
        reason: Reason for the result `Warning` or `Failed`, as readable text; empty for other results.
        total_size: Size of the data of the object, in bytes.
        vm_uid: Reference to the virtual machine in its infrastructure, `urn:<platform>:Vm:<ID of the
            hierarchy root>.<ID on the platform>`. In spite of its name it is not the UID of a resource.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Type of the resource: always `BackupTaskSession`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the task session in full; null if the server sends none."""
    name: str | None = msgspec.field(name="Name", default=None)
    """Name of the object, followed by `@` and the time its processing started."""
    uid: str | None = msgspec.field(name="UID", default=None)
    """UID of the task session, as a URN. The part after the last colon is the ID in URLs."""
    vm_display_name: str | None = msgspec.field(name="VmDisplayName", default=None)
    """Display name of the machine."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Links to related resources and actions; null in JSON and absent in XML if there are none."""
    job_session_uid: str | None = msgspec.field(name="JobSessionUid", default=None)
    """UID of the session that the task session belongs to."""
    creation_time_utc: Instant | None = msgspec.field(name="CreationTimeUTC", default=None)
    """When processing of the object started, in UTC."""
    end_time_utc: Instant | None = msgspec.field(name="EndTimeUTC", default=None)
    """When processing of the object ended, in UTC; null or absent while it is not completed."""
    state: BackupTaskSessionState | None = msgspec.field(name="State", default=None)
    """Processing state of a task session. The name of this enumeration is ours."""
    result: BackupTaskSessionResult | None = msgspec.field(name="Result", default=None)
    """Result of a task session, ordered from good to bad. A running task session may already have the value
    `Success`, so read `state` first: only a `Completed` task session has a final result. The name of this
    enumeration is ours.
    """
    reason: str | None = msgspec.field(name="Reason", default=None)
    """Reason for the result `Warning` or `Failed`, as readable text; empty for other results."""
    total_size: int | None = msgspec.field(name="TotalSize", default=None)
    """Size of the data of the object, in bytes."""
    vm_uid: str | None = msgspec.field(name="VmUid", default=None)
    """Reference to the virtual machine in its infrastructure, `urn:<platform>:Vm:<ID of the hierarchy root>.<ID
    on the platform>`. In spite of its name it is not the UID of a resource.
    """
    _required: ClassVar[tuple[str, ...]] = (
        "type",
        "name",
        "uid",
    )

    @property
    def id(self) -> str:
        """What methods take to name it: the part of `uid` after its last colon. Empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]


from .backup_task_session_result import BackupTaskSessionResult  # noqa: E402
from .backup_task_session_state import BackupTaskSessionState  # noqa: E402
from .link import Link  # noqa: E402
