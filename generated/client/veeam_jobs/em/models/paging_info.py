# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class PagingInfo(msgspec.Struct, kw_only=True, gc=False):
    """Paging.

    Which page this is, and the links to the others.
    """

    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""
    page_num: int | None = msgspec.field(name="PageNum", default=None)
    """Number of this page, counted from 1."""
    page_size: int | None = msgspec.field(name="PageSize", default=None)
    """How many items a page holds at most."""
    pages_count: int | None = msgspec.field(name="PagesCount", default=None)
    """How many pages there are."""


from .link import Link  # noqa: E402
