# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class SortExpression(msgspec.Struct, kw_only=True, gc=False):
    """One rule.

    Attributes:
        property: Which member.
        direction: Which end first.
    """

    property: str
    """Which member."""
    direction: str | Unset = UNSET
    """Which end first."""
