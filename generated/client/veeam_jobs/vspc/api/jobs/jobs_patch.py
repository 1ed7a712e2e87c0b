# Generated from spec/vspc by "python -m generator". Do not edit.
"""PATCH /infrastructure/backupServers/jobs/{jobUid} (jobs_patch)"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

import msgspec

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path
from veeam_jobs_runtime.types import UNSET, Unset

from ...models.backup_server_job_response import BackupServerJobResponse

if TYPE_CHECKING:
    from ...models.json_patch import JsonPatch
    from ...models.select_expression import SelectExpression

OPERATION = OperationFacts(
    id="jobs_patch",
    method="PATCH",
    path="/infrastructure/backupServers/jobs/{jobUid}",
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

RESPONSE = BackupServerJobResponse


def build(
    job_uid: UUID | str,
    *,
    body: Sequence[JsonPatch],
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
