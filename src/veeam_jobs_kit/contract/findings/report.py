"""The outcome of a run, as plain data, and the rules by which it becomes a verdict and an exit code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from veeam_jobs_description.bundles import Notation
from veeam_jobs_kit.contract.findings.model import Finding, Remark
from veeam_jobs_kit.contract.model import SIGN_IN, NotRun, PromiseResult, WireFacts

CONFORMS, VIOLATES, COULD_NOT_RUN, NOT_PROVEN, INTERRUPTED = 0, 1, 2, 3, 130
"""Exit codes."""
_STATUSES = 3
"""Statuses named where nothing useful came."""
SIGNING = frozenset({"POST /token", "POST /sessionMngr/", "DELETE /logonSessions/{ID}"})
"""Labels of the operations that sign in and off."""

Evidence: TypeAlias = Literal["useful", "role", "empty", "not proven"]
"""Whether an operation gave a useful answer, or why none can be expected: the account's role may not call it, or the
server has no object of the kind."""


@dataclass(frozen=True, slots=True)
class CheckCount:
    """How often a check passed and failed for one operation."""

    passed: int
    failed: int


@dataclass(frozen=True, slots=True)
class OperationResult:
    """Results of one operation in one run."""

    job: str
    id: str
    label: str
    requests: int
    """On the wire, for whatever purpose, in this run."""
    statuses: Mapping[str, int]
    """Status -> number of answers; the rest of the requests had none."""
    checks: Mapping[str, CheckCount]
    phases: tuple[str, ...]

    @property
    def resource(self) -> str:
        """`jobs` of `jobs_get`."""
        return self.id.partition("_")[0]


@dataclass(frozen=True, slots=True)
class Proof:
    """What the answers of one operation prove in one run."""

    run: str
    operation_id: str
    label: str
    useful: int
    """Answers that were a 2xx with at least one row, or with a body of the described shape that is not empty."""
    answers: int
    evidence: Evidence
    why: str = ""
    """One phrase, where no answer was useful."""
    asked: str = ""
    """The query of the first request with a success that proved nothing, where there was one: `?offset=999`."""
    unfinished: str = ""
    """One phrase, where the run ended before the operation was called in every phase."""
    doubt: str = ""
    """One phrase, where its answers do not prove enough: it was given up, or whether it needs credentials is unclear."""


@dataclass(frozen=True, slots=True)
class Versions:
    """What was tested with what; None where it is unknown."""

    tool: str
    document: str
    server: str | None = None


@dataclass(frozen=True, slots=True)
class ContractReport:
    """The outcome of a run."""

    api: str
    base_url: str
    seconds: float
    results: tuple[OperationResult, ...]
    violations: tuple[Finding, ...]
    not_run: tuple[NotRun, ...]
    errors: tuple[str, ...]
    """Errors that prevented the run or a part of it."""
    report_dir: str | None = None
    notation: Notation | None = None
    """Notation that JSON responses were checked in; None where there is only one, or it was not detected."""
    notation_given: bool = False
    """Whether the user gave the notation, so that it was not detected."""
    complete: bool = True
    """Whether every planned operation was called before the time was up."""
    interrupted: bool = False
    """Whether the user stopped the run."""
    proofs: tuple[Proof, ...] = ()
    promises: tuple[PromiseResult, ...] = ()
    remarks: tuple[Remark, ...] = ()
    known: tuple[Finding, ...] = ()
    """Findings that the baseline lists; they do not fail the run."""
    gone: tuple[str, ...] = ()
    """Entries of the baseline that this run looked for and did not find, one sentence each."""
    min_useful: float | None = None
    allow_unproven: bool = False
    started: str = ""
    """Date and time in UTC, ISO 8601."""
    seed: int | None = None
    """None where every run sends the same requests."""
    versions: Versions | None = None
    user: str | None = None
    role: str | None = None
    """Role of the account, where the server tells."""
    also_as: str | None = None
    """Name of the second account, for promises about what one user sees of another."""
    also_role: str | None = None
    """Its role, where the server tells."""
    resumed: int = 0
    """How often the run was interrupted and went on with `--resume`; all numbers are of all its parts."""
    described: int = 0
    """Operations in the description; 0 where that was not counted."""
    promises_useful: tuple[str, ...] | None = None
    """operationIds in scope that gave a useful answer while promises were checked; None where none were."""
    promises_described: int = 0
    """Promises about this API."""
    wire: WireFacts = field(default_factory=WireFacts)
    """Requests on the wire, counted where they leave. All numbers of requests in reports come from here."""
    shard: tuple[int, int] | None = None
    """Part of the operations that was tested, and the number of parts; None for all."""
    also_unproven: tuple[str, ...] = ()
    """What parts of the run, joined here, say is not proven."""
    finished: tuple[str, ...] = ()
    """What is done, as `run operationId phase`; `--resume` does not repeat it."""

    @property
    def judged(self) -> bool:
        """Whether any request besides signing in was checked, or any promise."""
        checked = any(result.phases != (SIGN_IN,) for result in self.results)
        return checked or any(promise.held or promise.broken for promise in self.promises)

    @property
    def asked_for_promises(self) -> bool:
        """Whether the server answered anything that promises asked, whatever that proves."""
        return bool(self.promises and sum(self.wire.outcomes.get("promises", {}).values()))

    @property
    def unproven(self) -> tuple[str, ...]:
        """Why the run proves less than it seems to, one sentence each; empty where everything was proven."""
        return tuple(_unproven(self)) or self.also_unproven

    @property
    def exit_code(self) -> int:
        """0 conforms, 1 violations, 2 could not run, 3 not proven, 130 interrupted."""
        if self.interrupted:
            return INTERRUPTED
        if self.violations:
            return VIOLATES
        if self.errors or not (self.judged or self.proofs or self.asked_for_promises):
            return COULD_NOT_RUN
        return NOT_PROVEN if self.unproven else CONFORMS

    def share_useful(self) -> float:
        """Return the operations with a useful answer in percent of those from which one can be expected."""
        expected = [proof for proof in self.proofs if proof.evidence in ("useful", "not proven")]
        useful = [proof for proof in expected if proof.evidence == "useful"]
        return 100.0 * len(useful) / len(expected) if expected else 0.0


def _unproven(report: ContractReport) -> list[str]:
    """Return the reasons not to say that a server conforms. With nothing useful at all, no option accepts that."""
    if report.proofs and not any(proof.useful for proof in report.proofs):
        return ["No operation gave a useful answer."]
    if report.promises and not report.proofs and report.promises_useful == ():
        return [f"No operation in scope gave a useful answer{_what_came(report)}."]
    if report.allow_unproven:
        return []
    told = []
    missing = [proof for proof in report.proofs if proof.evidence == "not proven"]
    if missing and report.min_useful is None:
        told.append(f"{counted(len(missing), 'operation')} never gave a useful answer.")
    elif report.min_useful is not None and report.share_useful() < report.min_useful:
        share = f"{report.share_useful():.0f} % of the operations gave a useful answer"
        told.append(f"{share}, fewer than {report.min_useful:g} % (--min-useful).")
    if report.wire.given_up:
        were = "was" if len(report.wire.given_up) == 1 else "were"
        told.append(f"{counted(len(report.wire.given_up), 'operation')} {were} given up.")
    unclear = [each for each in report.proofs if each.doubt and each.label not in report.wire.given_up]
    if unclear:
        told.append(f"Whether {counted(len(unclear), 'operation')} need credentials is unclear.")
    if report.wire.stopped is not None:
        told.append(f"The run was stopped: {report.wire.stopped}.")
    silent = sum(len(promise.unanswered) for promise in report.promises)
    if silent:
        told.append(f"The server did not answer {counted(silent, 'check')} of promises, or the time was up.")
    return told


def _what_came(report: ContractReport) -> str:
    """Return the statuses that came instead, the most frequent first: `: 503 came 41 times`."""
    came = Counter[str]()
    for label, statuses in report.wire.statuses.items():
        if label not in SIGNING:
            came.update(statuses)
    told = [f"{status} came {counted(times, 'time')}" for status, times in came.most_common(_STATUSES)]
    return f": {', '.join(told)}" if told else ""


def counted(number: int, noun: str) -> str:
    """Return `1 operation`, `2 operations`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
