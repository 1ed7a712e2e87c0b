# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import Instant


class Job(msgspec.Struct, kw_only=True, gc=False):
    """A backup, replication or backup copy job for virtual machines: the protected objects, the schedule and the
    retention.

    Attributes:
        id: The part of `uid` after its last colon: what methods take. They take the whole `uid`, too.
        type: Type of the resource: always `Job`.
        href: URL of the job in full; null if the server sends none.
        name: Name of the job.
        uid: UID of the job, as a URN. The part after the last colon is the ID in URLs.
        links: Links to related resources and actions; null in JSON and absent in XML if there are none.
        job_type: Kind of job. The name of this enumeration is ours.
        platform: Platform of the machines of a job. The name of this enumeration is ours.
        description: Description given by the creator of the job; may be empty.
        schedule_configured: True if the job has a schedule, false if it runs only when started manually.
        schedule_enabled: True if the schedule is enabled, false if the job is disabled.
        next_run: When the job runs next, in UTC; null or absent if it does not run by schedule.
        job_schedule_options: Schedule of a job. One of the two members is set: `standart` for all jobs
            including agent jobs, except immediate backup copy jobs. Some servers send the members of
            `standart` directly in this object. Read both forms, and write `standart`.
        job_info: The details that depend on the kind of job. Only the member that matches `job_type` is set;
            JSON contains the others as null.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Type of the resource: always `Job`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the job in full; null if the server sends none."""
    name: str | None = msgspec.field(name="Name", default=None)
    """Name of the job."""
    uid: str | None = msgspec.field(name="UID", default=None)
    """UID of the job, as a URN. The part after the last colon is the ID in URLs."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Links to related resources and actions; null in JSON and absent in XML if there are none."""
    job_type: VmJobType | None = msgspec.field(name="JobType", default=None)
    """Kind of job. The name of this enumeration is ours."""
    platform: VmJobPlatform | None = msgspec.field(name="Platform", default=None)
    """Platform of the machines of a job. The name of this enumeration is ours."""
    description: str | None = msgspec.field(name="Description", default=None)
    """Description given by the creator of the job; may be empty."""
    schedule_configured: bool | None = msgspec.field(name="ScheduleConfigured", default=None)
    """True if the job has a schedule, false if it runs only when started manually."""
    schedule_enabled: bool | None = msgspec.field(name="ScheduleEnabled", default=None)
    """True if the schedule is enabled, false if the job is disabled."""
    next_run: Instant | None = msgspec.field(name="NextRun", default=None)
    """When the job runs next, in UTC; null or absent if it does not run by schedule."""
    job_schedule_options: ScheduleOptionsInfoType | None = msgspec.field(
        name="JobScheduleOptions", default=None
    )
    """Schedule of a job. One of the two members is set: `standart` for all jobs including agent jobs, except
    immediate backup copy jobs. Some servers send the members of `standart` directly in this object. Read both
    forms, and write `standart`.
    """
    job_info: JobInfo | None = msgspec.field(name="JobInfo", default=None)
    """The details that depend on the kind of job. Only the member that matches `job_type` is set; JSON contains
    the others as null.
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


from .job_info import JobInfo  # noqa: E402
from .link import Link  # noqa: E402
from .schedule_options_info_type import ScheduleOptionsInfoType  # noqa: E402
from .vm_job_platform import VmJobPlatform  # noqa: E402
from .vm_job_type import VmJobType  # noqa: E402
