"""Where XML and JSON print the same thing differently: times of day, and whether a job retries.

Inside the mock a time of day is a date, a time and an offset (`2019-10-23T14:00:00+01:00`; any of date and offset may be
missing), and the switch of the retries is `RetrySpecified`. Source: the samples of `resource_representation_for_ke`.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping

from veeam_jobs_kit.mock.views import Json

_TIME = re.compile(
    r"(?:(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))T)?((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.\d{1,7})?"
    r"(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?\Z",
    re.ASCII,
)
_DATE = "2019-10-23"
"""The date before a time of day in JSON, where nobody gave another: the one of the sample. It says nothing."""

_Options = Mapping[str, Json]
_Write = Callable[[str, str, str], str]
"""From date, time and offset (empty where missing) to a text."""


class NoTime(ValueError):
    """A text that is no time of day."""


def for_json(value: Json) -> Json:
    """A value as JSON prints it.

    Daily times are date-times without an offset, monthly ones have the server's; links leave out a missing name or type.
    """
    return _walk(
        value, {"OptionsDaily": _daily, "OptionsMonthly": _monthly, "RetryOptions": _retries_in_json}
    )


def for_xml(value: Json) -> Json:
    """A value as XML prints it: times of day with seven decimals and an offset."""
    return _walk(value, {"OptionsDaily": _in_xml, "OptionsMonthly": _in_xml})


def canonical(value: Json) -> Json:
    """A value of either media type as the mock keeps it. Raises NoTime for a time of day that is none."""
    kept = {"OptionsDaily": _kept, "OptionsMonthly": _kept, "RetryOptions": _retries}
    return _walk(value, kept)


def time_of_day(time: str) -> dt.time:
    """A kept time of day with its offset; UTC where it has none. Raises NoTime."""
    _, clock, offset = _parts(time)
    return dt.time.fromisoformat(clock + (offset or "+00:00"))


def redated(time: str, old: str) -> str:
    """A kept time of day with the date of the one it takes the place of, where it brings none: XML has no dates."""
    date, clock, offset = _parts(time)
    return _time(date or _parts(old)[0], clock, offset)


def joined(first: str, second: str) -> str:
    """One time of day out of what two media types say of it; the offset of XML, the one without a date, leads."""
    one, two = _parts(first), _parts(second)
    date = one[0] or two[0]
    offset = (one[2] if not one[0] else "") or (two[2] if not two[0] else "") or one[2] or two[2]
    return _time(date, one[1], offset)


def _walk(value: Json, changes: Mapping[str, Callable[[_Options], _Options]]) -> Json:
    if isinstance(value, list):
        return [_walk(item, changes) for item in value]
    if not isinstance(value, Mapping):
        return value
    if "Rel" in value:
        return {name: inner for name, inner in value.items() if inner is not None}
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
    """`TimeOffsetUtc`, in hours, as an offset."""
    hours = options.get("TimeOffsetUtc")
    return f"{hours:+03}:00" if isinstance(hours, int) and -14 <= hours <= 14 else ""


def _retries(options: _Options) -> _Options:
    """JSON has two names for the switch; the one that is given counts."""
    said = options.get("RetrySpecified")
    said = options.get("RetrySpecified1") if said is None else said
    kept = {name: inner for name, inner in options.items() if name != "RetrySpecified1"}
    return kept if said is None else {**kept, "RetrySpecified": said}


def _retries_in_json(options: _Options) -> _Options:
    """The name of the sample: `RetrySpecified1`."""
    kept = {name: inner for name, inner in options.items() if name != "RetrySpecified"}
    said = options.get("RetrySpecified")
    return {**kept, "RetrySpecified1": options.get("RetrySpecified1") if said is None else said}
