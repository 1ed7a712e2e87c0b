# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class AsyncActionsConfigResponse(msgspec.Struct, kw_only=True, gc=False):
    """Asynchronous action settings response.

    The settings of asynchronous actions in their envelope.

    Attributes:
        data: Settings that determine how long results can be fetched.
        meta: Information about the `data` of the response.
        errors: Errors that the server reports beside the data of the response.
    """

    data: AsyncActionsConfig | None = None
    """Settings that determine how long results can be fetched."""
    meta: ResponseMetadata | None = None
    """Information about the `data` of the response."""
    errors: list[ResponseError] | None = None
    """Errors that the server reports beside the data of the response."""
    _unwrap: ClassVar[str] = "data"
    _required: ClassVar[tuple[str, ...]] = ("data",)


from .async_actions_config import AsyncActionsConfig  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
