# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class Agents(msgspec.Struct, kw_only=True, gc=False):
    """Agent links.

    Entry point to everything about Veeam Agents: links to eight lists across all connected backup servers,
    each as references and in full. It has no name and no UID.

    Attributes:
        type: Type of the resource: always `AgentsService`, which differs from the name of the XML element.
        href: URL of this representation of the resource, absolute.
        links: Links to related resources and actions; null in JSON and absent in XML if there are none.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Type of the resource: always `AgentsService`, which differs from the name of the XML element."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of this representation of the resource, absolute."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Links to related resources and actions; null in JSON and absent in XML if there are none."""


from .link import Link  # noqa: E402
