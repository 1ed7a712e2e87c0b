# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class Agents(msgspec.Struct, kw_only=True, gc=False):
    """Where everything about Veeam Agents begins: eight lists that span all connected backup servers, each by
    reference and in full. It is nothing but links; it has neither name nor UID.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Always `AgentsService`, unlike the name of the XML element."""
    href: str | None = msgspec.field(name="Href", default=None)
    """Absolute URL of this very representation."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""


from .link import Link  # noqa: E402
