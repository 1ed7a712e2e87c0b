# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import datetime

import msgspec


class NASJob(msgspec.Struct, kw_only=True, gc=False):
    """File share job.

    A job that backs up file shares, or folders and files of them.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Always `NasJob`, unlike the name of the element."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the entity."""
    name: str | None = msgspec.field(name="Name", default=None)
    """Name of the job."""
    uid: str | None = msgspec.field(name="UID", default=None)
    """Identifier as a URN. What follows the last colon is the ID for URLs."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""
    description: str | None = msgspec.field(name="Description", default=None)
    """Remark of whoever made the job; may be empty."""
    includes: NASObjectList | None = msgspec.field(name="Includes", default=None)
    """What a file share job protects. In XML the list is called `Includes` within a job and `NASObjects` on its
    own.
    """
    storage_options: NASJobStorageOptions | None = msgspec.field(name="StorageOptions", default=None)
    """Where the backups of file shares go, and how long versions of files are kept."""
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

    @property
    def id(self) -> str:
        """The identifier that paths want: the part of the UID after its last colon; empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]


from .link import Link  # noqa: E402
from .nas_job_storage_options import NASJobStorageOptions  # noqa: E402
from .nas_object_list import NASObjectList  # noqa: E402
from .schedule_options_info_type import ScheduleOptionsInfoType  # noqa: E402
