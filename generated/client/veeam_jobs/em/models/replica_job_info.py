# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class ReplicaJobInfo(msgspec.Struct, kw_only=True, gc=False):
    """Replication job details.

    The objects that a replication job protects, and their guest processing.

    Attributes:
        includes: The machines and containers that a job protects. In XML the list is called `Includes` within
            a job and `ObjectsInJob` on its own.
        guest_processing_options: Processing inside the guest operating system during a backup: application
            consistency, file index and transaction logs.
    """

    includes: ObjectInJobList | None = msgspec.field(name="Includes", default=None)
    """The machines and containers that a job protects. In XML the list is called `Includes` within a job and
    `ObjectsInJob` on its own.
    """
    guest_processing_options: GuestProcessingOptions | None = msgspec.field(
        name="GuestProcessingOptions", default=None
    )
    """Processing inside the guest operating system during a backup: application consistency, file index and
    transaction logs.
    """


from .guest_processing_options import GuestProcessingOptions  # noqa: E402
from .object_in_job_list import ObjectInJobList  # noqa: E402
