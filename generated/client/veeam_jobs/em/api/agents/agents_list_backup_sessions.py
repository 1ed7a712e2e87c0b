# Generated from spec/em by "python -m generator". Do not edit.
"""GET /agents/backupSessions (agents_listBackupSessions)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path
from veeam_jobs_runtime.types import UNSET, Unset

from ...models.backup_job_sessions import BackupJobSessions
from ...models.entity_references import EntityReferences

if TYPE_CHECKING:
    from ...models.resource_format import ResourceFormat

OPERATION = OperationFacts(
    id="agents_listBackupSessions",
    method="GET",
    path="/agents/backupSessions",
    safe=True,
    roles=(
        "Portal Administrator",
        "Portal User",
    ),
)

RESPONSE = BackupJobSessions
REFERENCE = EntityReferences


def build(*, format: ResourceFormat | str | Unset = UNSET) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path),
        query=encode_query(
            [
                ("format", format),
            ],
        ),
    )
