# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class PagingInformation(msgspec.Struct, kw_only=True, gc=False):
    """Paging information.

    Position of a page within a collection. Null or missing if the response is not paginated.

    Attributes:
        total: Number of items in the whole collection, or of those that match the filter (assumption).
        count: Number of items on this page.
        offset: Number of items skipped before this page. If it differs from the `offset` you sent, the server
            ignored your `offset`.
    """

    total: int | None = None
    """Number of items in the whole collection, or of those that match the filter (assumption)."""
    count: int | None = None
    """Number of items on this page."""
    offset: int | None = None
    """Number of items skipped before this page. If it differs from the `offset` you sent, the server ignored
    your `offset`.
    """
    _required: ClassVar[tuple[str, ...]] = (
        "total",
        "count",
        "offset",
    )
