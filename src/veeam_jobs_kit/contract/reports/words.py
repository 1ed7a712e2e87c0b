"""The words that all reports share: verdict, evidence, counts, what was left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, TypeAlias

from veeam_jobs_kit.contract.findings.model import Finding
from veeam_jobs_kit.contract.findings.report import (
    CONFORMS,
    COULD_NOT_RUN,
    INTERRUPTED,
    NOT_PROVEN,
    VIOLATES,
    ContractReport,
    Evidence,
    OperationResult,
    Proof,
    counted,
)
from veeam_jobs_kit.contract.model import NOT_IN_SCOPE, NotRun
from veeam_jobs_kit.contract.reports.wire import wire_lines

VERDICTS: Mapping[int, str] = {
    CONFORMS: "conforms",
    VIOLATES: "violates its description",
    COULD_NOT_RUN: "could not be judged",
    NOT_PROVEN: "is not proven to conform",
    INTERRUPTED: "is not proven to conform: the run was interrupted",
}
EVIDENCE: Mapping[Evidence, str] = {
    "useful": "useful",
    "role": "may not",
    "empty": "empty",
    "not proven": "not proven",
}
"""Evidence in one or two words, for tables."""
WITHOUT_EVIDENCE: Mapping[Evidence, str] = {
    "not proven": "Not proven: no useful answer",
    "role": "No useful answer, because the role of the account may not",
    "empty": "No useful answer, because there is no object",
}
"""Headings of the lists of operations without a useful answer, in their order."""
SESSIONS: Mapping[str, str] = {
    "vspc": "Not signed off: VSPC describes no way to end one session. The tokens of the run end by themselves.",
    "em": "The run signs off its sessions; where that failed, it is listed under Not run.",
}
"""What a run does with its sessions, by API."""


def verdict(report: ContractReport) -> str:
    """Return the outcome in a few words, with its scope: `conforms (1 of 118 operations, 1 of 31 promises)`."""
    text = VERDICTS[report.exit_code]
    is_partial = not report.complete and report.exit_code in (CONFORMS, VIOLATES)
    text = f"{text}, as far as the run got" if is_partial else text
    extent = scope(report)
    return f"{text} ({extent})" if extent and report.exit_code != COULD_NOT_RUN else text


def scope(report: ContractReport) -> str:
    """Return what the verdict is about: the operations that gave evidence, and the promises, of all that are described.

    Empty for a report that does not know how many there are.
    """
    operations = {proof.operation_id for proof in report.proofs if proof.useful}
    operations |= {name for promise in report.promises for name in promise.held}
    operations |= {finding.operation_id for finding in (*report.violations, *report.known)}
    compared = sum(promise.state != "not proven" for promise in report.promises)
    told = [
        f"{number} of {counted(count, noun)}"
        for number, count, noun in (
            (min(len(operations), report.described), report.described, "operation"),
            (compared, report.promises_described, "promise"),
        )
        if count
    ]
    return ", ".join(told)


def counts(report: ContractReport) -> str:
    """Return how much was tried and found, in one sentence, the useful answers first."""
    told = [f"{usefulness(report.proofs)}; "] if report.proofs else []
    sent = counted(report.wire.total, "request")
    told.append(f"{sent} in {report.seconds:.0f} s, {counted(len(report.violations), 'violation')}")
    if report.known:
        told.append(f", {counted(len(report.known), 'known finding')} of the baseline")
    return "".join(told) + "."


def usefulness(proofs: Sequence[Proof]) -> str:
    """Return for how many operations there is evidence: `38 of 41 operations gave a useful answer`.

    An operation that is tested in several runs (XML and JSON) counts once in each.
    """
    useful = sum(proof.evidence == "useful" for proof in proofs)
    runs = len({proof.run for proof in proofs})
    where = f", counted in each of {runs} runs" if runs > 1 else ""
    return f"{useful} of {counted(len(proofs), 'planned operation')} gave a useful answer{where}"


OperationState: TypeAlias = Literal[
    "violates", "not proven", "in doubt", "may not", "empty", "unfinished", "ok"
]
"""How one operation of one run fared; every report says the same.

