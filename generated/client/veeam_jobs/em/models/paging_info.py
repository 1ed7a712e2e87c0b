# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class PagingInfo(msgspec.Struct, kw_only=True, gc=False):
    """Paging.

    Position of the page in the query result, and links to other pages.

    Attributes:
        links: Links to related resources and actions; null in JSON and absent in XML if there are none.
        page_num: Number of the returned page, counted from 1.
        page_size: Maximum number of items on a page.
        pages_count: Total number of pages.
    """

    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Links to related resources and actions; null in JSON and absent in XML if there are none."""
    page_num: int | None = msgspec.field(name="PageNum", default=None)
    """Number of the returned page, counted from 1."""
    page_size: int | None = msgspec.field(name="PageSize", default=None)
    """Maximum number of items on a page."""
    pages_count: int | None = msgspec.field(name="PagesCount", default=None)
    """Total number of pages."""
    _required: ClassVar[tuple[str, ...]] = (
        "page_num",
        "page_size",
        "pages_count",
    )


from .link import Link  # noqa: E402
