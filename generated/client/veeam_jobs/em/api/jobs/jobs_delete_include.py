# Generated from spec/em by "python -m generator". Do not edit.
"""DELETE /jobs/{ID}/includes/{includeID} (jobs_deleteInclude)"""

from __future__ import annotations

from uuid import UUID

from veeam_jobs_runtime.operations import OperationFacts, Request, fill_path, id_of_uid

from ...models.task import Task

OPERATION = OperationFacts(
    id="jobs_deleteInclude",
    method="DELETE",
    path="/jobs/{ID}/includes/{includeID}",
    safe=False,
    roles=("Portal Administrator",),
)

RESPONSE = Task


def build(id: UUID | str, include_id: UUID | str) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path, ID=id_of_uid(id), includeID=include_id),
    )
