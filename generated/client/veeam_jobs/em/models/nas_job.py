# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import Instant


class NASJob(msgspec.Struct, kw_only=True, gc=False):
    """File share job.

    A job that backs up file shares, or folders and files in them.

    Attributes:
        id: The part of `uid` after its last colon: what methods take. They take the whole `uid`, too.
        type: Type of the resource: always `NasJob`, which differs from the name of the XML element.
        href: URL of the file share job in full; null if the server sends none.
        name: Name of the file share job.
        uid: UID of the file share job, as a URN. The part after the last colon is the ID in URLs.
        links: Links to related resources and actions; null in JSON and absent in XML if there are none.
        description: Description given by the creator of the job; may be empty.
        includes: The shares, folders and files that a file share job protects. In XML the list is called
            `Includes` within a job and `NASObjects` on its own.
        storage_options: Where a file share job stores its backups, and how long it keeps versions of files.
        schedule_configured: True if the job has a schedule, false if it runs only when started manually.
        schedule_enabled: True if the schedule is enabled, false if the job is disabled.
        next_run: When the job runs next, in UTC; null or absent if it does not run by schedule.
        job_schedule_options: Schedule of a job. One of the two members is set: `standart` for all jobs
            including agent jobs, except immediate backup copy jobs. Some servers send the members of
            `standart` directly in this object. Read both forms, and write `standart`.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Type of the resource: always `NasJob`, which differs from the name of the XML element."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the file share job in full; null if the server sends none."""
    name: str | None = msgspec.field(name="Name", default=None)
    """Name of the file share job."""
    uid: str | None = msgspec.field(name="UID", default=None)
    """UID of the file share job, as a URN. The part after the last colon is the ID in URLs."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Links to related resources and actions; null in JSON and absent in XML if there are none."""
    description: str | None = msgspec.field(name="Description", default=None)
    """Description given by the creator of the job; may be empty."""
    includes: NASObjectList | None = msgspec.field(name="Includes", default=None)
    """The shares, folders and files that a file share job protects. In XML the list is called `Includes` within
    a job and `NASObjects` on its own.
    """
    storage_options: NASJobStorageOptions | None = msgspec.field(name="StorageOptions", default=None)
    """Where a file share job stores its backups, and how long it keeps versions of files."""
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
    _required: ClassVar[tuple[str, ...]] = (
        "type",
        "name",
        "uid",
    )

    @property
    def id(self) -> str:
        """What methods take to name it: the part of `uid` after its last colon. Empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]


from .link import Link  # noqa: E402
from .nas_job_storage_options import NASJobStorageOptions  # noqa: E402
from .nas_object_list import NASObjectList  # noqa: E402
from .schedule_options_info_type import ScheduleOptionsInfoType  # noqa: E402
