# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class SelectExpression(msgspec.Struct, kw_only=True, gc=False):
    """Select expression.

    One property to return.
    """

    property_path: str = msgspec.field(name="propertyPath")
    """Name of the property. Members of an inner object are reached with dots, as in `source.backupMode`
    (assumption, by analogy with `filter`).
    """
