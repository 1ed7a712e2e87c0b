# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class GfsYearly(msgspec.Struct, kw_only=True, gc=False):
    """Yearly full backup.

    Keep one full backup of each year.
    """

    enabled: bool | None | Unset = msgspec.field(name="Enabled", default=UNSET)
    """Whether yearly full backups are kept."""
    retention_period: int | None | Unset = msgspec.field(name="RetentionPeriod", default=UNSET)
    """How long each is kept, in years."""
    selected_month: Month | None | Unset = msgspec.field(name="SelectedMonth", default=UNSET)
    """A month of the year."""


from .month import Month  # noqa: E402
