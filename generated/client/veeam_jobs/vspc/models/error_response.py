# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class ErrorResponse(msgspec.Struct, kw_only=True, gc=False):
    """Error response.

    The body of every failed request except a refused sign-in.
    """

    errors: list[ResponseError] | None = None
    """What went wrong, one entry for each finding."""


from .response_error import ResponseError  # noqa: E402
