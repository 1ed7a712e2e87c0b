# Generated from spec/vspc by "python -m generator". Do not edit.
"""DELETE /users/{userUid}/tokens (users_deleteTokens)"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path
from veeam_jobs_runtime.types import UNSET, Unset

from ...models.boolean_response import BooleanResponse

if TYPE_CHECKING:
    from ...models.select_expression import SelectExpression

OPERATION = OperationFacts(
    id="users_deleteTokens",
    method="DELETE",
    path="/users/{userUid}/tokens",
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
    deduplicates=True,
)

RESPONSE = BooleanResponse


def build(
    user_uid: UUID | str,
    *,
    user_login_id: int | Unset = UNSET,
    select: Sequence[SelectExpression] | str | Unset = UNSET,
    x_request_id: UUID | str | Unset = UNSET,
    x_client_version: str | Unset = UNSET,
) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path, userUid=user_uid),
        query=encode_query(
            [
                ("userLoginId", user_login_id),
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
