# Generated from spec/em by "python -m generator". Do not edit.
"""POST /nas/jobs/{ID}/start (nasJobs_start)"""

from __future__ import annotations

from uuid import UUID

from ...._runtime.operations import Operation, Request, fill_path
from ...models.task import Task

OPERATION = Operation(
    id="nasJobs_start",
    method="POST",
    path="/nas/jobs/{ID}/start",
    safe=False,
    roles=("Portal Administrator",),
)

RESPONSE = Task


def build(id: UUID | str) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path, ID=id),
    )
