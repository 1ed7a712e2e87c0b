# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class QueryResult(msgspec.Struct, kw_only=True, gc=False):
    """What was found.

    Attributes:
        refs: By reference.
        entities: In full.
        resources: In one form.
        paging_info: Where it stands.
    """

    refs: EntityReferences | None = msgspec.field(name="Refs", default=None)
    """By reference."""
    entities: QueryEntities | None = msgspec.field(name="Entities", default=None)
    """In full."""
    resources: QueryResources | None = msgspec.field(name="Resources", default=None)
    """In one form."""
    paging_info: PagingInfo | None = msgspec.field(name="PagingInfo", default=None)
    """Where it stands."""


from .entity_references import EntityReferences  # noqa: E402
from .paging_info import PagingInfo  # noqa: E402
from .query_entities import QueryEntities  # noqa: E402
from .query_resources import QueryResources  # noqa: E402
