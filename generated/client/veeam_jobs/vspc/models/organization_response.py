# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class OrganizationResponse(msgspec.Struct, kw_only=True, gc=False):
    """Organization response.

    One organization in its envelope.

    Attributes:
        data: A party that uses the console: the provider that runs it, a reseller, or a company that is a
            customer of either. Backup servers, jobs and users belong to organizations.
        meta: Information about the `data` of the response.
        errors: Errors that the server reports beside the data of the response.
    """

    data: Organization | None = None
    """A party that uses the console: the provider that runs it, a reseller, or a company that is a customer of
    either. Backup servers, jobs and users belong to organizations.
    """
    meta: ResponseMetadata | None = None
    """Information about the `data` of the response."""
    errors: list[ResponseError] | None = None
    """Errors that the server reports beside the data of the response."""
    _unwrap: ClassVar[str] = "data"
    _required: ClassVar[tuple[str, ...]] = ("data",)


from .organization import Organization  # noqa: E402
from .response_error import ResponseError  # noqa: E402
from .response_metadata import ResponseMetadata  # noqa: E402
