# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class UserResponse(msgspec.Struct, kw_only=True, gc=False):
    """User response.

    One user in its envelope.
    """

    data: User | None = None
    """Somebody who can sign in to the console."""
    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
from .user import User  # noqa: E402
