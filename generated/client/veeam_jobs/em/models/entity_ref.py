# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class EntityRef(msgspec.Struct, kw_only=True, gc=False):
    """Reference to an entity.

    The short form of any resource with a UID, what its plain URL and the lists of it answer without
    `?format=Entity`.
    """

    uid: str | None = msgspec.field(name="UID", default=None)
    """Identifier as a URN. What follows the last colon is the ID for URLs."""
    name: str | None = msgspec.field(name="Name", default=None)
    """Name of the resource."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of this reference."""
    type: str | None = msgspec.field(name="Type", default=None)
    """Type of the entity with `Reference` behind it."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""

    @property
    def id(self) -> str:
        """The identifier that paths want: the part of the UID after its last colon; empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]


from .link import Link  # noqa: E402
