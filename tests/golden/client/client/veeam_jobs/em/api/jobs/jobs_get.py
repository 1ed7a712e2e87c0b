# Generated from spec/em by "python -m generator". Do not edit.
"""GET /jobs/{ID} (jobs_get)"""

from __future__ import annotations

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path
from veeam_jobs_runtime.types import UNSET, Unset

from ...models.entity_ref import EntityRef
from ...models.job import Job

OPERATION = OperationFacts(
    id="jobs_get",
    method="GET",
    path="/jobs/{ID}",
    safe=True,
    roles=("Administrator",),
)

RESPONSE = Job
REFERENCE = EntityRef


def build(id: str, *, format: str | Unset = UNSET) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path, ID=id),
        query=encode_query(
            [
                ("format", format),
            ],
        ),
    )
