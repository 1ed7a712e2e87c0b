"""Gathers what the processes of a run tell into one report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from .model import BOUNDARIES, CheckCount, NotRun, OperationResult, Plan, Report, Selected, Violation
from .redact import redact, spellings

_PHASE_REASONS = {
    "disabled": "",
    "not_supported": "the document offers nothing for it",
    "not_applicable": "the document has no links between the operations of this run",
    "nothing_to_test": "the document offers nothing for it",
    "server_unavailable": "the server went away",
    "no_checks_ran": "no check applied to what was sent",
}
_STOPS = {
    "interrupted": "the time was up; give it more with --max-time",
    "max_time": "the time was up; give it more with --max-time",
    "killed": "it did not stop in time and was ended",
    "server_unavailable": "the server went away",
}
_NOT_REACHED = "not reached"


@dataclass(slots=True)
class _Tally:
    cases: int = 0
    statuses: Counter[str] = field(default_factory=Counter)
    passed: Counter[str] = field(default_factory=Counter)
    failed: Counter[str] = field(default_factory=Counter)
    phases: dict[str, None] = field(default_factory=dict)


@dataclass(slots=True)
class Findings:
    """Fills up while the processes run."""

    plan: Plan
    runs: tuple[str, ...]
    phases: tuple[str, ...]
    secrets: set[str] = field(default_factory=set)
    _tallies: dict[tuple[str, str], _Tally] = field(default_factory=dict)
    _violations: dict[tuple[str, str, str, str], Violation] = field(default_factory=dict)
    _not_run: dict[NotRun, None] = field(default_factory=dict)
    _errors: dict[str, None] = field(default_factory=dict)
    _stopped: set[str] = field(default_factory=set)

    def cases(self, run: str) -> int:
        return sum(tally.cases for (name, _), tally in self._tallies.items() if name == run)

    def note(self, run: str, fact: Mapping[str, Any]) -> None:
        """Take in one line of one process; the processes of one run may tell in any order."""
        match fact["kind"]:
            case "secret":
                self.secrets |= spellings(fact["value"])
            case "operation":
                self._count(self._tallies.setdefault((run, fact["label"]), _Tally()), fact)
            case "violation":
                self._violation(run, fact)
            case "phase skipped":
                if why := _PHASE_REASONS.get(fact["why"], fact["why"]):
                    self._not_run[NotRun(f"{run}: phase {fact['phase']}", why)] = None
            case "walk cut short":
                self._not_run[NotRun(f"{run}: a part of the search for objects", _STOPS["max_time"])] = None
            case "finished":
                if why := _STOPS.get(fact["why"]):
                    self._stopped.add(run)
                    self._not_run[NotRun(f"{run}: the rest of the run", why)] = None
                    if fact["why"] == "server_unavailable":
                        self._errors[f"{run}: the server went away during the run."] = None
            case "error" | "fatal":
                label = f"{fact['label']}: " if fact.get("label") else ""
                self._errors[f"{label}{fact['message']}"] = None

    def report(
        self, *, api: str, base_url: str, seconds: float, left_out: Sequence[NotRun], report_dir: Path | None
    ) -> Report:
        """Everything noted so far, in a stable order and without secrets."""
        unreached = tuple(self._unreached())
        return Report(
            api=api,
            base_url=base_url,
            seconds=round(seconds, 1),
            results=tuple(
                self._result(run, label, self._tallies[run, label]) for run, label in self._in_order()
            ),
            violations=tuple(self._clean(found) for _, found in sorted(self._violations.items())),
            not_run=(*left_out, *sorted(self._not_run, key=lambda item: item.what), *unreached),
            errors=tuple(sorted(redact(error, self.secrets) for error in self._errors)),
            report_dir=str(report_dir) if report_dir is not None else None,
            complete=not self._stopped and not any(item.why == _NOT_REACHED for item in unreached),
        )

    def _in_order(self) -> list[tuple[str, str]]:
        """Run by run, as the document has the operations."""
        place = {operation.label: index for index, operation in enumerate(self.plan.operations)}
        return sorted(self._tallies, key=lambda key: (key[0], place.get(key[1], -1), key[1]))

    def _count(self, tally: _Tally, fact: Mapping[str, Any]) -> None:
        tally.cases += fact["cases"]
        tally.statuses.update(fact["statuses"])
        tally.passed.update(fact["passed"])
        tally.failed.update(fact["failed"])
        tally.phases[fact["phase"]] = None

    def _violation(self, run: str, fact: Mapping[str, Any]) -> None:
        key = (fact["label"], fact["check"], fact["title"], run)
        seen = self._violations.get(key)
        if seen is None:
            self._violations[key] = Violation(
                fact["label"], fact["check"], fact["title"], fact["message"], fact["curl"], run
            )
            return
        shorter = fact["curl"] and (not seen.curl or len(fact["curl"]) < len(seen.curl))
        again = replace(seen, times=seen.times + 1)
        if shorter:
            again = replace(again, message=fact["message"], curl=fact["curl"])
        self._violations[key] = again

    def _clean(self, found: Violation) -> Violation:
        return replace(
            found,
            message=redact(found.message, self.secrets),
            curl=redact(found.curl, self.secrets) if found.curl else None,
        )

    def _result(self, run: str, label: str, tally: _Tally) -> OperationResult:
        names = sorted(set(tally.passed) | set(tally.failed))
        ids = {operation.label: operation.id for operation in self.plan.operations}
        return OperationResult(
            job=run,
            id=ids.get(label, label),
            label=label,
            cases=tally.cases,
            statuses=dict(sorted(tally.statuses.items())),
            checks={name: CheckCount(tally.passed[name], tally.failed[name]) for name in names},
            phases=tuple(tally.phases),
        )

    def _missing_phases(self, operation: Selected, tally: _Tally) -> str:
        wanted = [phase for phase in ("coverage", "fuzzing") if phase in self.phases]
        if not operation.coverage:
            wanted = [phase for phase in wanted if phase != "coverage"]
        return " and ".join(phase for phase in wanted if phase not in tally.phases)

    def _unreached(self) -> Iterator[NotRun]:
        """Operations that were planned and not called, or called without ever meeting an object."""
        if self._errors and not self._tallies:
            return
        for run in self.runs:
            for operation in self.plan.operations:
                tally = self._tallies.get((run, operation.label))
                if tally is None:
                    yield NotRun(f"{run}: {operation.id}", _NOT_REACHED)
                elif run in self._stopped and (missing := self._missing_phases(operation, tally)):
                    yield NotRun(f"{run}: {missing} of {operation.id}", _NOT_REACHED)
                elif not any(status.startswith("2") for status in tally.statuses):
                    why = "no object of it was found" if "{" in operation.label else "it never answered 2xx"
                    yield NotRun(f"{run}: good answers of {operation.id}", why)
        if "coverage" in self.phases:
            why = "an operation with like parameters stands for it; see --thorough"
            for operation in self.plan.operations:
                if not operation.coverage:
                    yield NotRun(f"{BOUNDARIES} {operation.id}", why)
