# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobWindowDayHours(msgspec.Struct, kw_only=True, gc=False):
    """Hours of one day.

    One day of the week with its allowed hours.
    """

    day: DaysOfWeek | None | Unset = UNSET
    """A day of the week, by its full English name."""
    hours: str | None | Unset = UNSET
    """24 flags with commas between them, one for each hour; 1 allows the hour, 0 forbids it. The first is the
    hour after midnight (assumption).
    """


from .days_of_week import DaysOfWeek  # noqa: E402
