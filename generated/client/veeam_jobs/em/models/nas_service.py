# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class NASService(msgspec.Struct, kw_only=True, gc=False):
    """File share area.

    Where everything about file shares begins. It has links only.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Name of this type, where it is sent at all."""
    href: str | None = msgspec.field(name="Href", default=None)
    """Absolute URL of this very representation."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""


from .link import Link  # noqa: E402
