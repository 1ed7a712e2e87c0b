# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BooleanResponse(msgspec.Struct, kw_only=True, gc=False):
    """Boolean response.

    Yes or no, in an envelope. The name of this schema is ours.
    """

    data: bool | None = None
    """True where the operation worked."""
    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
