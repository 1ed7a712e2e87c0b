# Generated from spec/vspc by "python -m generator". Do not edit.
"""POST /infrastructure/backupServers/{backupServerUid}/jobs/backupVmJobs/vSphere (backupVmJobs_createVsphere)"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

import msgspec

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path
from veeam_jobs_runtime.types import UNSET, Unset

from ...models.backup_server_backup_job_configuration_response import (
    BackupServerBackupJobConfigurationResponse,
)

if TYPE_CHECKING:
    from ...models.backup_server_backup_job_configuration import BackupServerBackupJobConfiguration
    from ...models.select_expression import SelectExpression

OPERATION = OperationFacts(
    id="backupVmJobs_createVsphere",
    method="POST",
    path="/infrastructure/backupServers/{backupServerUid}/jobs/backupVmJobs/vSphere",
    safe=False,
    roles=(
        "PortalAdministrator",
        "PortalOperator",
        "SiteAdministrator",
        "ServiceProviderGlobalAdministrator",
        "ServiceProviderAdministrator",
        "ServiceProviderOperator",
        "CompanyOwner",
        "CompanyAdministrator",
        "CompanyTenant",
        "LocationAdministrator",
    ),
    deduplicates=True,
)

RESPONSE = BackupServerBackupJobConfigurationResponse


def build(
    backup_server_uid: UUID | str,
    *,
    body: BackupServerBackupJobConfiguration,
    mapped_organization_uid: UUID | str | Unset = UNSET,
    select: Sequence[SelectExpression] | str | Unset = UNSET,
    x_request_id: UUID | str | Unset = UNSET,
    x_client_version: str | Unset = UNSET,
) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path, backupServerUid=backup_server_uid),
        query=encode_query(
            [
                ("mappedOrganizationUid", mapped_organization_uid),
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
        body=msgspec.json.encode(body),
        content_type="application/json",
    )
