# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class HierarchyItems(msgspec.Struct, kw_only=True, gc=False):
    """Objects of infrastructures.

    What a lookup found.
    """

    hierarchy_items: list[HierarchyItem] | None = msgspec.field(name="HierarchyItems", default=None)
    """The objects; in XML each is an element `HierarchyItem`."""


from .hierarchy_item import HierarchyItem  # noqa: E402
