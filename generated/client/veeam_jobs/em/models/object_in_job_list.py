# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class ObjectInJobList(msgspec.Struct, kw_only=True, gc=False):
    """Objects of a job.

    What a job protects. In XML the list is called `Includes` within a job and `ObjectsInJob` on its own.
    """

    object_in_jobs: list[ObjectInJob] | None = msgspec.field(name="ObjectInJobs", default=None)
    """The objects; in XML each is an element `ObjectInJob`."""


from .object_in_job import ObjectInJob  # noqa: E402
