# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class PagingInformation(msgspec.Struct, kw_only=True, gc=False):
    """Paging information.

    Which part of a collection a page is. Null or missing where there are no pages.
    """

    total: int | None = None
    """Items in the whole collection, or in what the filter left of it (assumption)."""
    count: int | None = None
    """Items on this page."""
    offset: int | None = None
    """Items passed over before this page. When it is not the `offset` you sent, the server ignored yours."""
