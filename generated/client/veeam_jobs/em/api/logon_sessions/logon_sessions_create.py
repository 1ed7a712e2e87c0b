# Generated from spec/em by "python -m generator". Do not edit.
"""POST /sessionMngr/ (logonSessions_create)"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path
from veeam_jobs_runtime.types import UNSET, Unset

from ...models.logon_session import LogonSession

if TYPE_CHECKING:
    from ...models.api_version import ApiVersion
    from ...models.login_spec import LoginSpec

OPERATION = OperationFacts(
    id="logonSessions_create",
    method="POST",
    path="/sessionMngr/",
    safe=False,
    roles=(
        "Portal Administrator",
        "Portal User",
        "VM Restore Operator",
        "File Restore Operator",
        "Exchange Restore Operator",
        "Oracle Restore Operator",
        "SQL Restore Operator",
    ),
    credentials="basic",
)

RESPONSE = LogonSession


def build(*, v: ApiVersion | str, body: LoginSpec | Unset = UNSET) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path),
        query=encode_query(
            [
                ("v", v),
            ],
        ),
        body=None if body is UNSET else msgspec.json.encode(body),
        content_type="application/json",
        model="LoginSpec",
    )
