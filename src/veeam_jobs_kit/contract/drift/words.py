"""A drift report in words: sections of lines, for terminals and for Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from veeam_jobs_kit.contract.drift.model import KINDS, Difference, DriftReport, Kind

_FEW = 2
"""Names of operations up to which they are listed; beyond that they are counted."""


@dataclass(frozen=True, slots=True)
class Line:
    """What a line is about, and what is said about it."""

    what: str
    told: str


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, with lines below it."""

    heading: str
    lines: tuple[Line, ...]


def headline(report: DriftReport) -> str:
    """Return the outcome in one sentence; what could not be looked at is never called equal."""
    described = f"the description of {report.api} {report.described}"
    if report.differences:
        count = len(report.differences)
        text = f"{report.base_url} differs from {described} in {count} point{'' if count == 1 else 's'}"
    else:
        text = f"{report.base_url}: no difference from {described} was seen"
    if report.interrupted:
        return f"{text}; the run was interrupted, the rest is unknown."
    if report.unknown:
        count = len(report.unknown)
        return f"{text}; {count} operation{'' if count == 1 else 's'} could not be looked at."
    return f"{text}."


def facts(report: DriftReport) -> tuple[str, ...]:
    """Return what the report rests on, a sentence each."""
    rows = sum(each.rows for each in report.operations)
    who = f", as {report.user}" if report.user else ", without an account"
    pages = f"{report.pages} page{'' if report.pages == 1 else 's'} of each list"
    found = [
        f"{report.requests} requests to {len(report.operations)} operations, {rows} rows, {pages},"
        f" {report.seconds:.0f} s{who}."
    ]
    if report.notation is not None:
        found.append(f"Members of JSON in {report.notation}.")
    if report.version_note is not None:
        found.append(report.version_note)
    return tuple(found)


def sections(report: DriftReport) -> tuple[Section, ...]:
    """Return the differences by kind, then what is unknown."""
    found = [
        Section(f"{KINDS[kind]} ({len(listed)})", tuple(_lines(kind, listed)))
        for kind, listed in ((kind, list(each)) for kind, each in groupby(report.differences, _kind))
    ]
    if report.unknown:
        lines = tuple(Line(each.operation_id, each.why) for each in report.unknown)
        found.append(Section(f"Unknown: could not be looked at ({len(lines)})", lines))
    if report.empty:
        lines = tuple(Line(each, "nothing there to read") for each in report.empty)
        found.append(Section(f"Empty: nothing is known about their members ({len(lines)})", lines))
    if len(report.fits) > 1:
        lines = tuple(
            Line(each.version, f"{each.contradicted} contradictions, {each.never_seen} members never seen")
            for each in report.fits
        )
        found.append(Section("How well each version fits", lines))
    return tuple(found)


def _kind(difference: Difference) -> Kind:
    return difference.kind


def _lines(kind: str, listed: list[Difference]) -> Iterator[Line]:
    if kind != "member-never-seen":
        yield from (Line(each.where, _told(each)) for each in listed)
        return
    for (schema, rows), group in groupby(listed, lambda each: (each.schema, each.of)):
        names = ", ".join(
            f"{each.member} (required)" if each.detail.startswith("required") else str(each.member)
            for each in group
        )
        yield Line(str(schema), f"{names}: in none of {rows} row{'' if rows == 1 else 's'}")


def _told(difference: Difference) -> str:
    words = [f"{difference.detail}: {difference.seen} of {difference.of}"]
    if difference.schema is not None:
        names = difference.operations
        words.append(f"in {', '.join(names)}" if len(names) <= _FEW else f"in {len(names)} operations")
    if len(difference.media_types) == 1 and difference.media_types != ("application/json",):
        words.append("XML only")
    if difference.samples:
        words.append(f"like {', '.join(map(repr, difference.samples))}")
    return ", ".join(words)
