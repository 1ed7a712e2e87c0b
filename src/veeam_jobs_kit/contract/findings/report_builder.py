"""Build one report from the events of the worker processes."""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from importlib import metadata
from typing import Any

from veeam_jobs_description.bundles import Notation
from veeam_jobs_description.operations import read_operations
from veeam_jobs_kit.contract.findings.checks import meaning_of
from veeam_jobs_kit.contract.findings.model import Finding, Remark
from veeam_jobs_kit.contract.findings.proofs import NOT_REACHED, Circumstances, Seen, proofs
from veeam_jobs_kit.contract.findings.report import (
    CheckCount,
    ContractReport,
    OperationResult,
    Proof,
    Versions,
)
from veeam_jobs_kit.contract.findings.sums import add_up
from veeam_jobs_kit.contract.model import (
    BOUNDARIES,
    TIME_IS_UP,
    ContractOptions,
    NotRun,
    Plan,
    Selected,
    WireFacts,
)
from veeam_jobs_kit.contract.wire.redaction import redact, spellings

_PHASE_REASONS = {
    "disabled": "",
    "not_supported": "the document offers nothing for it",
    "not_applicable": "the document has no links between the operations of this run",
    "nothing_to_test": "the document offers nothing for it",
    "server_unavailable": "the server went away",
    "no_checks_ran": "no check applied to what was sent",
}
_STOPS = {
    "max_time": TIME_IS_UP,
    "killed": "it did not stop in time and was ended",
    "server_unavailable": "the server went away",
}


REPEATABLE = ("examples", "coverage", "fuzzing")
"""Phases of single operations, which can be done without the others."""
_NAMED = 8
"""Most members that a remark names."""
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_FIELDS = tuple(each.name for each in dataclasses.fields(Finding))


@dataclass(slots=True)
class _Tally:
    seen: Seen = field(default_factory=Seen)
    passed: Counter[str] = field(default_factory=Counter)
    failed: Counter[str] = field(default_factory=Counter)
    phases: dict[str, None] = field(default_factory=dict)
    whole: dict[str, None] = field(default_factory=dict)
    """Phases that were not interrupted."""


