# Generated from spec/em by "python -m generator". Do not edit.
"""GET /backupServers/{ID} (backupServers_get)"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path, id_of_uid
from veeam_jobs_runtime.types import UNSET, Unset

from ...models.backup_server import BackupServer
from ...models.entity_ref import EntityRef

if TYPE_CHECKING:
    from ...models.resource_format import ResourceFormat

OPERATION = OperationFacts(
    id="backupServers_get",
    method="GET",
    path="/backupServers/{ID}",
    safe=True,
    roles=(
        "Portal Administrator",
        "Portal User",
    ),
)

RESPONSE = BackupServer
REFERENCE = EntityRef


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
