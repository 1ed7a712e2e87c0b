"""Let the examples of the description follow the clock: whole days later or earlier, so that times of day stay."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from veeam_jobs_description.schemas import Json

_DAY = timedelta(days=1)
_WRITTEN = re.compile(r"(?<!\d)(\d{4}-\d\d-\d\d)(?=[T ]\d\d:?\d\d:?\d\d)")
_MOMENT = re.compile(r"(?<!\d)(\d{4}-\d\d-\d\d([T ])\d\d:\d\d:\d\d)")
_IN_WORDS = re.compile(r"\b([A-Z][a-z]{2} \d\d \d{4})(?= +\d\d?:\d\d[AP]M)")
_TIMES_OF_DAY = frozenset({"Time"})
"""Members that are times of day: their date has no meaning."""


def days_between(examples_at: datetime, start: datetime) -> int:
    """Return by how many days examples written at one time must move so that none of their past lies after `start`."""
    return (start - examples_at) // _DAY


def moved(value: Json, by: timedelta) -> Any:
    """Return a JSON value with every time moved, in texts, too: names of sessions and files contain times."""
    if not by:
        return value
    if isinstance(value, str):
        return _IN_WORDS.sub(
            lambda found: _in_words(found, by), _WRITTEN.sub(lambda found: _day(found, by), value)
        )
    if isinstance(value, list):
        return [moved(item, by) for item in value]
    if isinstance(value, Mapping):
        return {name: inner if name in _TIMES_OF_DAY else moved(inner, by) for name, inner in value.items()}
    return value


def moved_to_the_second(value: Json, by: timedelta) -> Any:
    """Return a JSON value with its date-times moved by any time, in texts, too."""
    if isinstance(value, str):
        return _MOMENT.sub(
            lambda found: f"{_plus(datetime.fromisoformat(found[1]), by).isoformat(found[2])}", value
        )
    if isinstance(value, list):
        return [moved_to_the_second(item, by) for item in value]
    if isinstance(value, Mapping):
        return {name: moved_to_the_second(inner, by) for name, inner in value.items()}
    return value


def _day(found: re.Match[str], by: timedelta) -> str:
    return f"{_plus(datetime.fromisoformat(found[1]), by):%Y-%m-%d}"


def _in_words(found: re.Match[str], by: timedelta) -> str:
    try:
        return f"{_plus(datetime.strptime(found[1], '%b %d %Y'), by):%b %d %Y}"
    except ValueError:
        return found[1]


def _plus(moment: datetime, by: timedelta) -> datetime:
    try:
        return moment + by
    except OverflowError:
        return moment
