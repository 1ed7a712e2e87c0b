# Generated from spec/em by "python -m generator". Do not edit.
"""GET /jobs/{ID}/includes (jobs_listIncludes)"""

from __future__ import annotations

from uuid import UUID

from veeam_jobs_runtime.operations import OperationFacts, Request, fill_path, id_of_uid

from ...models.object_in_job_list import ObjectInJobList

OPERATION = OperationFacts(
    id="jobs_listIncludes",
    method="GET",
    path="/jobs/{ID}/includes",
    safe=True,
    roles=("Portal Administrator",),
)

RESPONSE = ObjectInJobList


def build(id: UUID | str) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path, ID=id_of_uid(id)),
    )
