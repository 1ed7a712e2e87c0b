# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar
from uuid import UUID

import msgspec


class NASObject(msgspec.Struct, kw_only=True, gc=False):
    """Object of a file share job.

    A share, folder or file that a file share job protects. It has no UID.

    Attributes:
        type: Type of the resource: always `NasObject`, which differs from the name of the XML element.
        href: URL of the object within its job.
        links: Links to related resources and actions; null in JSON and absent in XML if there are none.
        hierarchy_obj_ref: Reference to the object, as a URN of platform, type and position in the hierarchy.
        object_in_job_id: ID of the object, unique only within its job.
        file_or_folder: Path of the share, folder or file.
        file_server_uid: UID of the file share that the object belongs to.
        inclusion_mask: Masks of the files to back up; all other files are left out.
        exclusion_mask: Masks of the files to leave out.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Type of the resource: always `NasObject`, which differs from the name of the XML element."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the object within its job."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Links to related resources and actions; null in JSON and absent in XML if there are none."""
    hierarchy_obj_ref: str | None = msgspec.field(name="HierarchyObjRef", default=None)
    """Reference to the object, as a URN of platform, type and position in the hierarchy."""
    object_in_job_id: UUID | None = msgspec.field(name="ObjectInJobId", default=None)
    """ID of the object, unique only within its job."""
    file_or_folder: str | None = msgspec.field(name="FileOrFolder", default=None)
    """Path of the share, folder or file."""
    file_server_uid: str | None = msgspec.field(name="FileServerUid", default=None)
    """UID of the file share that the object belongs to."""
    inclusion_mask: FileExtensionList | None = msgspec.field(name="InclusionMask", default=None)
    """Masks of the files to back up; all other files are left out."""
    exclusion_mask: FileExtensionList | None = msgspec.field(name="ExclusionMask", default=None)
    """Masks of the files to leave out."""
    _required: ClassVar[tuple[str, ...]] = ("object_in_job_id",)


from .file_extension_list import FileExtensionList  # noqa: E402
from .link import Link  # noqa: E402
