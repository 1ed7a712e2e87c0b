# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class JobEdit(msgspec.Struct, kw_only=True, gc=False):
    """Changes to a job.

    The members of a job to change; all others are left out. The name of this schema is ours; in XML the
    element is `Job`, and the order of its elements matters.

    Attributes:
        id: The part of `uid` after its last colon: what methods take. They take the whole `uid`, too.
        type: Type of the job; optional. May be sent as read from the job.
        href: URL of the job; optional. May be sent as read from the job. The request URL determines which job
            is changed (assumption).
        name: Name of the job; optional. May be sent as read from the job. No page says that a job can be
            renamed.
        uid: UID of the job; optional. May be sent as read from the job.
        description: New description of the job.
        schedule_configured: Whether the job has a schedule; if false, it runs only when started manually.
        schedule_enabled: Whether the schedule of the job is enabled. To set it to true, also send
            `job_schedule_options`.
        job_schedule_options: Schedule of a job. One of the two members is set: `standart` for all jobs
            including agent jobs, except immediate backup copy jobs. Some servers send the members of
            `standart` directly in this object. Read both forms, and write `standart`.
        job_info: The details of a job that can be changed. The name of this schema is ours; in XML the
            element is `JobInfo`.
    """

    type: str | Unset = msgspec.field(name="Type", default=UNSET)
    """Type of the job; optional. May be sent as read from the job."""
    href: str | Unset = msgspec.field(name="Href", default=UNSET)
    """URL of the job; optional. May be sent as read from the job. The request URL determines which job is
    changed (assumption).
    """
    name: str | Unset = msgspec.field(name="Name", default=UNSET)
    """Name of the job; optional. May be sent as read from the job. No page says that a job can be renamed."""
    uid: str | Unset = msgspec.field(name="UID", default=UNSET)
    """UID of the job; optional. May be sent as read from the job."""
    description: str | Unset = msgspec.field(name="Description", default=UNSET)
    """New description of the job."""
    schedule_configured: bool | Unset = msgspec.field(name="ScheduleConfigured", default=UNSET)
    """Whether the job has a schedule; if false, it runs only when started manually."""
    schedule_enabled: bool | Unset = msgspec.field(name="ScheduleEnabled", default=UNSET)
    """Whether the schedule of the job is enabled. To set it to true, also send `job_schedule_options`."""
    job_schedule_options: ScheduleOptionsInfoType | Unset = msgspec.field(
        name="JobScheduleOptions", default=UNSET
    )
    """Schedule of a job. One of the two members is set: `standart` for all jobs including agent jobs, except
    immediate backup copy jobs. Some servers send the members of `standart` directly in this object. Read both
    forms, and write `standart`.
    """
    job_info: JobEditInfo | Unset = msgspec.field(name="JobInfo", default=UNSET)
    """The details of a job that can be changed. The name of this schema is ours; in XML the element is
    `JobInfo`.
    """

    @property
    def id(self) -> str:
        """What methods take to name it: the part of `uid` after its last colon. Empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]


from .job_edit_info import JobEditInfo  # noqa: E402
from .schedule_options_info_type import ScheduleOptionsInfoType  # noqa: E402
