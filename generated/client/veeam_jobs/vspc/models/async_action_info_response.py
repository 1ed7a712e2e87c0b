# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class AsyncActionInfoResponse(msgspec.Struct, kw_only=True, gc=False):
    """Asynchronous action response.

    One asynchronous action in its envelope.

    Attributes:
        data: A request that the server accepted and processes in the background, with the data of the
            request.
        meta: Information about the `data` of the response.
        errors: Errors that the server reports beside the data of the response.
    """

    data: AsyncActionInfo | None = None
    """A request that the server accepted and processes in the background, with the data of the request."""
    meta: ResponseMetadata | None = None
    """Information about the `data` of the response."""
    errors: list[ResponseError] | None = None
    """Errors that the server reports beside the data of the response."""
    _unwrap: ClassVar[str] = "data"
    _required: ClassVar[tuple[str, ...]] = ("data",)


from .async_action_info import AsyncActionInfo  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
