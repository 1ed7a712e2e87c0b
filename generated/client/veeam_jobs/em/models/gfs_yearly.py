# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class GfsYearly(msgspec.Struct, kw_only=True, gc=False):
    """Yearly full backup.

    Keep one full backup of each year.
    """

    enabled: bool | None = msgspec.field(name="Enabled", default=None)
    """Whether yearly full backups are kept."""
    retention_period: int | None = msgspec.field(name="RetentionPeriod", default=None)
    """How long each is kept, in years."""
    selected_month: Month | None = msgspec.field(name="SelectedMonth", default=None)
    """A month of the year."""


from .month import Month  # noqa: E402
