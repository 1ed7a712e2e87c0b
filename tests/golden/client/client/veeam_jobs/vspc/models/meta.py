# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class Meta(msgspec.Struct, kw_only=True, gc=False):
    """About a page.

    Attributes:
        paging_info: Where a page stands.
    """

    paging_info: PagingInfo | None = msgspec.field(name="pagingInfo", default=None)
    """Where a page stands."""


from .paging_info import PagingInfo  # noqa: E402
