# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class ErrorResponse(msgspec.Struct, kw_only=True, gc=False):
    """Error response.

    The body of the response to a failed request, except for a rejected sign-in (`OAuth2Error`) and an unknown
    path or version (`UnsupportedVersionResponse`).

    Attributes:
        errors: Errors of the request, one entry for each problem.
    """

    errors: list[ResponseError] | None = None
    """Errors of the request, one entry for each problem."""
    _required: ClassVar[tuple[str, ...]] = ("errors",)


from .response_error import ResponseError  # noqa: E402
