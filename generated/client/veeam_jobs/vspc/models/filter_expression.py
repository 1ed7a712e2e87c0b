# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import Any

import msgspec

from ..._runtime.types import UNSET, Unset


class FilterExpression(msgspec.Struct, kw_only=True, gc=False):
    """Filter expression.

    One condition. A comparison has `property` and `value`; a logical operation (`and`, `or`, `not`,
    `exclusiveOr`) has `items`.
    """

    property: str | Unset = UNSET
    """Property to compare. Members of an inner object are reached with dots, as in `source.backupMode`."""
    operation: FilterOperation
    """How a property is compared, or how conditions are joined."""
    collation: Collation | Unset = UNSET
    """How texts are compared. `ordinal` unless you say otherwise."""
    value: Any = UNSET
    """What to compare with, of the type of the property; an array for `in`, `subset` and `superset`
    (assumption).
    """
    items: list[FilterExpression] | Unset = UNSET
    """The conditions a logical operation joins."""


from .collation import Collation  # noqa: E402
from .filter_operation import FilterOperation  # noqa: E402
