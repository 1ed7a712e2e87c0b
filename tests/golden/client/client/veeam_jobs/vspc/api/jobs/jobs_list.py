# Generated from spec/vspc by "python -m generator". Do not edit.
"""GET /jobs (jobs_list)"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path
from veeam_jobs_runtime.types import UNSET, Unset

from ...models.job_page import JobPage

if TYPE_CHECKING:
    from ...models.filter_expression import FilterExpression
    from ...models.sort_expression import SortExpression

OPERATION = OperationFacts(
    id="jobs_list",
    method="GET",
    path="/jobs",
    safe=True,
    roles=("Owner",),
    since="3.0",
)

RESPONSE = JobPage


def build(
    *,
    filter: Sequence[FilterExpression] | str | Unset = UNSET,
    sort: Sequence[SortExpression] | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    x_request_id: UUID | str | Unset = UNSET,
) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path),
        query=encode_query(
            [
                ("filter", filter),
                ("sort", sort),
                ("limit", limit),
                ("offset", offset),
            ],
            json_names=frozenset(["filter", "sort"]),
        ),
        headers=encode_query(
            [
                ("X-Request-id", x_request_id),
            ]
        ),
    )
