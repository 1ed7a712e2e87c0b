# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class JobScheduleDailyKind(OpenStrEnum):
    """On which days a daily schedule runs."""

    EVERYDAY = "Everyday"
    """Every day."""
    WEEK_DAYS = "WeekDays"
    """Monday to Friday."""
    SELECTED_DAYS = "SelectedDays"
    """The days that are listed."""
