# Generated from spec/vspc by "python -m generator". Do not edit.
"""POST /token (tokens_create)"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

import msgspec

from veeam_jobs_runtime.operations import OperationFacts, Request, encode_query, fill_path

from ...models.token import Token

if TYPE_CHECKING:
    from ...models.token_request import TokenRequest

OPERATION = OperationFacts(
    id="tokens_create",
    method="POST",
    path="/token",
    safe=False,
    roles=(),
    credentials="none",
)

RESPONSE = Token


def build(*, body: TokenRequest) -> Request:
    """Fill the request in; nothing is sent."""
    return Request(
        operation=OPERATION,
        path=fill_path(OPERATION.path),
        body=urlencode(encode_query(msgspec.to_builtins(body).items())).encode(),
        content_type="application/x-www-form-urlencoded",
    )
