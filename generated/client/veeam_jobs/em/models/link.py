# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class Link(msgspec.Struct, kw_only=True, gc=False):
    """A link from one resource to another, or to an action.

    Select a link by `rel` and `type` together, because a resource may have several links with the same `rel`.

    Attributes:
        rel: Relation of the link target to the resource that contains the link. Some relations are read with
            GET, the others are actions.
        href: URL of the link target. Use it unchanged, after decoding the character entities of XML.
        name: Name of the linked resource. Absent in XML and null in JSON on links to lists and on actions.
        type: Type of the linked resource: `BackupServer` for a full resource, `BackupServerReference` for a
            reference, `BackupServerReferenceList` and `BackupServerList` for lists of them. Absent in XML and
            null in JSON on most actions.
    """

    rel: LinkRel | None | Unset = expected(name="Rel")
    """Relation of the link target to the resource that contains the link. Some relations are read with GET, the
    others are actions.
    """
    href: str | None | Unset = expected(name="Href")
    """URL of the link target. Use it unchanged, after decoding the character entities of XML."""
    name: str | None | Unset = msgspec.field(name="Name", default=UNSET)
    """Name of the linked resource. Absent in XML and null in JSON on links to lists and on actions."""
    type: str | None | Unset = msgspec.field(name="Type", default=UNSET)
    """Type of the linked resource: `BackupServer` for a full resource, `BackupServerReference` for a reference,
    `BackupServerReferenceList` and `BackupServerList` for lists of them. Absent in XML and null in JSON on
    most actions.
    """
    _required: ClassVar[tuple[str, ...]] = (
        "rel",
        "href",
    )


from .link_rel import LinkRel  # noqa: E402
