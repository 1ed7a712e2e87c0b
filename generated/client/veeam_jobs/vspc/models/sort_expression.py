# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class SortExpression(msgspec.Struct, kw_only=True, gc=False):
    """Sort expression.

    A sort criterion.

    Attributes:
        property: Property to sort by. Separate members of nested objects with dots.
        direction: Order of the values. The default is `ascending`.
        collation: How strings are compared. The default is `ordinal`.
    """

    property: str
    """Property to sort by. Separate members of nested objects with dots."""
    direction: SortDirection | Unset = UNSET
    """Order of the values. The default is `ascending`."""
    collation: Collation | Unset = UNSET
    """How strings are compared. The default is `ordinal`."""


from .collation import Collation  # noqa: E402
from .sort_direction import SortDirection  # noqa: E402
