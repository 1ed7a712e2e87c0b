# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class Link(msgspec.Struct, kw_only=True, gc=False):
    """A way from one resource to another, or to something that can be done with it.

    Pick a link by `Rel` and `Type` together: a resource may have several links of the same `Rel`.
    """

    rel: LinkRel | None | Unset = msgspec.field(name="Rel", default=UNSET)
    """What a link means, seen from the resource that carries it. Relations are read with GET, the others are
    actions.
    """
    href: str | None | Unset = msgspec.field(name="Href", default=UNSET)
    """Where the link leads. Use it as it is, after undoing the character entities of XML."""
    name: str | None | Unset = msgspec.field(name="Name", default=UNSET)
    """Name of the resource it leads to; absent on links to lists and on actions. JSON leaves it out there, too.
    """
    type: str | None | Unset = msgspec.field(name="Type", default=UNSET)
    """Type of what it leads to: `BackupServer` for an entity, `BackupServerReference` for a reference,
    `BackupServerReferenceList` and `BackupServerList` for lists of them. Absent on most actions.
    """


from .link_rel import LinkRel  # noqa: E402