@dataclass(slots=True)
class ReportBuilder:
    """Collects events while the processes run."""

    plan: Plan
    runs: tuple[str, ...]
    phases: tuple[str, ...]
    document: Mapping[str, Any] | None = field(default=None, repr=False)
    """The description; without it, nothing is said about what the answers prove."""
    secrets: set[str] = field(default_factory=set)
    interrupted: bool = False
    """Whether the user stopped the run."""
    done: frozenset[str] = frozenset()
    """What an interrupted run did before, as `run operationId phase`."""
    wire: dict[tuple[str, str], WireFacts] = field(default_factory=dict)
    """Requests on the wire, by run and the process that sent them."""
    _tallies: dict[tuple[str, str], _Tally] = field(default_factory=dict)
    _findings: dict[tuple[str, ...], Finding] = field(default_factory=dict)
    _remarks: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    _undescribed: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    """Members of answers that are not described, by run and label."""
    _unclear: dict[tuple[str, str], str] = field(default_factory=dict)
    """What came to a request without credentials, where it says neither yes nor no, by run and label."""
    _objects: dict[str, set[str]] = field(default_factory=dict)
    _looked: dict[tuple[str, str], Seen] = field(default_factory=dict)
    """What the search for objects was answered, by run and label."""
    _told: dict[str, Any] = field(default_factory=dict)
    """What the server says of itself and of the account: `server`, `role`, `roles`."""
    _not_run: dict[NotRun, None] = field(default_factory=dict)
    _errors: dict[str, None] = field(default_factory=dict)
    _stopped: set[str] = field(default_factory=set)

    def requests(self, run: str) -> int:
        """Return the number of requests of one run so far: those on the wire are told every few seconds, answers earlier."""
        answered = sum(
            tally.seen.statuses.total() for (name, _), tally in self._tallies.items() if name == run
        )
        return max(self._wire_of(run).total, answered)

    def note(self, run: str, fact: Mapping[str, Any]) -> None:
        """Add one event of one process; events may come in any order."""
        match fact["kind"]:
            case "secret":
                self.secrets |= spellings(fact["value"])
            case "operation":
                self._count(self._tallies.setdefault((run, fact["label"]), _Tally()), fact)
            case "violation":
                self._find(run, fact)
            case "remark":
                self._remarks[fact["what"], fact["label"], run] += fact.get("times", 1)
            case "looked":
                for label, (useful, empty) in fact["answers"].items():
                    seen = self._looked.setdefault((run, label), Seen())
                    seen.useful, seen.empty = seen.useful + useful, seen.empty + empty
            case "undescribed":
                self._undescribed.setdefault((run, fact["label"]), set()).update(fact["members"])
            case "unclear":
                self._unclear.setdefault((run, fact["label"]), fact["why"])
            case "objects":
                self._objects.setdefault(run, set()).update(fact["operations"])
            case "server":
                self._told.update({name: value for name, value in fact.items() if name != "kind" and value})
            case "interrupted":
                self.interrupted = True
            case "phase skipped":
                if why := _PHASE_REASONS.get(fact["why"], fact["why"]):
                    self._not_run[NotRun(f"{run}: phase {fact['phase']}", why)] = None
            case "wire":
                self.wire[run, fact["task"]] = WireFacts(**fact["facts"])
            case "left out":
                self._not_run[NotRun(f"{run}: {fact['what']}", fact["why"])] = None
            case "not sent":
                self._not_run[NotRun(f"{run}: requests to {fact['label']}", fact["message"])] = None
            case "walk cut short":
                self._not_run[NotRun(f"{run}: a part of the search for objects", _STOPS["max_time"])] = None
            case "finished":
                if why := fact.get("reason") or _STOPS.get(fact["why"]):
                    self._stopped.add(run)
                    self._not_run[NotRun(f"{run}: the rest of the run", why)] = None
                    if fact["why"] == "server_unavailable":
                        self._errors[f"{run}: the server went away during the run."] = None
            case "error" | "fatal":
                label = f"{fact['label']}: " if fact.get("label") else ""
                self._errors[f"{label}{fact['message']}"] = None

    def report(
        self,
        *,
        api: str,
        base_url: str,
        seconds: float,
        left_out: Sequence[NotRun],
        options: ContractOptions,
        notation: Notation | None,
    ) -> ContractReport:
        """Return a report of everything noted so far, in a stable order and without secrets."""
        unreached = tuple(self._unreached())
        sent = {run: self._wire_of(run) for run in dict.fromkeys(run for run, _ in self._tallies)}
        bundle = self.document or {}
        return ContractReport(
            api=api,
            base_url=base_url,
            seconds=round(seconds, 1),
            results=tuple(
                self._result(run, label, self._tallies[run, label], sent[run])
                for run, label in self._in_order()
            ),
            violations=tuple(self._clean(found) for _, found in sorted(self._findings.items())),
            not_run=(*left_out, *sorted(self._not_run, key=lambda item: item.what), *unreached),
            errors=tuple(sorted(self._shown(error) for error in self._errors)),
            report_dir=str(options.report_dir) if options.report_dir is not None else None,
            notation=notation,
            notation_given=notation is not None and options.notation is not None,
            complete=not self._stopped
            and not self._given_up()
            and not any(item.why == NOT_REACHED for item in unreached),
            interrupted=self.interrupted,
            proofs=tuple(self._proofs()),
            remarks=tuple(self._remarked()),
            min_useful=options.min_useful,
            allow_unproven=options.allow_unproven,
            seed=options.seed,
            versions=Versions(
                tool_version(), bundle.get("info", {}).get("version", ""), self._told.get("server")
            ),
            role=self._told.get("role"),
            wire=add_up(self.wire.values()),
            shard=options.shard,
            finished=tuple(self._finished()),
            also_role=self._told.get("also_role"),
            described=sum(1 for _ in read_operations(bundle)) if bundle else 0,
        )

    def _wire_of(self, run: str) -> WireFacts:
        return add_up(facts for (name, _), facts in self.wire.items() if name == run)

    def _remarked(self) -> Iterator[Remark]:
        for (what, label, run), times in sorted(self._remarks.items()):
            yield Remark(self._shown(what), label, run, times)
        for (run, label), members in sorted(self._undescribed.items()):
            names = [f"`{name}`" for name in sorted(members)]
            more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
            what = f"Members that are not described: {', '.join(names[:_NAMED])}{more}."
            yield Remark(self._shown(what), label, run, len(names))

    def _given_up(self) -> dict[str, str]:
        """Return the operations that were not called any more, by label, with the reason."""
        return {label: why for facts in self.wire.values() for label, why in facts.given_up.items()}

    def _finished(self) -> Iterator[str]:
        """Yield what is done: `run operationId phase`."""
        given_up = self._given_up()
        for run in self.runs:
            for operation in self.plan.operations:
                tally = self._tallies.get((run, operation.label))
                if tally is None or operation.label in given_up:
                    continue
                done = tally.whole if run in self._stopped else self.phases
                yield from (f"{run} {operation.id} {phase}" for phase in done if phase in REPEATABLE)

    def _proofs(self) -> Iterator[Proof]:
        """Yield what the answers of each planned operation prove, in each run."""
        if self.document is None:
            return
        described = {operation.id: operation for operation in read_operations(self.document)}
        selected = {each.id: each for each in self.plan.operations}
        planned = [each.id for each in self.plan.operations]
        for run in self.runs:
            looked = {
                each.id: self._looked[run, each.label]
                for each in described.values()
                if (run, each.label) in self._looked
            }
            # Of what is in scope, only what was tried counts; the lists that others test may be empty all the same.
            seen = {name: found for name, found in looked.items() if name not in planned}
            for each in self.plan.operations:
                if (run, each.label) in self._tallies:
                    tally = self._tallies[run, each.label]
                    seen[each.id] = tally.seen.with_more(looked.get(each.id))
                elif run not in self._stopped and each.id in looked:
                    # The chosen phases have nothing to send to it, so that nothing is left to do.
                    seen[each.id] = looked[each.id]
            objects = frozenset(self._objects.get(run, ()))
            circumstances = Circumstances(frozenset(self._told.get("roles", ())), objects)
            for proof in proofs(run, planned, described, seen, circumstances):
                if proof.operation_id in seen or not self._was_begun(run, selected[proof.operation_id]):
                    operation = selected[proof.operation_id]
                    yield replace(
                        proof,
                        asked=self._shown(proof.asked),
                        unfinished=self._unfinished(run, operation),
                        doubt=self._doubt(run, operation),
                    )

    def _in_order(self) -> list[tuple[str, str]]:
        """Return the keys of the tallies by run, then in the order of the description."""
        place = {operation.label: index for index, operation in enumerate(self.plan.operations)}
        return sorted(self._tallies, key=lambda key: (key[0], place.get(key[1], -1), key[1]))

    def _count(self, tally: _Tally, fact: Mapping[str, Any]) -> None:
        tally.seen.statuses.update(fact["statuses"])
        tally.seen.useful += fact.get("useful", 0)
        tally.seen.empty += fact.get("empty", 0)
        tally.seen.bare = {**fact.get("bare", {}), **tally.seen.bare}
        tally.passed.update(fact["passed"])
        tally.failed.update(fact["failed"])
        tally.phases[fact["phase"]] = None
        if fact.get("whole", True):
            tally.whole[fact["phase"]] = None

    def _find(self, run: str, fact: Mapping[str, Any]) -> None:
        """Keep one finding for all that say the same, with the shortest request that shows it."""
        new = self._finding(run, fact)
        seen = self._findings.get(new.identity)
        if seen is None:
            self._findings[new.identity] = new
            return
        shorter = new.curl and (not seen.curl or len(new.curl) < len(seen.curl))
        self._findings[new.identity] = replace(new if shorter else seen, times=seen.times + new.times)

    def _finding(self, run: str, fact: Mapping[str, Any]) -> Finding:
        """Return a fact as a finding; checks of others tell a message instead of what was expected and received."""
        ids = {operation.label: operation.id for operation in self.plan.operations}
        told = {name: fact[name] for name in _FIELDS if name in fact}
        return Finding(
            **{
                "operation_id": ids.get(fact["label"], fact["label"]),
                "expected": meaning_of(fact["check"]),
                "received": fact.get("message", ""),
                **told,
                "run": run,
            }
        )

    def _shown(self, text: str) -> str:
        """Return a text without secrets, and without characters that would steer a terminal: a server sent them."""
        return _STEERING.sub("\N{REPLACEMENT CHARACTER}", redact(text, self.secrets))

    def _clean(self, found: Finding) -> Finding:
        texts: list[tuple[str, Any]] = [(name, getattr(found, name)) for name in _FIELDS]
        clean: dict[str, Any] = {name: self._shown(text) for name, text in texts if isinstance(text, str)}
        return replace(found, **clean)

    def _result(self, run: str, label: str, tally: _Tally, sent: WireFacts) -> OperationResult:
        names = sorted(set(tally.passed) | set(tally.failed))
        ids = {operation.label: operation.id for operation in self.plan.operations}
        return OperationResult(
            job=run,
            id=ids.get(label, label),
            label=label,
            requests=sent.by_operation.get(label, 0),
            statuses=sent.statuses.get(label, {}),
            checks={name: CheckCount(tally.passed[name], tally.failed[name]) for name in names},
            phases=tuple(tally.phases),
        )

    def _missing_phases(self, run: str, operation: Selected) -> list[str]:
        """Return the phases of an operation that were not reached, neither now nor by an interrupted run before."""
        wanted = [phase for phase in ("coverage", "fuzzing") if phase in self.phases]
        if not operation.coverage:
            wanted = [phase for phase in wanted if phase != "coverage"]
        tally = self._tallies.get((run, operation.label), _Tally())
        done = {*tally.phases, *(phase for phase in wanted if f"{run} {operation.id} {phase}" in self.done)}
        return [phase for phase in wanted if phase not in done]

    def _unfinished(self, run: str, operation: Selected) -> str:
        """Return why an operation was not called in every phase, in one phrase; empty where it was."""
        if operation.label in self._given_up():
            return ""  # that is a doubt
        missing = self._missing_phases(run, operation)
        # Where nothing was cut short, a phase without a result had nothing to send.
        return f"{' and '.join(missing)} {NOT_REACHED}" if missing and self._is_cut_short(run) else ""

    def _doubt(self, run: str, operation: Selected) -> str:
        """Return why the answers of an operation do not prove enough, in one phrase; empty where they do."""
        if why := self._given_up().get(operation.label):
            return f"given up, {why}"
        statuses = self._tallies.get((run, operation.label), _Tally()).seen.statuses
        unclear = self._unclear.get((run, operation.label))
        if unclear is None or statuses["401"] or statuses["403"]:
            return ""
        return (
            f"a request without valid credentials was {unclear}, so that it is unclear whether it needs them"
        )

    def _is_cut_short(self, run: str) -> bool:
        return self.interrupted or run in self._stopped

    def _was_begun(self, run: str, operation: Selected) -> bool:
        """Return whether an interrupted run did a part of an operation before."""
        return any(f"{run} {operation.id} {phase}" in self.done for phase in REPEATABLE)

    def _unreached(self) -> Iterator[NotRun]:
        """Yield planned operations that were not called, or not in every phase; `proofs` says what the others prove."""
        if self._errors and not self._tallies:
            return
        given_up = self._given_up()
        for run in self.runs:
            for operation in self.plan.operations:
                tally = self._tallies.get((run, operation.label))
                if why := given_up.get(operation.label):
                    yield NotRun(f"{run}: the rest of {operation.id}", f"given up, {why}")
                    continue
                missing = self._missing_phases(run, operation)
                if tally is None and not self._was_begun(run, operation):
                    yield NotRun(f"{run}: {operation.id}", NOT_REACHED)
                elif (tally is None or self._is_cut_short(run)) and missing:
                    yield NotRun(f"{run}: {' and '.join(missing)} of {operation.id}", NOT_REACHED)
        if "coverage" in self.phases:
            why = "an operation with like parameters stands for it; see --thorough"
            for operation in self.plan.operations:
                if not operation.coverage:
                    yield NotRun(f"{BOUNDARIES} {operation.id}", why)


def tool_version() -> str:
    """Return the version of this package; of a checkout that is not installed, `unknown`."""
    try:
        return metadata.version("veeam-jobs")
    except metadata.PackageNotFoundError:
        return "unknown"
