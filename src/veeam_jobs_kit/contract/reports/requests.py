"""The numbers of requests of a run: one table, the same in every report, whose total is what went over the wire."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from veeam_jobs_kit.contract.findings.report import ContractReport, counted

CLASSES = ("2xx", "3xx", "4xx", "5xx", "other", "none")
"""Classes of answers; `none` is a request without an answer."""
_PURPOSES: Mapping[str, str] = {
    "first look": "First look",
    "promises": "Promises",
    "search for objects": "Search for objects",
    "fuzzing": "Fuzzing",
    "wrong credentials": "Wrong credentials, or none",
    "signing in and off": "Signing in and off",
}


@dataclass(frozen=True, slots=True)
class RequestRow:
    """Requests for one purpose; `answers` has every class, and adds up to `requests`."""

    purpose: str
    requests: int
    answers: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class RequestTable:
    """All requests of a run by purpose; the rows add up to the total."""

    rows: tuple[RequestRow, ...]
    total: RequestRow
    in_operations: int
    """Those that the tables of operations count: to operations that were fuzzed, for whatever purpose."""

    @property
    def elsewhere(self) -> int:
        """The others: for promises, and to other paths and methods."""
        return self.total.requests - self.in_operations

    @property
    def classes(self) -> tuple[str, ...]:
        """The classes of answers that came at all."""
        return tuple(name for name in CLASSES if self.total.answers[name])


def request_table(report: ContractReport) -> RequestTable:
    """Return the table of a report; it has no rows where nothing was sent."""
    rows = tuple(
        _row(report, purpose) for purpose in [*_PURPOSES, *_others(report)] if purpose in report.wire.requests
    )
    total = RequestRow(
        "Total on the wire",
        sum(row.requests for row in rows),
        {name: sum(row.answers[name] for row in rows) for name in CLASSES},
    )
    return RequestTable(rows, total, sum(result.requests for result in report.results))


def where_they_went(table: RequestTable) -> str:
    """Return a sentence that leads from the numbers of the operations to the total."""
    return (
        f"The operations got {table.in_operations:,} of {counted(table.total.requests, 'request')};"
        f" {table.elsewhere:,} were for promises, the first look, and other paths and methods."
    )


def _others(report: ContractReport) -> list[str]:
    return [purpose for purpose in report.wire.requests if purpose not in _PURPOSES]


def _row(report: ContractReport, purpose: str) -> RequestRow:
    requests, came = report.wire.requests[purpose], report.wire.outcomes.get(purpose, {})
    answers = {name: came.get(name, 0) for name in CLASSES[:4]}
    answers["other"] = sum(came.values()) - sum(answers.values())
    answers["none"] = requests - sum(answers.values())
    return RequestRow(_PURPOSES.get(purpose, purpose), requests, answers)
