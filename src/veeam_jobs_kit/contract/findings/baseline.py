"""Findings that are known: listed, but no reason to fail, until they are gone."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from veeam_jobs_kit.contract.findings.model import Finding
from veeam_jobs_kit.contract.findings.report import ContractReport

_NAMES = ("operation", "check", "place", "title", "run")


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """One known finding, by what stays the same from run to run."""

    operation: str
    check: str
    place: str
    title: str
    run: str

    def __str__(self) -> str:
        return f"{self.operation}: {self.check}: {self.title} {self.place}".rstrip() + f" ({self.run})"


def read_baseline(text: str) -> tuple[Entry, ...]:
    """Return the entries of a baseline file. Raises ValueError, in one sentence, for anything else."""
    try:
        items = json.loads(text)["findings"]
        return tuple(Entry(*(str(item[name]) for name in _NAMES)) for item in items)
    except (ValueError, LookupError, TypeError) as error:
        raise ValueError("it is no baseline file: expected an object with a list `findings`") from error


def baseline_json(entries: Iterable[Entry]) -> str:
    """Return entries as a baseline file, sorted, one a line, so that differences can be read."""
    lines = [
        json.dumps({name: getattr(entry, name) for name in _NAMES}, ensure_ascii=False)
        for entry in sorted(set(entries))
    ]
    return '{"findings": [' + ("\n " + ",\n ".join(lines) + "\n" if lines else "") + "]}\n"


def with_baseline(report: ContractReport, baseline: Sequence[Entry]) -> ContractReport:
    """Set known findings apart, and say which are gone: looked for by this run, and not found."""
    entries, found = set(baseline), (*report.violations, *report.known)
    known = tuple(finding for finding in found if entry_of(finding) in entries)
    new = tuple(finding for finding in found if entry_of(finding) not in entries)
    gone = sorted(_not_found(report, entries - {entry_of(finding) for finding in known}))
    return replace(report, violations=new, known=known, gone=tuple(map(str, gone)))


def updated(report: ContractReport, baseline: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return the entries of a baseline after a run: all it found, and those it did not look for."""
    found = {entry_of(finding) for finding in (*report.violations, *report.known)}
    return tuple(sorted(found | (set(baseline) - set(_not_found(report, set(baseline) - found)))))


def entry_of(finding: Finding) -> Entry:
    """Return the entry that stands for a finding."""
    return Entry(*finding.identity)


def _not_found(report: ContractReport, entries: set[Entry]) -> list[Entry]:
    """Return the entries whose check was made for their operation, to the end, and passed."""
    if report.interrupted or not report.complete:
        return []
    made = {
        (result.job, result.id, name)
        for result in report.results
        for name, count in result.checks.items()
        if count.passed or count.failed
    }
    kept = {(promise.name, name) for promise in report.promises for name in promise.held}
    return [
        entry
        for entry in entries
        if (entry.run, entry.operation, entry.check) in made or (entry.check, entry.operation) in kept
    ]
