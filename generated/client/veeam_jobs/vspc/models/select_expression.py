# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class SelectExpression(msgspec.Struct, kw_only=True, gc=False):
    """Select expression.

    A property to return.

    Attributes:
        property_path: Name of the property. Separate members of nested objects with dots, as in
            `source.backupMode` (assumption, by analogy with `filter`).
    """

    property_path: str = msgspec.field(name="propertyPath")
    """Name of the property. Separate members of nested objects with dots, as in `source.backupMode` (assumption,
    by analogy with `filter`).
    """
