# Generated from spec/vspc by "python -m generator". Do not edit.
"""GET /infrastructure/backupServers/jobs/objectStorageBackupJobs/objects (objectStorageBackupJobs_listObjects)"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path
from veeam_jobs_runtime.types import UNSET, Unset

from ...models.backup_server_object_storage_backup_job_object_page import (
    BackupServerObjectStorageBackupJobObjectPage,
)

if TYPE_CHECKING:
    from ...models.filter_expression import FilterExpression
    from ...models.select_expression import SelectExpression
    from ...models.sort_expression import SortExpression

OPERATION = OperationFacts(
    id="objectStorageBackupJobs_listObjects",
    method="GET",
    path="/infrastructure/backupServers/jobs/objectStorageBackupJobs/objects",
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

RESPONSE = BackupServerObjectStorageBackupJobObjectPage


def build(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    filter: Sequence[FilterExpression] | str | Unset = UNSET,
    sort: Sequence[SortExpression] | str | Unset = UNSET,
    select: Sequence[SelectExpression] | str | Unset = UNSET,
    x_request_id: UUID | str | Unset = UNSET,
    x_client_version: str | Unset = UNSET,
) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path),
        query=encode_query(
            [
                ("limit", limit),
                ("offset", offset),
                ("filter", filter),
                ("sort", sort),
                ("select", select),
            ],
            json_names=frozenset(["filter", "select", "sort"]),
        ),
        headers=encode_query(
            [
                ("X-Request-id", x_request_id),
                ("X-Client-Version", x_client_version),
            ]
        ),
    )
