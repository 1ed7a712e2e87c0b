# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class QueryResult(msgspec.Struct, kw_only=True, gc=False):
    """Query result.

    One page of the result of a query. The request determines which of the first three members is set: `refs`
    by default, `entities` with `format=Entities`, `resources` for types without a UID, such as tasks. JSON
    contains the other members, and `links`, as null.

    Attributes:
        refs: The found resources as references; null if the query returns entities or resources without a
            UID.
        entities: The found resources in full; null unless the query has `format=Entities`.
        resources: The found resources of a type without a UID, which have one form only; null for other
            types.
        links: Links to related resources and actions; null in JSON and absent in XML if there are none.
        paging_info: Position of this page in the whole result, and links to other pages.
    """

    refs: EntityReferences | None = msgspec.field(name="Refs", default=None)
    """The found resources as references; null if the query returns entities or resources without a UID."""
    entities: QueryEntities | None = msgspec.field(name="Entities", default=None)
    """The found resources in full; null unless the query has `format=Entities`."""
    resources: QueryResources | None = msgspec.field(name="Resources", default=None)
    """The found resources of a type without a UID, which have one form only; null for other types."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Links to related resources and actions; null in JSON and absent in XML if there are none."""
    paging_info: PagingInfo | None = msgspec.field(name="PagingInfo", default=None)
    """Position of this page in the whole result, and links to other pages."""
    _envelope: ClassVar[tuple[str, ...]] = (
        "refs",
        "entities",
        "resources",
    )


from .entity_references import EntityReferences  # noqa: E402
from .link import Link  # noqa: E402
from .paging_info import PagingInfo  # noqa: E402
from .query_entities import QueryEntities  # noqa: E402
from .query_resources import QueryResources  # noqa: E402
