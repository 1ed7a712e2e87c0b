# Generated from spec/vspc by "python -m generator". Do not edit.
"""GET /jobs/{jobUid} (jobs_get)"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path
from veeam_jobs_runtime.types import UNSET, Unset

from ...models.job_response import JobResponse

if TYPE_CHECKING:
    from ...models.job_status import JobStatus
    from ...models.select_expression import SelectExpression

OPERATION = OperationFacts(
    id="jobs_get",
    method="GET",
    path="/jobs/{jobUid}",
    safe=True,
    roles=(
        "Owner",
        "Reader",
    ),
)

RESPONSE = JobResponse


def build(
    job_uid: UUID | str,
    *,
    state: JobStatus | str | Unset = UNSET,
    select: Sequence[SelectExpression] | str | Unset = UNSET,
    x_request_id: UUID | str | Unset = UNSET,
) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path, jobUid=job_uid),
        query=encode_query(
            [
                ("state", state),
                ("select", select),
            ],
            json_names=frozenset(["select"]),
        ),
        headers=encode_query(
            [
                ("X-Request-id", x_request_id),
            ]
        ),
    )
