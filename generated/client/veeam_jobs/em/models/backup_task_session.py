# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import datetime

import msgspec


class BackupTaskSession(msgspec.Struct, kw_only=True, gc=False):
    """Backup task session.

    What one run of a job did with one object, a virtual machine or a computer. It is not a task in the sense
    of `/tasks`.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Always `BackupTaskSession`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the entity."""
    name: str | None = msgspec.field(name="Name", default=None)
    """Name of the object, then `@` and the time its processing started."""
    uid: str | None = msgspec.field(name="UID", default=None)
    """Identifier as a URN. What follows the last colon is the ID for URLs."""
    vm_display_name: str | None = msgspec.field(name="VmDisplayName", default=None)
    """Name of the machine, as people know it."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""
    job_session_uid: str | None = msgspec.field(name="JobSessionUid", default=None)
    """UID of the run it is part of."""
    creation_time_utc: datetime.datetime | None = msgspec.field(name="CreationTimeUTC", default=None)
    """When the processing started, in UTC."""
    end_time_utc: datetime.datetime | None = msgspec.field(name="EndTimeUTC", default=None)
    """When it ended, in UTC."""
    state: BackupTaskSessionState | None = msgspec.field(name="State", default=None)
    """How far a task session has come. The name of this enumeration is ours."""
    result: BackupTaskSessionResult | None = msgspec.field(name="Result", default=None)
    """How a task session ended, from good to bad. What one that is not completed says here is not documented.
    The name of this enumeration is ours.
    """
    reason: str | None = msgspec.field(name="Reason", default=None)
    """Why the result is `Warning` or `Failed`, for people; empty where it is neither."""
    total_size: int | None = msgspec.field(name="TotalSize", default=None)
    """Size of the data, in bytes."""
    vm_uid: str | None = msgspec.field(name="VmUid", default=None)
    """UID of the virtual machine."""

    @property
    def id(self) -> str:
        """The identifier that paths want: the part of the UID after its last colon; empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]


from .backup_task_session_result import BackupTaskSessionResult  # noqa: E402
from .backup_task_session_state import BackupTaskSessionState  # noqa: E402
from .link import Link  # noqa: E402
