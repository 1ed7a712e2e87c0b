# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import datetime

import msgspec


class Job(msgspec.Struct, kw_only=True, gc=False):
    """A backup, replication or backup copy job for virtual machines: what it protects, when it runs, and how
    long restore points are kept.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Always `Job`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the entity."""
    name: str | None = msgspec.field(name="Name", default=None)
    """Name of the job."""
    uid: str | None = msgspec.field(name="UID", default=None)
    """Identifier as a URN. What follows the last colon is the ID for URLs."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""
    job_type: VmJobType | None = msgspec.field(name="JobType", default=None)
    """Kind of job. The name of this enumeration is ours."""
    platform: VmJobPlatform | None = msgspec.field(name="Platform", default=None)
    """Where the machines of a job live. The name of this enumeration is ours."""
    description: str | None = msgspec.field(name="Description", default=None)
    """Remark of whoever made the job; may be empty."""
    schedule_configured: bool | None = msgspec.field(name="ScheduleConfigured", default=None)
    """True where the job has a schedule, false where it runs only when started."""
    schedule_enabled: bool | None = msgspec.field(name="ScheduleEnabled", default=None)
    """True where the schedule is in force, false where the job is disabled."""
    next_run: datetime.datetime | None = msgspec.field(name="NextRun", default=None)
    """When the job runs next, in UTC; only where it runs by schedule."""
    job_schedule_options: ScheduleOptionsInfoType | None = msgspec.field(
        name="JobScheduleOptions", default=None
    )
    """When a job runs. One of the two members is set: `Standart` for all jobs but immediate backup copy, agent
    jobs among them.
    """
    job_info: JobInfo | None = msgspec.field(name="JobInfo", default=None)
    """What only jobs of one kind have. One of the members is set, the one that goes with `JobType`; JSON prints
    the others as null.
    """

    @property
    def id(self) -> str:
        """The identifier that paths want: the part of the UID after its last colon; empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]


from .job_info import JobInfo  # noqa: E402
from .link import Link  # noqa: E402
from .schedule_options_info_type import ScheduleOptionsInfoType  # noqa: E402
from .vm_job_platform import VmJobPlatform  # noqa: E402
from .vm_job_type import VmJobType  # noqa: E402
