# Generated from spec/em by "python -m generator". Do not edit.
"""POST /backupSessions/{ID} (backupSessions_performAction)"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path, id_of_uid

from ...models.task import Task

if TYPE_CHECKING:
    from ...models.backup_session_action import BackupSessionAction

OPERATION = OperationFacts(
    id="backupSessions_performAction",
    method="POST",
    path="/backupSessions/{ID}",
    safe=False,
    roles=("Portal Administrator",),
)

RESPONSE = Task


def build(id: UUID | str, *, action: BackupSessionAction | str) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path, ID=id_of_uid(id)),
        query=encode_query(
            [
                ("action", action),
            ],
        ),
    )
