# Generated from spec/em by "python -m generator". Do not edit.
"""GET /jobs (jobs_list)"""

from __future__ import annotations

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path
from veeam_jobs_runtime.types import UNSET, Unset

from ...models.entity_references import EntityReferences
from ...models.job_list import JobList

OPERATION = OperationFacts(
    id="jobs_list",
    method="GET",
    path="/jobs",
    safe=True,
    roles=("Administrator",),
)

RESPONSE = JobList
REFERENCE = EntityReferences


def build(*, format: str | Unset = UNSET) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path),
        query=encode_query(
            [
                ("format", format),
            ],
        ),
    )
