# Generated from spec/em by "python -m generator". Do not edit.
"""POST /jobs/{ID}/includes (jobs_addInclude)"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import msgspec

from veeam_jobs_runtime.operations import OperationFacts, Request, fill_path, id_of_uid

from ...models.task import Task

if TYPE_CHECKING:
    from ...models.create_object_in_job_spec import CreateObjectInJobSpec

OPERATION = OperationFacts(
    id="jobs_addInclude",
    method="POST",
    path="/jobs/{ID}/includes",
    safe=False,
    roles=("Portal Administrator",),
)

RESPONSE = Task


def build(id: UUID | str, *, body: CreateObjectInJobSpec) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path, ID=id_of_uid(id)),
        body=msgspec.json.encode(body),
        content_type="application/json",
        model="CreateObjectInJobSpec",
    )
