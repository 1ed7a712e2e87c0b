# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class EntityRef(msgspec.Struct, kw_only=True, gc=False):
    """Reference to an entity.

    The short form of a resource with a UID. The plain URL of a resource and its lists return this form
    without `?format=Entity`.

    Attributes:
        id: The part of `uid` after its last colon: what methods take. They take the whole `uid`, too.
        uid: UID of the resource, as a URN. The part after the last colon is the ID in URLs.
        name: Name of the referenced resource.
        href: URL of this reference.
        type: Type of the full resource, followed by `Reference`.
        links: Links to related resources and actions; null in JSON and absent in XML if there are none.
    """

    uid: str | None = msgspec.field(name="UID", default=None)
    """UID of the resource, as a URN. The part after the last colon is the ID in URLs."""
    name: str | None = msgspec.field(name="Name", default=None)
    """Name of the referenced resource."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of this reference."""
    type: str | None = msgspec.field(name="Type", default=None)
    """Type of the full resource, followed by `Reference`."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Links to related resources and actions; null in JSON and absent in XML if there are none."""
    _required: ClassVar[tuple[str, ...]] = (
        "uid",
        "name",
        "type",
    )

    @property
    def id(self) -> str:
        """What methods take to name it: the part of `uid` after its last colon. Empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]


from .link import Link  # noqa: E402
