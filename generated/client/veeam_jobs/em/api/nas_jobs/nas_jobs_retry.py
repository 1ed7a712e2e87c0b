# Generated from spec/em by "python -m generator". Do not edit.
"""POST /nas/jobs/{ID}/retry (nasJobs_retry)"""

from __future__ import annotations

from uuid import UUID

from veeam_jobs_runtime.operations import OperationFacts, Request, fill_path, id_of_uid

from ...models.task import Task

OPERATION = OperationFacts(
    id="nasJobs_retry",
    method="POST",
    path="/nas/jobs/{ID}/retry",
    safe=False,
    roles=("Portal Administrator",),
)

RESPONSE = Task


def build(id: UUID | str) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path, ID=id_of_uid(id)),
    )
