# Generated from spec/em by "python -m generator". Do not edit.
"""POST /jobs/{ID} (jobs_performAction)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path

from ...models.task import Task

if TYPE_CHECKING:
    from ...models.jobs_perform_action_action import JobsPerformActionAction

OPERATION = OperationFacts(
    id="jobs_performAction",
    method="POST",
    path="/jobs/{ID}",
    safe=False,
    roles=("Administrator",),
)

RESPONSE = Task


def build(id: str, *, action: JobsPerformActionAction | str) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path, ID=id),
        query=encode_query(
            [
                ("action", action),
            ],
        ),
    )
