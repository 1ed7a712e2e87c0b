# Generated from spec/em by "python -m generator". Do not edit.
"""GET /jobs/{ID}/backupSessions (jobs_listBackupSessions)"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path, id_of_uid
from veeam_jobs_runtime.types import UNSET, Unset

from ...models.backup_job_sessions import BackupJobSessions
from ...models.entity_references import EntityReferences

if TYPE_CHECKING:
    from ...models.resource_format import ResourceFormat

OPERATION = OperationFacts(
    id="jobs_listBackupSessions",
    method="GET",
    path="/jobs/{ID}/backupSessions",
    safe=True,
    roles=("Portal Administrator",),
)

RESPONSE = BackupJobSessions
REFERENCE = EntityReferences


def build(id: UUID | str, *, format: ResourceFormat | str | Unset = UNSET) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path, ID=id_of_uid(id)),
        query=encode_query(
            [
                ("format", format),
            ],
        ),
    )
