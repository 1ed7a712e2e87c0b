"""The words that all reports share: verdict, evidence, counts, what was left out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

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
from veeam_jobs_kit.contract.model import NotRun
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


def verdict(report: ContractReport) -> str:
    """Return the outcome in a few words."""
    text = VERDICTS[report.exit_code]
    is_partial = not report.complete and report.exit_code in (CONFORMS, VIOLATES)
    return f"{text}, as far as the run got" if is_partial else text


def counts(report: ContractReport) -> str:
    """Return how much was tried and found, in one sentence, the useful answers first."""
    told = [f"{usefulness(report.proofs)}; "] if report.proofs else []
    told.append(f"{report.cases} requests in {report.seconds:.0f} s, {len(report.violations)} violations")
    if report.known:
        told.append(f", {counted(len(report.known), 'known finding')} of the baseline")
    return "".join(told) + "."


def usefulness(proofs: Sequence[Proof]) -> str:
    """Return for how many operations there is evidence: `38 of 41 operations gave a useful answer`."""
    useful = sum(proof.evidence == "useful" for proof in proofs)
    return f"{useful} of {counted(len(proofs), 'operation')} gave a useful answer"


def without_evidence(proofs: Sequence[Proof]) -> Mapping[Evidence, Mapping[str, Sequence[str]]]:
    """Group the operations without a useful answer by kind, then by reason."""
    found: dict[Evidence, dict[str, list[str]]] = {kind: {} for kind in WITHOUT_EVIDENCE}
    several = len({proof.run for proof in proofs}) > 1
    for proof in proofs:
        if proof.evidence != "useful":
            name = f"{proof.operation_id} ({proof.run})" if several else proof.operation_id
            found[proof.evidence].setdefault(proof.why, []).append(name)
    return {kind: reasons for kind, reasons in found.items() if reasons}


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
        "Started": report.started,
        "Seed": str(report.seed) if report.seed is not None else "none: every run sends the same requests",
        "Notation": spelling(report),
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
