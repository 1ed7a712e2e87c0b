# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class PagingInfo(msgspec.Struct, kw_only=True, gc=False):
    """Where a page stands.

    Attributes:
        total: Items in all.
        offset: Items before the page.
    """

    total: int | None = None
    """Items in all."""
    offset: int | None = None
    """Items before the page."""
