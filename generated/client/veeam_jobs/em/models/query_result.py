# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class QueryResult(msgspec.Struct, kw_only=True, gc=False):
    """Query result.

    One page of what a query found. Which of the first three members is set depends on what was asked: `Refs`
    by default, `Entities` with `format=Entities`, `Resources` for types without a UID, such as tasks.
    """

    refs: EntityReferences | None = msgspec.field(name="Refs", default=None)
    """What was found, by reference."""
    entities: QueryEntities | None = msgspec.field(name="Entities", default=None)
    """What was found, in full."""
    resources: QueryResources | None = msgspec.field(name="Resources", default=None)
    """What was found, where it has one form only."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""
    paging_info: PagingInfo | None = msgspec.field(name="PagingInfo", default=None)
    """Where in the whole result this page stands."""


from .entity_references import EntityReferences  # noqa: E402
from .link import Link  # noqa: E402
from .paging_info import PagingInfo  # noqa: E402
from .query_entities import QueryEntities  # noqa: E402
from .query_resources import QueryResources  # noqa: E402
