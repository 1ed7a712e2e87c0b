# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class AsyncActionInfoPage(msgspec.Struct, kw_only=True, gc=False):
    """List of asynchronous actions.

    All asynchronous actions of one user. This list is not paginated.

    Attributes:
        meta: Information about the `data` of the response.
        data: Asynchronous actions of the user.
        errors: Errors that the server reports beside the data of the response.
    """

    meta: ResponseMetadata | None = None
    """Information about the `data` of the response."""
    data: list[AsyncActionInfo] | None = None
    """Asynchronous actions of the user."""
    errors: list[ResponseError] | None = None
    """Errors that the server reports beside the data of the response."""
    _unwrap: ClassVar[str] = "data"
    _required: ClassVar[tuple[str, ...]] = ("data",)


from .async_action_info import AsyncActionInfo  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
