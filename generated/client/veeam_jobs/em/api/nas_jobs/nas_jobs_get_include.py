# Generated from spec/em by "python -m generator". Do not edit.
"""GET /nas/jobs/{ID}/includes/{includeID} (nasJobs_getInclude)"""

from __future__ import annotations

from uuid import UUID

from veeam_jobs_runtime.operations import OperationFacts, Request, fill_path, id_of_uid

from ...models.nas_object import NASObject

OPERATION = OperationFacts(
    id="nasJobs_getInclude",
    method="GET",
    path="/nas/jobs/{ID}/includes/{includeID}",
    safe=True,
    roles=("Portal Administrator",),
)

RESPONSE = NASObject


def build(id: UUID | str, include_id: UUID | str) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path, ID=id_of_uid(id), includeID=include_id),
    )
