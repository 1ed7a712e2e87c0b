# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class OrganizationResponse(msgspec.Struct, kw_only=True, gc=False):
    """Organization response.

    One organization in its envelope.
    """

    data: Organization | None = None
    """Somebody who uses the console: the provider that runs it, a reseller, or a company that is their customer.
    Backup servers, jobs and users belong to organizations.
    """
    meta: ResponseMetadata | None = None
    """What is to be said about `data` besides the data."""
    errors: list[ResponseError] | None = None
    """Errors that came along with the data."""


from .organization import Organization  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
