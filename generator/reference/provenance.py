"""Pages about the sources of a description: contradictions, assumptions and sources of an API."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator import model
from generator.reference import notes, text
from generator.reference.api_pages import ApiPages, PagePlace


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One contradiction, with links to the pages it concerns."""

    recorded: notes.Recorded
    concerns: str


@dataclass(frozen=True, slots=True)
class ContradictionsPage:
    """Contradictions between sources, and assumptions."""

    trail: str
    contradictions: tuple[Disagreement, ...]
    assumptions: text.MarkdownTable | None


@dataclass(frozen=True, slots=True)
class SourcesPage:
    """All sources, with the operations and schemas that use each."""

    trail: str
    sources: text.MarkdownTable


def contradictions_page(api_pages: ApiPages) -> ContradictionsPage | None:
    place = api_pages.place("contradictions.md")
    contradictions, assumptions = _contradictions(api_pages, place), _assumptions(api_pages, place)
    if not contradictions and not assumptions:
        return None
    return ContradictionsPage(api_pages.trail(place), contradictions, assumptions)


def sources_page(api_pages: ApiPages) -> SourcesPage | None:
    place = api_pages.place("sources.md")
    sources = _sources(api_pages, place)
    return SourcesPage(api_pages.trail(place), sources) if sources else None


def _contradictions(api_pages: ApiPages, place: PagePlace) -> tuple[Disagreement, ...]:
    """Return each contradiction once, sorted by id, with links to the pages it concerns."""
    gathered: dict[tuple[str, str, str, str], tuple[model.Contradiction, list[str]]] = {}
    for link, entries in _all_contradictions(api_pages, place):
        for entry in entries:
            key = (entry.id or "", entry.topic, entry.chosen, entry.instead)
            _, links = gathered.setdefault(key, (entry, []))
            if link not in links:
                links.append(link)
    found = sorted(gathered.values(), key=lambda entry: (_natural(entry[0].id or "~"), entry[0].topic))
    return tuple(
        Disagreement(notes.recorded([entry], entry.where)[0], ", ".join(links)) for entry, links in found
    )


def _assumptions(api_pages: ApiPages, place: PagePlace) -> text.MarkdownTable | None:
    """Return the table of all assumptions of an API, with links to their pages."""
    operations = (
        (api_pages.operation_link(place, entry), entry.assumptions) for entry in api_pages.api.operations
    )
    schemas = (
        (api_pages.schema_link(place, entry.name), entry.assumptions)
        for entry in api_pages.api.schemas.values()
    )
    return text.table(
        ("Concerns", "Assumption"),
        ((link, text.cell(entry)) for link, entries in (*operations, *schemas) for entry in entries),
    )


def _sources(api_pages: ApiPages, place: PagePlace) -> text.MarkdownTable | None:
    used: dict[str, list[str]] = {}
    for operation in api_pages.api.operations:
        for name in (*operation.sources, *(name for action in operation.actions for name in action.sources)):
            _note(used, name, api_pages.operation_link(place, operation))
    for schema in api_pages.api.schemas.values():
        for name in schema.sources:
            _note(used, name, api_pages.schema_link(place, schema.name))
    for link, entries in _all_contradictions(api_pages, place):
        for name in (name for entry in entries for name in entry.sources):
            _note(used, name, link)
    return text.table(
        ("Page", "Title", "Used by"),
        (
            (text.code(name), text.cell(api_pages.api.source_titles.get(name, "")), ", ".join(used[name]))
            for name in sorted(used)
        ),
    )


def _note(used: dict[str, list[str]], name: str, link: str) -> None:
    links = used.setdefault(name, [])
    if link not in links:
        links.append(link)


def _all_contradictions(
    api_pages: ApiPages, place: PagePlace
) -> Iterator[tuple[str, tuple[model.Contradiction, ...]]]:
    yield place.link("the whole API", api_pages.place("index.md").path), api_pages.api.contradictions
    for operation in api_pages.api.operations:
        yield api_pages.operation_link(place, operation), notes.operation_contradictions(operation)
    for schema in api_pages.api.schemas.values():
        yield api_pages.schema_link(place, schema.name), notes.schema_contradictions(schema)


def _natural(name: str) -> tuple[tuple[str, int], ...]:
    """Return a sort key that puts `C9` before `C10`."""
    return tuple((word, int(number or 0)) for word, number in re.findall(r"(\D*)(\d*)", name))
