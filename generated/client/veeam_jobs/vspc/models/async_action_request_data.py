# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class AsyncActionRequestData(msgspec.Struct, kw_only=True, gc=False):
    """Request data of an asynchronous action.

    What a request would carry besides its path. What you leave out or send as null is not changed
    (assumption).
    """

    request_body: str | None | Unset = msgspec.field(name="requestBody", default=UNSET)
    """A body, as one text. JSON goes in here with its quotes escaped."""
    query_parameters: dict[str, list[str]] | None | Unset = msgspec.field(
        name="queryParameters", default=UNSET
    )
    """Query parameters by name, each with all of its values."""
