# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class NASObject(msgspec.Struct, kw_only=True, gc=False):
    """Object of a file share job.

    A share, a folder or a file that a file share job protects. It has no UID.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Name of this type."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the object within its job."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""
    hierarchy_obj_ref: str | None = msgspec.field(name="HierarchyObjRef", default=None)
    """Reference to the object, as a URN of platform, type and place in the hierarchy."""
    object_in_job_id: UUID | None = msgspec.field(name="ObjectInJobId", default=None)
    """Identifier of the object, within this job only."""
    file_or_folder: str | None = msgspec.field(name="FileOrFolder", default=None)
    """Path to the share, folder or file."""
    file_server_uid: str | None = msgspec.field(name="FileServerUid", default=None)
    """UID of the file share it belongs to."""
    inclusion_mask: list[str] | None = msgspec.field(name="InclusionMask", default=None)
    """Only what fits one of these masks is backed up."""
    exclusion_mask: list[str] | None = msgspec.field(name="ExclusionMask", default=None)
    """What fits one of these masks is left out."""


from .link import Link  # noqa: E402
