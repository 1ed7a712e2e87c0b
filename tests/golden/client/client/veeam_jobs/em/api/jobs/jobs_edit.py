# Generated from spec/em by "python -m generator". Do not edit.
"""PUT /jobs/{ID} (jobs_edit)"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from veeam_jobs_runtime.operations import OperationFacts, Request, fill_path
from veeam_jobs_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ...models.job import Job

OPERATION = OperationFacts(
    id="jobs_edit",
    method="PUT",
    path="/jobs/{ID}",
    safe=False,
    roles=("Administrator",),
)

RESPONSE = None


def build(id: str, *, body: Job | Unset = UNSET) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path, ID=id),
        body=None if body is UNSET else msgspec.json.encode(body),
        content_type="application/json",
        model="Job",
    )
