# Generated from spec/em by "python -m generator". Do not edit.
"""GET /nas/jobs/{ID}/includes/{includeID} (nasJobs_getInclude)"""

from __future__ import annotations

from uuid import UUID

from ...._runtime.operations import Operation, Request, fill_path
from ...models.nas_object import NASObject

OPERATION = Operation(
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
        path=fill_path(OPERATION.path, ID=id, includeID=include_id),
    )
