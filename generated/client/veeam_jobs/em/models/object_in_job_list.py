# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class ObjectInJobList(msgspec.Struct, kw_only=True, gc=False):
    """Objects of a job.

    The machines and containers that a job protects. In XML the list is called `Includes` within a job and
    `ObjectsInJob` on its own.

    Attributes:
        object_in_jobs: The protected objects; in XML each is an element `ObjectInJob`.
    """

    object_in_jobs: list[ObjectInJob] | None = msgspec.field(name="ObjectInJobs", default=None)
    """The protected objects; in XML each is an element `ObjectInJob`."""
    _unwrap: ClassVar[str] = "object_in_jobs"
    _required: ClassVar[tuple[str, ...]] = ("object_in_jobs",)
    _nullable: ClassVar[tuple[str, ...]] = ("object_in_jobs",)


from .object_in_job import ObjectInJob  # noqa: E402
