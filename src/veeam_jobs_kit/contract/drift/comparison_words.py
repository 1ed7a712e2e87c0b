"""A comparison in words: sections of lines, for terminals and for Markdown."""

from __future__ import annotations

from itertools import groupby

from veeam_jobs_kit.contract.drift.comparison import CHANGES, Change, ChangeKind, Comparison
from veeam_jobs_kit.contract.drift.words import Line, Section


def comparison_headline(comparison: Comparison) -> str:
    """Return the outcome in one sentence; a comparison with gaps is never called equal."""
    count = len(comparison.changes)
    text = f"{count} change{'' if count == 1 else 's'}" if count else "No change was seen"
    known = comparison.before.version and comparison.after.version
    versions = (
        f"from {comparison.before.version} to {comparison.after.version}" if known else "between the reports"
    )
    if comparison.unclear:
        gaps = len(comparison.unclear)
        return f"{text} {versions}; {gaps} point{'' if gaps == 1 else 's'} could not be compared."
    return f"{text} {versions}."


def comparison_facts(comparison: Comparison) -> tuple[str, ...]:
    """Return what was compared, a sentence each."""
    sides = [
        f"{name}: {side.base_url}{f', read {side.started}' if side.started else ''} ({side.file})."
        for name, side in (("Before", comparison.before), ("After", comparison.after))
    ]
    return (*sides, *comparison.notes)


def comparison_sections(comparison: Comparison) -> tuple[Section, ...]:
    """Return the changes by kind, then what is unclear."""
    found = []
    for kind, group in groupby(comparison.changes, _kind):
        lines = tuple(Line(each.where, _told(each)) for each in group)
        found.append(Section(f"{CHANGES[kind]} ({len(lines)})", lines))
    if comparison.unclear:
        gaps = tuple(Line("", each) for each in comparison.unclear)
        found.append(Section(f"Could not be compared ({len(gaps)})", gaps))
    return tuple(found)


def _kind(change: Change) -> ChangeKind:
    return change.kind


def _told(change: Change) -> str:
    # The place stands before it already.
    return change.detail.removeprefix(f"{change.where} ")
