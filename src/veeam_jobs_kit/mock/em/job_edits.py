"""Bring the edit of a job into the form in which the mock keeps jobs: schedules stand in `Standart`, under one name each.

Pages print schedule options both within `Standart` and directly in `JobScheduleOptions` (C28), and the continuous one also
as `OptionsContinious` (C41).
"""

from __future__ import annotations

from collections.abc import Mapping

from veeam_jobs_description.schemas import Json

_MISSPELT: Mapping[str, str] = {"OptionsContinious": "OptionsContinuous"}
_NOT_OPTIONS = frozenset({"Links", "Href", "Standart", "ImmediateCopyMode"})
Options = Mapping[str, Json]


class Ambiguous(ValueError):
    """An edit says two things about one option."""


def in_one_form(body: Options) -> Options:
    """Return an edit with its schedule in one form. Raises Ambiguous."""
    schedule = body.get("JobScheduleOptions")
    if not isinstance(schedule, Mapping):
        return body
    direct = {name: value for name, value in schedule.items() if name not in _NOT_OPTIONS}
    rest = {name: value for name, value in schedule.items() if name in _NOT_OPTIONS}
    options: dict[str, Json] = {}
    for given in (schedule.get("Standart") or {}, direct):
        for name, value in given.items():
            _put(options, _MISSPELT.get(name, name), value)
    return {**body, "JobScheduleOptions": {**rest, "Standart": options} if options else rest}


def _put(options: dict[str, Json], name: str, value: Json) -> None:
    if value is None:
        return
    if options.setdefault(name, value) != value:
        raise Ambiguous(f"{name} of the schedule is sent twice, with different values")
