# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class AsyncActionRequestData(msgspec.Struct, kw_only=True, gc=False):
    """Request data of an asynchronous action.

    Body and query parameters of a request. A member that you leave out or send as null does not change
    (assumption).

    Attributes:
        request_body: Request body as one string. Escape the quotes of a JSON body.
        query_parameters: Query parameters of the request by name, each with all of its values.
    """

    request_body: str | None | Unset = msgspec.field(name="requestBody", default=UNSET)
    """Request body as one string. Escape the quotes of a JSON body."""
    query_parameters: dict[str, list[str]] | None | Unset = msgspec.field(
        name="queryParameters", default=UNSET
    )
    """Query parameters of the request by name, each with all of its values."""
