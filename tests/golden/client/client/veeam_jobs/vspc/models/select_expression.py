# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class SelectExpression(msgspec.Struct, kw_only=True, gc=False):
    """One member.

    Attributes:
        property_path: Which one.
    """

    property_path: str = msgspec.field(name="propertyPath")
    """Which one."""
