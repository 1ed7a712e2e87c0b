# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class SortExpression(msgspec.Struct, kw_only=True, gc=False):
    """Sort expression.

    One rule of an order.
    """

    property: str
    """Property to sort by. Members of an inner object are reached with dots."""
    direction: SortDirection | Unset = UNSET
    """Which end comes first. `ascending` unless you say otherwise."""
    collation: Collation | Unset = UNSET
    """How texts are compared. `ordinal` unless you say otherwise."""


from .collation import Collation  # noqa: E402
from .sort_direction import SortDirection  # noqa: E402
