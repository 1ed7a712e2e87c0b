"""What has ended has begun before, and has ended by now; a job has run after it was created.

Rests on the descriptions of the members: `creationTime` is when a job was created, `lastRun` when its last run started,
`lastEndTime` when it ended; `startTime` and `endTime` are those of a session or task (`get_job`, `openapi_description`).
Only runs that have ended are compared, by their status: while a run is in progress, an end time can be that of the run
before. That the clocks of the machines agree is an assumption: to a day with the header `Date`, to a minute on one machine.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from veeam_jobs_kit.contract.promises.clock import FUTURE, sent_at
from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.evaluate import instant
from veeam_jobs_kit.contract.promises.vspc.lists import Unreadable, first_page, gather, lists, name_of

NAME = "times_are_in_order"
_PAIRS = (("lastRun", "lastEndTime"), ("startTime", "endTime"))
_CREATED, _RUN = "creationTime", "lastRun"
_STATUSES = ("status", "backupStatus")
_ENDED = frozenset({"success", "warning", "failed"})
_MINUTE = Fraction(60)


@dataclass(frozen=True, slots=True)
class _Fact:
    """Two times of which the first must not be later, with what is wrong where it is."""

    title: str
    expected: str
    where: str
    first: Fraction
    second: Fraction


def check(server: Server) -> Iterator[Outcome]:
    """Compare the times of the first page of every list, inner objects included."""
    for operation, reached in lists(server):
        outcomes: list[Outcome] = []
        try:
            for parameters in reached[:1]:
                page = first_page(server, operation, parameters)
                now = sent_at(page.reply)
                latest = None if now is None else Fraction((now + FUTURE).timestamp())
                for index, row in enumerate(page.rows):
                    for fact in _facts(row, f"$.data[{index}]", latest):
                        if fact.first <= fact.second:
                            outcomes.append(Held(operation.id, 1))
                            continue
                        received = f"{float(fact.first - fact.second):.3f} s off"
                        finding = server.broken(
                            operation, NAME, fact.title, fact.expected, received, page.reply, where=fact.where,
                            row=name_of(row),
                        )  # fmt: skip
                        outcomes.append(Broken(finding))
        except Unreadable as error:
            outcomes.append(NotProven(operation.id, str(error)))
        if outcomes:
            yield from gather(server, operation, outcomes)


def _facts(value: Any, where: str, latest: Fraction | None) -> Iterator[_Fact]:
    """Yield what must hold for the times of a value, inner objects included; `latest` is what is not in the future."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _facts(item, f"{where}[{index}]", latest)
    if not isinstance(value, Mapping):
        return
    created, run = _time(value, _CREATED), _time(value, _RUN)
    if created is not None and run is not None:
        title, expected = "A run before its job was created", f"{_RUN} not before {_CREATED}"
        yield _Fact(title, expected, f"{where}.{_RUN}", created - _MINUTE, run)
    if _has_ended(value):
        yield from _ends(value, where, latest)
    for name, inner in value.items():
        yield from _facts(inner, f"{where}.{name}", latest)


def _ends(value: Mapping[str, Any], where: str, latest: Fraction | None) -> Iterator[_Fact]:
    for first, last in _PAIRS:
        begun, ended = _time(value, first), _time(value, last)
        if ended is None:
            continue
        if begun is not None:
            expected = f"{last} not before the start"
            yield _Fact("An end before its beginning", expected, f"{where}.{last}", begun, ended)
        if latest is not None:
            expected = f"{last} at most a day later than `Date`"
            yield _Fact("An end in the future", expected, f"{where}.{last}", ended, latest)


def _has_ended(value: Mapping[str, Any]) -> bool:
    statuses = [value[name] for name in _STATUSES if isinstance(value.get(name), str)]
    return bool(statuses) and all(status.lower() in _ENDED for status in statuses)


def _time(value: Mapping[str, Any], name: str) -> Fraction | None:
    return instant(value[name]) if isinstance(value.get(name), str) else None


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="What has ended has begun before, and has ended by now; a job has run after it was created.",
    rests_on=(
        "get_job",
        "openapi_description",
        "assumption: clocks agree, to a day with the header `Date`, to a minute on one machine",
    ),
    check=check,
)
