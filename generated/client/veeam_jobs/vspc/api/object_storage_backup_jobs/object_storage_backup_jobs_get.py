# Generated from spec/vspc by "python -m generator". Do not edit.
"""GET /infrastructure/backupServers/jobs/objectStorageBackupJobs/{jobUid} (objectStorageBackupJobs_get)"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path
from veeam_jobs_runtime.types import UNSET, Unset

from ...models.backup_server_object_storage_backup_job_response import (
    BackupServerObjectStorageBackupJobResponse,
)

if TYPE_CHECKING:
    from ...models.backup_server_object_storage_backup_job_expand import (
        BackupServerObjectStorageBackupJobExpand,
    )
    from ...models.select_expression import SelectExpression

OPERATION = OperationFacts(
    id="objectStorageBackupJobs_get",
    method="GET",
    path="/infrastructure/backupServers/jobs/objectStorageBackupJobs/{jobUid}",
    safe=True,
    roles=(
        "PortalAdministrator",
        "PortalOperator",
        "ReadOnlyUser",
        "SiteAdministrator",
        "ServiceProviderGlobalAdministrator",
        "ServiceProviderAdministrator",
        "ServiceProviderOperator",
        "ServiceProviderUser",
        "CompanyOwner",
        "CompanyAdministrator",
        "CompanyTenant",
        "LocationAdministrator",
        "LocationUser",
    ),
)

RESPONSE = BackupServerObjectStorageBackupJobResponse


def build(
    job_uid: UUID | str,
    *,
    expand: Sequence[BackupServerObjectStorageBackupJobExpand | str] | Unset = UNSET,
    select: Sequence[SelectExpression] | str | Unset = UNSET,
    x_request_id: UUID | str | Unset = UNSET,
    x_client_version: str | Unset = UNSET,
) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path, jobUid=job_uid),
        query=encode_query(
            [
                ("expand", expand),
                ("select", select),
            ],
            json_names=frozenset(["select"]),
        ),
        headers=encode_query(
            [
                ("X-Request-id", x_request_id),
                ("X-Client-Version", x_client_version),
            ]
        ),
    )
