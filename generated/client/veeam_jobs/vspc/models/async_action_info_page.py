# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class AsyncActionInfoPage(msgspec.Struct, kw_only=True, gc=False):
    """List of asynchronous actions.

    All asynchronous actions of one user. There are no pages to this list.
    """

    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    data: list[AsyncActionInfo] | None = None
    """The actions."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .async_action_info import AsyncActionInfo  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
