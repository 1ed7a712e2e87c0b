"""Join the reports of several runs: those of shards on several machines, or of an interrupted run and the rest of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from veeam_jobs_kit.contract.findings.model import Finding
from veeam_jobs_kit.contract.findings.report import (
    CheckCount,
    ContractReport,
    OperationResult,
    Proof,
    counted,
)
from veeam_jobs_kit.contract.findings.sums import add_up
from veeam_jobs_kit.contract.model import OTHER_SHARDS, TIME_IS_UP, NotRun, PromiseResult

T = TypeVar("T")


class CannotJoin(Exception):
    """The reports do not belong together; the message is one sentence for the user."""


def join_shards(reports: Sequence[ContractReport]) -> ContractReport:
    """Return one report for all shards of a run.

    Never conforms where a shard is missing. Raises CannotJoin for reports of different servers, versions or seeds, for the
    same shard twice, and for a report that is not of a shard.
    """
    check_same(reports)
    numbers, counts = _shards(reports)
    if len(counts) > 1:
        raise CannotJoin(f"The reports are parts of runs with {_listed(counts)} shards.")
    twice = [number for number, times in Counter(numbers).items() if times > 1]
    if twice:
        raise CannotJoin(f"Shard {_listed(twice)} is there more than once.")
    (count,) = counts
    missing = [number for number in range(1, count + 1) if number not in numbers]
    joined = replace(_joined(reports), shard=None)
    lost = (_lost(missing, count),) if missing else ()
    silent = tuple(
        f"Shard {report.shard[0]}/{count}: {why}"
        for report in reports
        if report.shard
        for why in report.unproven
    )
    return replace(
        joined,
        errors=(*joined.errors, *lost),
        complete=joined.complete and not missing,
        not_run=tuple(item for item in joined.not_run if not item.what.endswith(OTHER_SHARDS)),
        also_unproven=silent,
    )


def _lost(missing: Sequence[int], count: int) -> str:
    """Return one sentence for all shards that are missing: `Shards 1, 3-7 of 8 are missing.`"""
    spans: list[list[int]] = []
    for number in missing:
        if spans and number == spans[-1][-1] + 1:
            spans[-1].append(number)
        else:
            spans.append([number])
    named = ", ".join(str(span[0]) if len(span) == 1 else f"{span[0]}-{span[-1]}" for span in spans)
    return (
        f"Shard {named}/{count} is missing."
        if len(missing) == 1
        else f"Shards {named} of {count} are missing."
    )


def join_resumed(earlier: ContractReport, later: ContractReport) -> ContractReport:
    """Return one report for an interrupted run and its rest, which did not repeat what was finished.

    Raises CannotJoin for runs that are not the same.
    """
    check_same((earlier, later))
    earlier = _without_what_was_checked_again(earlier, later)
    joined = _joined((earlier, later))
    # What the rest made up for is no omission any more; the rest says itself what it left out.
    finished = {entry.split()[1] for entry in later.finished if entry not in earlier.finished}
    kept = [item for item in earlier.not_run if not _is_made_up_for(item, finished)]
    return replace(
        joined,
        not_run=tuple(dict.fromkeys((*later.not_run, *kept))),
        errors=tuple(dict.fromkeys((*later.errors, *(e for e in earlier.errors if not e.endswith(_AGAIN))))),
        complete=later.complete,
        interrupted=later.interrupted,
        shard=later.shard,
        resumed=earlier.resumed + 1,
    )


def _without_what_was_checked_again(earlier: ContractReport, later: ContractReport) -> ContractReport:
    """Return the earlier report without the promises that the later run checked to the end, and their findings."""
    if later.interrupted:
        return earlier
    again = {promise.name for promise in later.promises if promise.is_settled}
    return replace(
        earlier,
        promises=tuple(promise for promise in earlier.promises if promise.name not in again),
        violations=tuple(found for found in earlier.violations if found.check not in again),
        known=tuple(found for found in earlier.known if found.check not in again),
    )


_AGAIN = " went away during the run."
_LEFT = ("not reached", "interrupted by the user", TIME_IS_UP)


def _is_made_up_for(item: NotRun, finished: set[str]) -> bool:
    return item.why in _LEFT or item.what.rpartition(" ")[2] in finished


def check_same(reports: Sequence[ContractReport]) -> None:
    """Raise CannotJoin unless all reports are of the same server, version and seed."""
    if not reports:
        raise CannotJoin("There is no report to join.")
    for what, of in _MUST_MATCH.items():
        found = list(dict.fromkeys(of(report) for report in reports))
        if len(found) > 1:
            raise CannotJoin(f"The reports differ in their {what}: {_listed(found)}.")


_MUST_MATCH: Mapping[str, Callable[[ContractReport], Hashable]] = {
    "API": lambda report: report.api,
    "server": lambda report: report.base_url,
    "version of the description": lambda report: report.versions.document if report.versions else None,
    "version of this tool": lambda report: report.versions.tool if report.versions else None,
    "seed": lambda report: report.seed,
    "notation": lambda report: report.notation,
    "user": lambda report: report.user,
    "second user": lambda report: report.also_as,
}


def _shards(reports: Sequence[ContractReport]) -> tuple[list[int], set[int]]:
    numbers, counts = [], set()
    for report in reports:
        if report.shard is None:
            raise CannotJoin(
                f"A report is not of a shard: {report.base_url}, {counted(len(report.results), 'operation')}."
            )
        numbers.append(report.shard[0])
        counts.add(report.shard[1])
    return numbers, counts


def _joined(reports: Sequence[ContractReport]) -> ContractReport:
    """Return the sum; what only one of several can say (the time it started) is that of the first."""
    first = reports[0]
    return replace(
        first,
        seconds=round(sum(report.seconds for report in reports), 1),
        results=tuple(
            _merged((r for report in reports for r in report.results), _key_of_result, _add_results)
        ),
        violations=tuple(
            _merged((v for report in reports for v in report.violations), _key_of_finding, _add_findings)
        ),
        known=tuple(_merged((v for report in reports for v in report.known), _key_of_finding, _add_findings)),
        gone=_distinct(report.gone for report in reports),
        not_run=_distinct(report.not_run for report in reports),
        errors=_distinct(report.errors for report in reports),
        complete=all(report.complete for report in reports),
        interrupted=any(report.interrupted for report in reports),
        proofs=tuple(_merged((p for report in reports for p in report.proofs), _key_of_proof, _add_proofs)),
        promises=tuple(
            _merged((p for report in reports for p in report.promises), lambda p: p.name, _add_promises)
        ),
        promises_useful=_useful(reports),
        remarks=tuple(
            _merged(
                (r for report in reports for r in report.remarks),
                lambda r: (r.what, r.where, r.run),
                lambda a, b: replace(a, times=a.times + b.times),
            )
        ),
        wire=add_up(report.wire for report in reports),
        finished=_distinct(report.finished for report in reports),
        also_unproven=_distinct(report.also_unproven for report in reports),
    )


def _useful(reports: Sequence[ContractReport]) -> tuple[str, ...] | None:
    told = [report.promises_useful for report in reports if report.promises_useful is not None]
    return _distinct(told) if told else None


def _merged(items: Iterable[T], key: Callable[[T], Hashable], add: Callable[[T, T], T]) -> list[T]:
    """Return the items, those with the same key added up, in the order in which they come first."""
    found: dict[Hashable, T] = {}
    for item in items:
        found[key(item)] = add(found[key(item)], item) if key(item) in found else item
    return list(found.values())


def _distinct(groups: Iterable[Iterable[T]]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(item for group in groups for item in group))


def _key_of_result(result: OperationResult) -> Hashable:
    return result.job, result.label


def _add_results(one: OperationResult, other: OperationResult) -> OperationResult:
    names = dict.fromkeys((*one.checks, *other.checks))
    none = CheckCount(0, 0)
    return replace(
        one,
        requests=one.requests + other.requests,
        statuses=dict(sorted((Counter(one.statuses) + Counter(other.statuses)).items())),
        checks={
            name: CheckCount(
                one.checks.get(name, none).passed + other.checks.get(name, none).passed,
                one.checks.get(name, none).failed + other.checks.get(name, none).failed,
            )
            for name in names
        },
        phases=tuple(dict.fromkeys((*one.phases, *other.phases))),
    )


def _key_of_finding(finding: Finding) -> Hashable:
    return finding.identity


def _add_findings(one: Finding, other: Finding) -> Finding:
    return replace(one, times=one.times + other.times)


def _key_of_proof(proof: Proof) -> Hashable:
    return proof.run, proof.operation_id


def _add_proofs(one: Proof, other: Proof) -> Proof:
    """Return what both prove: a useful answer stays one, and a later run knows more than one that was interrupted."""
    told = one if one.useful and not other.useful else other
    return replace(
        told,
        useful=one.useful + other.useful,
        answers=one.answers + other.answers,
        unfinished=other.unfinished,
        doubt=other.doubt,
    )


def _add_promises(one: PromiseResult, other: PromiseResult) -> PromiseResult:
    return replace(
        one,
        held=_distinct((one.held, other.held)),
        cases=one.cases + other.cases,
        broken=one.broken + other.broken,
        not_proven=_distinct((one.not_proven, other.not_proven)),
        unanswered=_distinct((one.unanswered, other.unanswered)),
    )


def _listed(items: Iterable[Any]) -> str:
    return " and ".join(str(item) for item in sorted(items, key=str))
