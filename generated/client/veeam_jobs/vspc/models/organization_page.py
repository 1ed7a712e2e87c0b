# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class OrganizationPage(msgspec.Struct, kw_only=True, gc=False):
    """Page of organizations.

    One page of organizations.
    """

    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    data: list[Organization] | None = None
    """The organizations of this page."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .organization import Organization  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
