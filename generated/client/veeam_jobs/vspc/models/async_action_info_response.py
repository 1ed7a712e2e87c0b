# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class AsyncActionInfoResponse(msgspec.Struct, kw_only=True, gc=False):
    """Asynchronous action response.

    One asynchronous action in its envelope.
    """

    data: AsyncActionInfo | None = None
    """A request that the server accepted and works on by itself, with what the request brought along."""
    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .async_action_info import AsyncActionInfo  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
