# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class HierarchyItems(msgspec.Struct, kw_only=True, gc=False):
    """Objects of infrastructures.

    The objects that a lookup found.

    Attributes:
        hierarchy_items: The objects that were found; in XML each is an element `HierarchyItem`.
    """

    hierarchy_items: list[HierarchyItem] | None = msgspec.field(name="HierarchyItems", default=None)
    """The objects that were found; in XML each is an element `HierarchyItem`."""
    _unwrap: ClassVar[str] = "hierarchy_items"
    _required: ClassVar[tuple[str, ...]] = ("hierarchy_items",)
    _nullable: ClassVar[tuple[str, ...]] = ("hierarchy_items",)


from .hierarchy_item import HierarchyItem  # noqa: E402
