# Generated from spec/em by "python -m generator". Do not edit.
"""PUT /jobs/{ID} (jobs_edit)"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import msgspec

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path, id_of_uid
from veeam_jobs_runtime.types import UNSET, Unset

from ...models.task import Task

if TYPE_CHECKING:
    from ...models.job_edit import JobEdit
    from ...models.job_edit_action import JobEditAction

OPERATION = OperationFacts(
    id="jobs_edit",
    method="PUT",
    path="/jobs/{ID}",
    safe=False,
    roles=("Portal Administrator",),
)

RESPONSE = Task


def build(id: UUID | str, *, body: JobEdit, action: JobEditAction | str | Unset = UNSET) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path, ID=id_of_uid(id)),
        query=encode_query(
            [
                ("action", action),
            ],
        ),
        body=msgspec.json.encode(body),
        content_type="application/json",
        model="JobEdit",
    )
