# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class AboutResponse(msgspec.Struct, kw_only=True, gc=False):
    """About response.

    The console's versions in their envelope.
    """

    data: About | None = None
    """Versions of the console and of the agents it hands out."""
    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .about import About  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
