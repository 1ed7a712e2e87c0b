"""Convert values that XML and JSON write differently: times of day and `RetrySpecified`.

Inside the mock a time of day is a date, a time and an offset (`2019-10-23T14:00:00+01:00`; any of date and offset may be
missing), and the switch of the retries is `RetrySpecified`. Source: the samples of `resource_representation_for_ke`.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping

from veeam_jobs_description.schemas import Json

_TIME = re.compile(
    r"(?:(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))T)?((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.\d{1,7})?"
    r"(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?\Z",
    re.ASCII,
)
_DATE = "2019-10-23"
"""The date before a time of day in JSON if none was sent: that of the sample. It has no meaning."""

_Options = Mapping[str, Json]
_Write = Callable[[str, str, str], str]
"""Formats date, time and offset (empty if missing) as a text."""


class NoTime(ValueError):
    """A text is not a time of day."""


def for_json(value: Json) -> Json:
    """Return a value in the format of JSON.

    Daily times are date-times without an offset, monthly ones have the server's; a link without name or type has null there.
    """
    return _walk(
        value, {"OptionsDaily": _daily, "OptionsMonthly": _monthly, "RetryOptions": _retries_in_json}
    )


def for_xml(value: Json) -> Json:
    """Return a value in the format of XML: times of day with seven decimals and an offset."""
    return _walk(value, {"OptionsDaily": _in_xml, "OptionsMonthly": _in_xml})


def canonical(value: Json) -> Json:
    """Return a value of either media type as the mock stores it. Raises NoTime for an invalid time of day."""
    kept = {"OptionsDaily": _kept, "OptionsMonthly": _kept, "RetryOptions": _retries}
    return _walk(value, kept)


def time_of_day(time: str) -> dt.time:
    """Return a stored time of day with its offset, by default UTC. Raises NoTime."""
    _, clock, offset = _parts(time)
    return dt.time.fromisoformat(clock + (offset or "+00:00"))


def redated(time: str, old: str) -> str:
    """Return a stored time of day; without a date, with that of the one that it replaces, because XML has no dates."""
    date, clock, offset = _parts(time)
    return _time(date or _parts(old)[0], clock, offset)


def joined(first: str, second: str) -> str:
    """Merge the times of day of both media types. The offset is that of XML, the one without a date."""
    left, right = _parts(first), _parts(second)
    date = left[0] or right[0]
    offset = (left[2] if not left[0] else "") or (right[2] if not right[0] else "") or left[2] or right[2]
    return _time(date, left[1], offset)


def _walk(value: Json, changes: Mapping[str, Callable[[_Options], _Options]]) -> Json:
    if isinstance(value, list):
        return [_walk(item, changes) for item in value]
    if not isinstance(value, Mapping):
        return value
    return {
        name: changes[name](inner)
        if name in changes and isinstance(inner, Mapping)
        else _walk(inner, changes)
        for name, inner in value.items()
    }


def _daily(options: _Options) -> _Options:
    return _with_time(options, lambda date, clock, offset: f"{date or _DATE}T{clock}")


def _monthly(options: _Options) -> _Options:
    zone = _zone(options)
    return _with_time(options, lambda date, clock, offset: f"{date or _DATE}T{clock}{zone or offset}")


def _in_xml(options: _Options) -> _Options:
    zone = _zone(options) or "+00:00"
    return _with_time(options, lambda date, clock, offset: f"{clock}.0000000{offset or zone}")


def _kept(options: _Options) -> _Options:
    zone = _zone(options)
    return _with_time(options, lambda date, clock, offset: _time(date, clock, offset or zone))


def _with_time(options: _Options, write: _Write) -> _Options:
    time = options.get("Time")
    return {**options, "Time": write(*_parts(time))} if isinstance(time, str) else options


def _parts(time: str) -> tuple[str, str, str]:
    found = _TIME.match(time)
    if found is None:
        raise NoTime(f"{time!r} is no time of day")
    return found[1] or "", found[2], (found[3] or "").replace("Z", "+00:00")


def _time(date: str, clock: str, offset: str) -> str:
    return f"{date}T{clock}{offset}" if date else f"{clock}{offset}"


def _zone(options: _Options) -> str:
    """Convert `TimeOffsetUtc`, in hours, to an offset."""
    hours = options.get("TimeOffsetUtc")
    return f"{hours:+03}:00" if isinstance(hours, int) and -14 <= hours <= 14 else ""


def _retries(options: _Options) -> _Options:
    """Return the members with one name for the retry switch. JSON has two; the one that was sent counts."""
    said = options.get("RetrySpecified")
    said = options.get("RetrySpecified1") if said is None else said
    kept = {name: inner for name, inner in options.items() if name != "RetrySpecified1"}
    return kept if said is None else {**kept, "RetrySpecified": said}


def _retries_in_json(options: _Options) -> _Options:
    """Rename the retry switch to that of the JSON samples: `RetrySpecified1`."""
    kept = {name: inner for name, inner in options.items() if name != "RetrySpecified"}
    said = options.get("RetrySpecified")
    return {**kept, "RetrySpecified1": options.get("RetrySpecified1") if said is None else said}
