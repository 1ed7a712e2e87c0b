# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class AsyncActionsConfigResponse(msgspec.Struct, kw_only=True, gc=False):
    """Asynchronous action settings response.

    The settings of asynchronous actions in their envelope.
    """

    data: AsyncActionsConfig | None = None
    """What you must know to fetch results in time."""
    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .async_actions_config import AsyncActionsConfig  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