`in doubt`: given up, or unclear whether it needs credentials; `unfinished`: useful, and the time was up before every phase.
"""


def state_of(report: ContractReport, run: str, label: str) -> tuple[OperationState, str]:
    """Return how an operation fared, and why, in one phrase, where it is not simply `ok` or `violates`."""
    if any((finding.run, finding.label) == (run, label) for finding in report.violations):
        return "violates", ""
    found = next((proof for proof in report.proofs if (proof.run, proof.label) == (run, label)), None)
    return state_of_proof(found) if found is not None else ("ok", "")


def state_of_proof(proof: Proof) -> tuple[OperationState, str]:
    """Return the same without regard to violations."""
    if proof.doubt:
        return "in doubt", proof.doubt
    if proof.evidence != "useful":
        return _WITHOUT[proof.evidence], proof.why
    return ("unfinished", proof.unfinished) if proof.unfinished else ("ok", "")


_WITHOUT: Mapping[Evidence, OperationState] = {
    "role": "may not",
    "empty": "empty",
    "not proven": "not proven",
}


def in_doubt(proofs: Sequence[Proof]) -> Mapping[str, Sequence[str]]:
    """Return the operations in doubt by reason, and those that are unfinished."""
    found: dict[str, list[str]] = {}
    several = len({proof.run for proof in proofs}) > 1
    for proof in proofs:
        # An operation without a useful answer is listed with the reason for that.
        if why := proof.doubt or (proof.unfinished if proof.evidence == "useful" else ""):
            found.setdefault(why, []).append(
                f"{proof.operation_id} ({proof.run})" if several else proof.operation_id
            )
    return found


def without_evidence(proofs: Sequence[Proof]) -> Mapping[Evidence, Mapping[str, Sequence[str]]]:
    """Group the operations without a useful answer by kind, then by reason."""
    found: dict[Evidence, dict[str, list[str]]] = {kind: {} for kind in WITHOUT_EVIDENCE}
    asked: dict[str, str] = {}
    several = len({proof.run for proof in proofs}) > 1
    for proof in proofs:
        if proof.evidence != "useful":
            name = f"{proof.operation_id} ({proof.run})" if several else proof.operation_id
            found[proof.evidence].setdefault(proof.why, []).append(name)
            if proof.asked:
                asked.setdefault(proof.why, f"{proof.operation_id} was asked for {proof.asked}")
    return {
        kind: {f"{why} ({asked[why]})" if why in asked else why: names for why, names in reasons.items()}
        for kind, reasons in found.items()
        if reasons
    }


def status_counts(result: OperationResult) -> str:
    """Return how often each status came: `200: 69, 404: 24`."""
    return ", ".join(f"{status}: {times}" for status, times in result.statuses.items())


def failed_checks(result: OperationResult) -> list[str]:
    """Return the names of the checks that failed at least once."""
    return [name for name, count in result.checks.items() if count.failed]


def omissions(not_run: Iterable[NotRun]) -> Mapping[str, Sequence[str]]:
    """Group what was left out by reason; names after the same words are joined: `check a, b`."""
    found: dict[str, dict[str, list[str]]] = {}
    for item in not_run:
        words, _, name = item.what.rpartition(" ")
        found.setdefault(item.why, {}).setdefault(words, []).append(name)
    return {
        why: [f"{words} {', '.join(names)}".strip() for words, names in groups.items()]
        for why, groups in found.items()
    }


def spelling(report: ContractReport) -> str | None:
    """Return a sentence on the notation that JSON was checked in; None where there is only one."""
    if report.notation is None:
        return None
    how = "as --notation says" if report.notation_given else "found in GET /"
    return f"JSON members in {report.notation}, {how}."


def accounts(report: ContractReport) -> str | None:
    """Return who signed in, in a sentence; None where nobody did."""
    if report.user is None:
        return None
    told = [
        f"{user} ({role})" if role else user
        for user, role in ((report.user, report.role), (report.also_as, report.also_role))
        if user
    ]
    return f"Signed in as {', and as '.join(told)}."


def resumed(report: ContractReport) -> str | None:
    """Return a sentence that says that a run was resumed; None where it was not."""
    if not report.resumed:
        return None
    times = "once" if report.resumed == 1 else f"{report.resumed} times"
    return f"The run was interrupted and resumed {times}; all numbers are of all its parts."


def dropped(report: ContractReport) -> str | None:
    """Return the promises that the choice of operations left out, in a sentence; None where it left out none."""
    names = [
        promise.name
        for promise in report.promises
        if any(item.why.startswith(NOT_IN_SCOPE) for item in promise.not_proven)
    ]
    if not names:
        return None
    return f"Not checked, because --only leaves out what they call: {', '.join(names)}."


def facts(report: ContractReport) -> Mapping[str, str]:
    """Return what was tested with what, for a table; what is unknown is left out."""
    versions = report.versions
    told = {
        "Server": report.base_url,
        "Version of the server": versions.server if versions else None,
        "Version of the description": versions.document if versions else None,
        "Version of veeam-jobs": versions.tool if versions else None,
        "User": report.user,
        "Role": report.role,
        "Second user": report.also_as,
        "Role of the second user": report.also_role,
        "Started": report.started,
        "Seed": str(report.seed) if report.seed is not None else "none: every run sends the same requests",
        "Resumed": resumed(report),
        "Notation": spelling(report),
        "Sessions": SESSIONS.get(report.api) if report.user else None,
        "Promises left out": dropped(report),
        "Wire": " ".join(wire_lines(report)),
    }
    return {name: text for name, text in told.items() if text}


def details(finding: Finding) -> Mapping[str, str]:
    """Return what a finding says, for a table or a list; what is unknown is left out."""
    where = finding.where
    if where and finding.row:
        where = f"{where}, row {finding.row}"
    told = {
        "Expected": finding.expected,
        "Received": finding.received,
        "Where": where,
        "Statement": finding.schema,
        "Rests on": finding.source,
        "Known contradiction": finding.contradiction,
    }
    return {name: text for name, text in told.items() if text}


def seen(finding: Finding) -> str:
    """Return check, number and part of the run: `answer_matches_schema, 12 times, in vspc`."""
    times = f"{finding.times} times" if finding.times > 1 else "once"
    return f"{finding.check}, {times}, in {finding.run}"
