"""Where the description comes from: contradictions, assumptions and sources of a whole API."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator import model
from generator.reference import notes, text
from generator.reference.book import Book, Place


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One contradiction, with links to all it concerns."""

    recorded: notes.Recorded
    concerns: str


@dataclass(frozen=True, slots=True)
class ContradictionsPage:
    """What the pages disagree about, and what no page states."""

    trail: str
    contradictions: tuple[Disagreement, ...]
    assumptions: text.Table | None


@dataclass(frozen=True, slots=True)
class SourcesPage:
    """Every page of the vendor's documentation, with what was taken from it."""

    trail: str
    sources: text.Table


def contradictions_page(book: Book) -> ContradictionsPage | None:
    place = book.place("contradictions.md")
    contradictions, assumptions = _contradictions(book, place), _assumptions(book, place)
    if not contradictions and not assumptions:
        return None
    return ContradictionsPage(book.trail(place), contradictions, assumptions)


def sources_page(book: Book) -> SourcesPage | None:
    place = book.place("sources.md")
    sources = _sources(book, place)
    return SourcesPage(book.trail(place), sources) if sources else None


def _contradictions(book: Book, place: Place) -> tuple[Disagreement, ...]:
    """Every contradiction once, by id, with all it concerns."""
    gathered: dict[tuple[str, str, str, str], tuple[model.Contradiction, list[str]]] = {}
    for link, entries in _all_contradictions(book, place):
        for entry in entries:
            key = (entry.id or "", entry.topic, entry.chosen, entry.instead)
            _, links = gathered.setdefault(key, (entry, []))
            if link not in links:
                links.append(link)
    found = sorted(gathered.values(), key=lambda one: (_natural(one[0].id or "~"), one[0].topic))
    return tuple(
        Disagreement(notes.recorded([entry], entry.where)[0], ", ".join(links)) for entry, links in found
    )


def _assumptions(book: Book, place: Place) -> text.Table | None:
    """Every assumption of an API, with the page it stands on."""
    operations = ((book.operation_link(place, entry), entry.assumptions) for entry in book.api.operations)
    schemas = (
        (book.schema_link(place, entry.name), entry.assumptions) for entry in book.api.schemas.values()
    )
    return text.table(
        ("Concerns", "Assumption"),
        ((link, text.cell(entry)) for link, entries in (*operations, *schemas) for entry in entries),
    )


def _sources(book: Book, place: Place) -> text.Table | None:
    used: dict[str, list[str]] = {}
    for operation in book.api.operations:
        for name in (*operation.sources, *(name for action in operation.actions for name in action.sources)):
            _note(used, name, book.operation_link(place, operation))
    for schema in book.api.schemas.values():
        for name in schema.sources:
            _note(used, name, book.schema_link(place, schema.name))
    for link, entries in _all_contradictions(book, place):
        for name in (name for entry in entries for name in entry.sources):
            _note(used, name, link)
    return text.table(
        ("Page", "Title", "Used by"),
        (
            (text.code(name), text.cell(book.api.source_titles.get(name, "")), ", ".join(used[name]))
            for name in sorted(used)
        ),
    )


def _note(used: dict[str, list[str]], name: str, link: str) -> None:
    links = used.setdefault(name, [])
    if link not in links:
        links.append(link)


def _all_contradictions(book: Book, place: Place) -> Iterator[tuple[str, tuple[model.Contradiction, ...]]]:
    yield place.link("the whole API", book.place("index.md").path), book.api.contradictions
    for operation in book.api.operations:
        yield book.operation_link(place, operation), notes.operation_contradictions(operation)
    for schema in book.api.schemas.values():
        yield book.schema_link(place, schema.name), notes.schema_contradictions(schema)


def _natural(name: str) -> tuple[tuple[str, int], ...]:
    """`C9` before `C10`."""
    return tuple((word, int(number or 0)) for word, number in re.findall(r"(\D*)(\d*)", name))
