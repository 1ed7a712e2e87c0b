# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class ResponseMetadata(msgspec.Struct, kw_only=True, gc=False):
    """Response metadata.

    Information about the `data` of the response.

    Attributes:
        paging_info: Position of a page within a collection. Null or missing if the response is not paginated.
    """

    paging_info: PagingInformation | None = msgspec.field(name="pagingInfo", default=None)
    """Position of a page within a collection. Null or missing if the response is not paginated."""


from .paging_information import PagingInformation  # noqa: E402
