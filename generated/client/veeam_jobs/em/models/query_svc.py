# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class QuerySvc(msgspec.Struct, kw_only=True, gc=False):
    """Query service.

    Links to ready-made queries, one for each type of resource.

    Attributes:
        type: Type of the resource: always `QueryService`.
        href: URL of this representation of the resource, absolute.
        links: Links to related resources and actions; null in JSON and absent in XML if there are none.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Type of the resource: always `QueryService`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of this representation of the resource, absolute."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Links to related resources and actions; null in JSON and absent in XML if there are none."""


from .link import Link  # noqa: E402
