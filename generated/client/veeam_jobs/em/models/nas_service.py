# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class NASService(msgspec.Struct, kw_only=True, gc=False):
    """File share links.

    Entry point to everything about file shares. It contains links only.

    Attributes:
        type: Type of the resource; null or absent on servers that do not send it.
        href: URL of this representation of the resource, absolute.
        links: Links to related resources and actions; null in JSON and absent in XML if there are none.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Type of the resource; null or absent on servers that do not send it."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of this representation of the resource, absolute."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Links to related resources and actions; null in JSON and absent in XML if there are none."""


from .link import Link  # noqa: E402
