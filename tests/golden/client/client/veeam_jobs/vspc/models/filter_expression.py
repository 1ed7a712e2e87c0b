# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import Any

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class FilterExpression(msgspec.Struct, kw_only=True, gc=False):
    """One condition, or several.

    Attributes:
        property: Which member.
        operation: How to compare.
        value: With what.
        items: The conditions inside.
    """

    property: str | Unset = UNSET
    """Which member."""
    operation: str
    """How to compare."""
    value: Any = UNSET
    """With what."""
    items: list[FilterExpression] | Unset = UNSET
    """The conditions inside."""
