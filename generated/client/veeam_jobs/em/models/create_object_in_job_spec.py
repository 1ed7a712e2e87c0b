# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class CreateObjectInJobSpec(msgspec.Struct, kw_only=True, gc=False):
    """New object of a job.

    A machine or container to add to a job, and its processing options.

    Attributes:
        hierarchy_obj_ref: Reference to the object to add, `urn:<platform>:<type>:<ID of the hierarchy
            root>.<ID on the platform>`. Find it with `em.lookups.find`.
        hierarchy_obj_name: Name of the machine or container to add.
        order: Position of the object in the processing order, counted from 0.
        guest_processing_options: Processing inside the guest operating system during a backup: application
            consistency, file index and transaction logs.
    """

    hierarchy_obj_ref: str = msgspec.field(name="HierarchyObjRef")
    """Reference to the object to add, `urn:<platform>:<type>:<ID of the hierarchy root>.<ID on the platform>`.
    Find it with `em.lookups.find`.
    """
    hierarchy_obj_name: str = msgspec.field(name="HierarchyObjName")
    """Name of the machine or container to add."""
    order: int | Unset = msgspec.field(name="Order", default=UNSET)
    """Position of the object in the processing order, counted from 0."""
    guest_processing_options: GuestProcessingOptions | Unset = msgspec.field(
        name="GuestProcessingOptions", default=UNSET
    )
    """Processing inside the guest operating system during a backup: application consistency, file index and
    transaction logs.
    """


from .guest_processing_options import GuestProcessingOptions  # noqa: E402
