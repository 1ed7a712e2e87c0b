# Generated from spec/vspc by "python -m generator". Do not edit.
"""GET /organizations/{organizationUid} (organizations_get)"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path
from veeam_jobs_runtime.types import UNSET, Unset

from ...models.organization_response import OrganizationResponse

if TYPE_CHECKING:
    from ...models.select_expression import SelectExpression

OPERATION = OperationFacts(
    id="organizations_get",
    method="GET",
    path="/organizations/{organizationUid}",
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
    ),
)

RESPONSE = OrganizationResponse


def build(
    organization_uid: UUID | str,
    *,
    select: Sequence[SelectExpression] | str | Unset = UNSET,
    x_request_id: UUID | str | Unset = UNSET,
    x_client_version: str | Unset = UNSET,
) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path, organizationUid=organization_uid),
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
    )
