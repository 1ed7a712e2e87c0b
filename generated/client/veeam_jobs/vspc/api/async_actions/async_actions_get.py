# Generated from spec/vspc by "python -m generator". Do not edit.
"""GET /asyncActions/{actionId} (asyncActions_get)"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path
from veeam_jobs_runtime.types import UNSET, Unset

from ...models.async_action_info_response import AsyncActionInfoResponse

if TYPE_CHECKING:
    from ...models.select_expression import SelectExpression

OPERATION = OperationFacts(
    id="asyncActions_get",
    method="GET",
    path="/asyncActions/{actionId}",
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
        "ServiceProviderInvoiceAuditor",
        "CompanyOwner",
        "CompanyAdministrator",
        "CompanyTenant",
        "CompanyInvoiceAuditor",
        "LocationAdministrator",
        "LocationUser",
        "Subtenant",
    ),
)

RESPONSE = AsyncActionInfoResponse


def build(
    action_id: UUID | str,
    *,
    select: Sequence[SelectExpression] | str | Unset = UNSET,
    x_client_version: str | Unset = UNSET,
) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path, actionId=action_id),
        query=encode_query(
            [
                ("select", select),
            ],
            json_names=frozenset(["select"]),
        ),
        headers=encode_query(
            [
                ("X-Client-Version", x_client_version),
            ]
        ),
    )
