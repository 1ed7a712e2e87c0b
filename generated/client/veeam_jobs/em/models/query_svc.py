# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class QuerySvc(msgspec.Struct, kw_only=True, gc=False):
    """Query service.

    Ready-made queries, one link for each type you may ask for.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Always `QueryService`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """Absolute URL of this very representation."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""


from .link import Link  # noqa: E402
