"""Gathers what the processes of a run tell into one report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from .model import CheckCount, NotRun, OperationResult, Plan, Report, Selected, Violation
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
    jobs: tuple[str, ...]
    phases: tuple[str, ...]
    secrets: set[str] = field(default_factory=set)
    _tallies: dict[tuple[str, str], _Tally] = field(default_factory=dict)
    _violations: dict[tuple[str, str, str, str], Violation] = field(default_factory=dict)
    _not_run: list[NotRun] = field(default_factory=list)
    _errors: dict[str, None] = field(default_factory=dict)
    _stopped: set[str] = field(default_factory=set)

    def cases(self, job: str) -> int:
        return sum(tally.cases for (name, _), tally in self._tallies.items() if name == job)

    def note(self, job: str, fact: Mapping[str, Any]) -> None:
        """Take in one line of one process."""
        match fact["kind"]:
            case "secret":
                self.secrets |= spellings(fact["value"])
            case "operation":
                self._count(self._tallies.setdefault((job, fact["label"]), _Tally()), fact)
            case "violation":
                self._violation(job, fact)
            case "phase skipped":
                if why := _PHASE_REASONS.get(fact["why"], fact["why"]):
                    self._not_run.append(NotRun(f"{job}: phase {fact['phase']}", why))
            case "finished":
                if why := _STOPS.get(fact["why"]):
                    self._stopped.add(job)
                    self._not_run.append(NotRun(f"{job}: the rest of the run", why))
                    if fact["why"] == "server_unavailable":
                        self._errors[f"{job}: the server went away during the run."] = None
            case "error" | "fatal":
                label = f"{fact['label']}: " if fact.get("label") else ""
                self._errors[f"{label}{fact['message']}"] = None

    def report(
        self, *, api: str, base_url: str, seconds: float, left_out: Sequence[NotRun], report_dir: Path | None
    ) -> Report:
        """Everything noted so far, in a stable order and without secrets."""
        return Report(
            api=api,
            base_url=base_url,
            seconds=round(seconds, 1),
            results=tuple(
                self._result(job, label, tally) for (job, label), tally in sorted(self._tallies.items())
            ),
            violations=tuple(self._clean(found) for _, found in sorted(self._violations.items())),
            not_run=(*left_out, *self._not_run, *self._unreached()),
            errors=tuple(redact(error, self.secrets) for error in self._errors),
            report_dir=str(report_dir) if report_dir is not None else None,
        )

    def _count(self, tally: _Tally, fact: Mapping[str, Any]) -> None:
        tally.cases += fact["cases"]
        tally.statuses.update(fact["statuses"])
        tally.passed.update(fact["passed"])
        tally.failed.update(fact["failed"])
        tally.phases[fact["phase"]] = None

    def _violation(self, job: str, fact: Mapping[str, Any]) -> None:
        key = (fact["label"], fact["check"], fact["title"], job)
        seen = self._violations.get(key)
        if seen is None:
            self._violations[key] = Violation(
                fact["label"], fact["check"], fact["title"], fact["message"], fact["curl"], job
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

    def _result(self, job: str, label: str, tally: _Tally) -> OperationResult:
        names = sorted(set(tally.passed) | set(tally.failed))
        ids = {operation.label: operation.id for operation in self.plan.operations}
        return OperationResult(
            job=job,
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

    def _unreached(self) -> list[NotRun]:
        """Operations that were planned and not called, or called without ever meeting an object."""
        found: list[NotRun] = []
        if self._errors and not self._tallies:
            return found
        for job in self.jobs:
            for operation in self.plan.operations:
                tally = self._tallies.get((job, operation.label))
                if tally is None:
                    found.append(NotRun(f"{job}: {operation.id}", "not reached"))
                elif job in self._stopped and (missing := self._missing_phases(operation, tally)):
                    found.append(NotRun(f"{job}: {missing} of {operation.id}", "not reached"))
                elif not any(status.startswith("2") for status in tally.statuses):
                    why = "no object of it was found" if "{" in operation.label else "it never answered 2xx"
                    found.append(NotRun(f"{job}: good answers of {operation.id}", why))
        sharing = [operation.id for operation in self.plan.operations if not operation.coverage]
        if sharing:
            why = "an operation with the same parameters stands for them; see --thorough"
            found.append(NotRun(f"boundary values of {', '.join(sharing)}", why))
        return found
