"""The report for CI: one JUnit file that is red exactly when the exit code is not 0."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias
from xml.etree import ElementTree

from veeam_jobs_kit.contract.findings.model import Finding
from veeam_jobs_kit.contract.findings.report import ContractReport
from veeam_jobs_kit.contract.reports.words import details, seen, state_of_proof, verdict

State: TypeAlias = Literal["failure", "error", "skipped"]
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML cannot contain."""


@dataclass(frozen=True, slots=True)
class Case:
    """One test case: passed without a state."""

    suite: str
    name: str
    state: State | None = None
    message: str = ""
    text: str = ""


def junit_xml(report: ContractReport) -> str:
    """Return the report as JUnit XML: each finding a failure, what is not proven an error, unless the user accepts it."""
    cases = list(junit_cases(report))
    root = ElementTree.Element("testsuites", {"name": "veeam-jobs contract", **_counts(cases)})
    root.set("time", f"{report.seconds:.1f}")
    for suite in dict.fromkeys(case.suite for case in cases):
        own = [case for case in cases if case.suite == suite]
        element = ElementTree.SubElement(root, "testsuite", {"name": suite, **_counts(own)})
        if report.started:
            element.set("timestamp", report.started)
        for case in own:
            _add(element, case)
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def junit_cases(report: ContractReport) -> Iterator[Case]:
    """Yield the verdict, then each operation, finding and promise as a test case."""
    yield from _of_run(report)
    failed = {(finding.run, finding.label) for finding in report.violations}
    without: State = "error" if report.unproven or report.interrupted else "skipped"
    for proof in report.proofs:
        state, why = state_of_proof(proof)
        if state == "ok":
            if (proof.run, proof.label) not in failed:
                yield Case(proof.run, proof.label)
        else:
            open_state: State = without if state in ("not proven", "in doubt") else "skipped"
            if state == "unfinished" and report.interrupted:
                open_state = "error"
            yield Case(proof.run, proof.label, open_state, f"{state}: {why}")
    for finding in report.violations:
        yield Case(finding.run, _name(finding), "failure", finding.title, _text(finding))
    for finding in report.known:
        yield Case(finding.run, _name(finding), "skipped", f"known: {finding.title}", _text(finding))
    for promise in report.promises:
        # What broke stands among the findings.
        if promise.unanswered:
            whys = "; ".join(dict.fromkeys(item.why for item in promise.unanswered))
            yield Case("promises", promise.name, without, f"{promise.state}: {whys}")
        elif promise.state == "held":
            yield Case("promises", promise.name)
        elif not promise.broken:
            whys = "; ".join(dict.fromkeys(item.why for item in promise.not_proven))
            yield Case(
                "promises", promise.name, "skipped", f"{promise.state}: {whys or 'nothing to compare'}"
            )


def _of_run(report: ContractReport) -> Iterator[Case]:
    """Yield the verdict itself: it stands for whatever has no test case of its own."""
    state: State | None = {0: None, 1: "failure"}.get(report.exit_code, "error")
    told = [*report.errors, *report.unproven]
    if not report.judged and not told:
        told = ["Nothing was checked."]
    yield Case("verdict", f"{report.base_url} conforms", state, verdict(report), "\n".join(told))


def _name(finding: Finding) -> str:
    return f"{finding.label}: {finding.check}: {finding.title} {finding.place}".strip()


def _text(finding: Finding) -> str:
    lines = [seen(finding), *(f"{name}: {text}" for name, text in details(finding).items())]
    return "\n".join([*lines, *(line for line in (finding.curl, finding.python) if line)])


def _add(suite: ElementTree.Element, case: Case) -> None:
    names = {"classname": _clean(case.suite), "name": _clean(case.name)}
    element = ElementTree.SubElement(suite, "testcase", names)
    if case.state is not None:
        told = ElementTree.SubElement(element, case.state, {"message": _clean(case.message)})
        told.text = _clean(case.text)
    elif case.message:
        ElementTree.SubElement(element, "system-out").text = _clean(case.message)


def _counts(cases: list[Case]) -> dict[str, str]:
    states = [case.state for case in cases]
    return {
        "tests": str(len(cases)),
        "failures": str(states.count("failure")),
        "errors": str(states.count("error")),
        "skipped": str(states.count("skipped")),
    }


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("?", text)
