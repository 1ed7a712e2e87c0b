# Generated from spec/vspc by "python -m generator". Do not edit.
"""DELETE /asyncActions/{actionId} (asyncActions_cancel)"""

from __future__ import annotations

from uuid import UUID

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path
from veeam_jobs_runtime.types import UNSET, Unset

from ...models.empty_response import EmptyResponse

OPERATION = OperationFacts(
    id="asyncActions_cancel",
    method="DELETE",
    path="/asyncActions/{actionId}",
    safe=False,
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

RESPONSE = EmptyResponse


def build(action_id: UUID | str, *, x_client_version: str | Unset = UNSET) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path, actionId=action_id),
        headers=encode_query(
            [
                ("X-Client-Version", x_client_version),
            ]
        ),
    )
