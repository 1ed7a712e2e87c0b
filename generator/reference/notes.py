"""Contradictions between sources, and assumptions that no source states."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator import model
from generator.reference import text


@dataclass(frozen=True, slots=True)
class Recorded:
    """One contradiction, formatted. `where` names the part of the page that it concerns, if not all of it."""

    topic: str
    id: str
    where: str
    chosen: str
    instead: str
    sources: str


def recorded(entries: Iterable[model.Contradiction], page: str) -> tuple[Recorded, ...]:
    """Return the contradictions for one page; `page` is the name of its operation or schema."""
    return tuple(
        Recorded(
            topic=text.line(entry.topic),
            id=entry.id or "",
            where="" if entry.where == page else text.line(_where(entry.where)),
            chosen=text.line(entry.chosen).rstrip("."),
            instead=text.line(entry.instead).rstrip("."),
            sources=sources(entry.sources),
        )
        for entry in entries
    )


def operation_contradictions(operation: model.DocumentedOperation) -> tuple[model.Contradiction, ...]:
    """Return the contradictions of an operation and of its parameters."""
    return operation.contradictions + tuple(
        entry for parameter in operation.parameters for entry in parameter.contradictions
    )


def schema_contradictions(schema: model.DocumentedSchema) -> tuple[model.Contradiction, ...]:
    """Return the contradictions of a schema and of its fields."""
    return schema.contradictions + tuple(entry for field in schema.fields for entry in field.contradictions)


def assumptions(entries: Iterable[str]) -> tuple[str, ...]:
    return tuple(text.line(entry) for entry in entries)


def sources(names: Iterable[str]) -> str:
    return ", ".join(text.code(name) for name in names)


def _where(name: str) -> str:
    kind, _, rest = name.partition(" ")
    return f"{kind} {text.code(rest)}" if rest else text.code(name)
