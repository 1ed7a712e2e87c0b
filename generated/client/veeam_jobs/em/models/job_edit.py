# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class JobEdit(msgspec.Struct, kw_only=True, gc=False):
    """Changes to a job.

    Part of a job: what is to change, and nothing else. The name of this schema is ours; in XML the element is
    `Job`, and the order of its elements matters.
    """

    type: str | Unset = msgspec.field(name="Type", default=UNSET)
    """May be repeated from the job."""
    href: str | Unset = msgspec.field(name="Href", default=UNSET)
    """May be repeated from the job. The URL of the request decides which job is changed (assumption)."""
    name: str | Unset = msgspec.field(name="Name", default=UNSET)
    """May be repeated from the job. No page says that a job can be renamed."""
    uid: str | Unset = msgspec.field(name="UID", default=UNSET)
    """May be repeated from the job."""
    description: str | Unset = msgspec.field(name="Description", default=UNSET)
    """The new remark."""
    schedule_configured: bool | Unset = msgspec.field(name="ScheduleConfigured", default=UNSET)
    """Whether the job has a schedule."""
    schedule_enabled: bool | Unset = msgspec.field(name="ScheduleEnabled", default=UNSET)
    """Whether the schedule is in force. To set it to true, send `JobScheduleOptions` too."""
    job_schedule_options: ScheduleOptionsInfoType | Unset = msgspec.field(
        name="JobScheduleOptions", default=UNSET
    )
    """When a job runs. One of the two members is set: `Standart` for all jobs but immediate backup copy, agent
    jobs among them.
    """
    job_info: JobEditInfo | Unset = msgspec.field(name="JobInfo", default=UNSET)
    """What can be changed in the details of a job. The name of this schema is ours; in XML the element is
    `JobInfo`.
    """

    @property
    def id(self) -> str:
        """The identifier that paths want: the part of the UID after its last colon; empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]


from .job_edit_info import JobEditInfo  # noqa: E402
from .schedule_options_info_type import ScheduleOptionsInfoType  # noqa: E402
