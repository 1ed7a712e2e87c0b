# Generated from spec/em by "python -m generator". Do not edit.
"""GET /nas/jobs/{ID}/includes (nasJobs_listIncludes)"""

from __future__ import annotations

from uuid import UUID

from veeam_jobs_runtime.operations import OperationFacts, Request, fill_path, id_of_uid

from ...models.nas_object_list import NASObjectList

OPERATION = OperationFacts(
    id="nasJobs_listIncludes",
    method="GET",
    path="/nas/jobs/{ID}/includes",
    safe=True,
    roles=("Portal Administrator",),
)

RESPONSE = NASObjectList


def build(id: UUID | str) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path, ID=id_of_uid(id)),
    )
