# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class ResponseMetadata(msgspec.Struct, kw_only=True, gc=False):
    """Response metadata.

    What is to be said about `data` besides the data.
    """

    paging_info: PagingInformation | None = msgspec.field(name="pagingInfo", default=None)
    """Which part of a collection a page is. Null or missing where there are no pages."""


from .paging_information import PagingInformation  # noqa: E402
