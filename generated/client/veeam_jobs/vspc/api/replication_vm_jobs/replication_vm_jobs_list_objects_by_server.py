# Generated from spec/vspc by "python -m generator". Do not edit.
"""GET /infrastructure/backupServers/{backupServerUid}/jobs/replicationVmJobs/objects
(replicationVmJobs_listObjectsByServer)
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path
from veeam_jobs_runtime.types import UNSET, Unset

from ...models.backup_server_vm_job_object_page import BackupServerVmJobObjectPage

if TYPE_CHECKING:
    from ...models.filter_expression import FilterExpression
    from ...models.select_expression import SelectExpression
    from ...models.sort_expression import SortExpression

OPERATION = OperationFacts(
    id="replicationVmJobs_listObjectsByServer",
    method="GET",
    path="/infrastructure/backupServers/{backupServerUid}/jobs/replicationVmJobs/objects",
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

RESPONSE = BackupServerVmJobObjectPage


def build(
    backup_server_uid: UUID | str,
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
        path=fill_path(OPERATION.path, backupServerUid=backup_server_uid),
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
