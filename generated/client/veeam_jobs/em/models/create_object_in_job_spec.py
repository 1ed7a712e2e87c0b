# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class CreateObjectInJobSpec(msgspec.Struct, kw_only=True, gc=False):
    """New object of a job.

    A machine or container that a job is to protect, and how to treat it.
    """

    hierarchy_obj_ref: str = msgspec.field(name="HierarchyObjRef")
    """What to add, `urn:<platform>:<type>:<ID of the hierarchy root>.<ID on the platform>`. A lookup tells it.
    """
    hierarchy_obj_name: str = msgspec.field(name="HierarchyObjName")
    """Name of the machine or container."""
    order: int | Unset = msgspec.field(name="Order", default=UNSET)
    """Place of the object in the order of processing, counted from 0."""
    guest_processing_options: GuestProcessingOptions | Unset = msgspec.field(
        name="GuestProcessingOptions", default=UNSET
    )
    """How a computer is treated from within during backup: consistency of applications, index of files,
    transaction logs.
    """


from .guest_processing_options import GuestProcessingOptions  # noqa: E402
