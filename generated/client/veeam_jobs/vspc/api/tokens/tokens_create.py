# Generated from spec/vspc by "python -m generator". Do not edit.
"""POST /token (tokens_create)"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import msgspec

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path
from veeam_jobs_runtime.types import UNSET, Unset

from ...models.o_auth2_result import OAuth2Result

if TYPE_CHECKING:
    from ...models.select_expression import SelectExpression
    from ...models.token_request import TokenRequest

OPERATION = OperationFacts(
    id="tokens_create",
    method="POST",
    path="/token",
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
    credentials="none",
    since="3.0",
)

RESPONSE = OAuth2Result


def build(
    *,
    body: TokenRequest,
    select: Sequence[SelectExpression] | str | Unset = UNSET,
    x_client_version: str | Unset = UNSET,
) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path),
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
        body=urlencode(encode_query(msgspec.to_builtins(body).items())).encode(),
        content_type="application/x-www-form-urlencoded",
    )
