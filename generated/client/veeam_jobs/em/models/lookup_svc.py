# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class LookupSvc(msgspec.Struct, kw_only=True, gc=False):
    """Lookup service.

    Ready-made lookups, one link for each virtual infrastructure and kind of object.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Always `LookupService`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """Absolute URL of this very representation."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""


from .link import Link  # noqa: E402
