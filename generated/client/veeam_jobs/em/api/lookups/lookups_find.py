# Generated from spec/em by "python -m generator". Do not edit.
"""GET /lookup (lookups_find)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path
from veeam_jobs_runtime.types import UNSET, Unset

from ...models.hierarchy_items import HierarchyItems

if TYPE_CHECKING:
    from ...models.lookup_object_type import LookupObjectType

OPERATION = OperationFacts(
    id="lookups_find",
    method="GET",
    path="/lookup",
    safe=True,
    roles=(
        "Portal Administrator",
        "Portal User",
    ),
)

RESPONSE = HierarchyItems


def build(
    *,
    hierarchy_ref: str | Unset = UNSET,
    host: str | Unset = UNSET,
    name: str | Unset = UNSET,
    type: LookupObjectType | str | Unset = UNSET,
) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path),
        query=encode_query(
            [
                ("hierarchyRef", hierarchy_ref),
                ("host", host),
                ("name", name),
                ("type", type),
            ],
        ),
    )
