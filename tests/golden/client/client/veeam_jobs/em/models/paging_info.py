# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class PagingInfo(msgspec.Struct, kw_only=True, gc=False):
    """Where a page stands.

    Attributes:
        page_num: Its number.
        page_size: Items of a page.
        pages_count: Pages in all.
    """

    page_num: int | None = msgspec.field(name="PageNum", default=None)
    """Its number."""
    page_size: int | None = msgspec.field(name="PageSize", default=None)
    """Items of a page."""
    pages_count: int | None = msgspec.field(name="PagesCount", default=None)
    """Pages in all."""
