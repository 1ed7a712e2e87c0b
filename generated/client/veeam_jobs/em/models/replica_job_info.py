# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class ReplicaJobInfo(msgspec.Struct, kw_only=True, gc=False):
    """Replication job details.

    What a replication job protects and how guests are treated.
    """

    includes: ObjectInJobList | None = msgspec.field(name="Includes", default=None)
    """What a job protects. In XML the list is called `Includes` within a job and `ObjectsInJob` on its own.
    """
    guest_processing_options: GuestProcessingOptions | None = msgspec.field(
        name="GuestProcessingOptions", default=None
    )
    """How a computer is treated from within during backup: consistency of applications, index of files,
    transaction logs.
    """


from .guest_processing_options import GuestProcessingOptions  # noqa: E402
from .object_in_job_list import ObjectInJobList  # noqa: E402
