# Generated from spec/em by "python -m generator". Do not edit.
"""GET /nas/jobs/{ID}/includes (nasJobs_listIncludes)"""

from __future__ import annotations

from uuid import UUID

from ...._runtime.operations import Operation, Request, fill_path
from ...models.nas_object_list import NASObjectList

OPERATION = Operation(
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
        path=fill_path(OPERATION.path, ID=id),
    )
