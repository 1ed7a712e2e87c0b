# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import Any, ClassVar

import msgspec


class EmptyResponse(msgspec.Struct, kw_only=True, gc=False):
    """Empty response.

    The response of operations that only report success.

    Attributes:
        errors: Errors that the server reports beside the data of the response; usually empty.
        data: An object without described members, or null. No source shows one that is not empty.
        meta: Information about the `data` of the response.
    """

    errors: list[ResponseError] | None = None
    """Errors that the server reports beside the data of the response; usually empty."""
    data: dict[str, Any] | None = None
    """An object without described members, or null. No source shows one that is not empty."""
    meta: ResponseMetadata | None = None
    """Information about the `data` of the response."""
    _required: ClassVar[tuple[str, ...]] = ("errors",)


from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
