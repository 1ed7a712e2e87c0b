# Generated from spec/em by "python -m generator". Do not edit.
"""GET /query (queries_run)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path
from veeam_jobs_runtime.types import UNSET, Unset

from ...models.query_result import QueryResult

if TYPE_CHECKING:
    from ...models.query_format import QueryFormat
    from ...models.query_type import QueryType

OPERATION = OperationFacts(
    id="queries_run",
    method="GET",
    path="/query",
    safe=True,
    roles=(
        "Portal Administrator",
        "Portal User",
        "VM Restore Operator",
        "File Restore Operator",
    ),
)

RESPONSE = QueryResult


def build(
    *,
    type: QueryType | str,
    filter: str | Unset = UNSET,
    sort_asc: str | Unset = UNSET,
    sort_desc: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page: int | Unset = UNSET,
    format: QueryFormat | str | Unset = UNSET,
) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path),
        query=encode_query(
            [
                ("type", type),
                ("filter", filter),
                ("sortAsc", sort_asc),
                ("sortDesc", sort_desc),
                ("pageSize", page_size),
                ("page", page),
                ("format", format),
            ],
        ),
    )
