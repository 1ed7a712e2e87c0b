# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import Any

import msgspec


class EmptyResponse(msgspec.Struct, kw_only=True, gc=False):
    """Empty response.

    The answer of operations that have nothing to tell but that they worked.
    """

    errors: list[ResponseError] | None = None
    """Errors that came along; empty as a rule."""
    data: dict[str, Any] | None = None
    """An object without any described member. No source shows one that is not empty."""
    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""


from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
