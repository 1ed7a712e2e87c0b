# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import Any

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class FilterExpression(msgspec.Struct, kw_only=True, gc=False):
    """Filter expression.

    One condition. A comparison has `property` and `value`; a logical operation (`and`, `or`, `not`,
    `exclusiveOr`) has `items`.

    Attributes:
        property: Property to compare. Separate members of nested objects with dots, as in
            `source.backupMode`.
        operation: How a property is compared, or how conditions are combined.
        collation: How strings are compared. The default is `ordinal`.
        value: Value to compare with, of the type of the property; an array for `in`, `subset` and `superset`
            (assumption).
        items: Conditions that a logical operation combines.
    """

    property: str | Unset = UNSET
    """Property to compare. Separate members of nested objects with dots, as in `source.backupMode`."""
    operation: FilterOperation
    """How a property is compared, or how conditions are combined."""
    collation: Collation | Unset = UNSET
    """How strings are compared. The default is `ordinal`."""
    value: Any = UNSET
    """Value to compare with, of the type of the property; an array for `in`, `subset` and `superset`
    (assumption).
    """
    items: list[FilterExpression] | Unset = UNSET
    """Conditions that a logical operation combines."""


from .collation import Collation  # noqa: E402
from .filter_operation import FilterOperation  # noqa: E402
