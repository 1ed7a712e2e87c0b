"""What a description had to decide: pages that contradict each other, and what no page states."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator import model
from generator.reference import text


@dataclass(frozen=True, slots=True)
class Recorded:
    """One contradiction, ready to lay out. `where` names the part of the page it is about, if not the page itself."""

    topic: str
    id: str
    where: str
    chosen: str
    instead: str
    sources: str


def recorded(entries: Iterable[model.Contradiction], page: str) -> tuple[Recorded, ...]:
    """The contradictions of one page, `page` being the name of the operation or schema it is about."""
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


def operation_contradictions(operation: model.Operation) -> tuple[model.Contradiction, ...]:
    """Those of an operation and of its parameters."""
    return operation.contradictions + tuple(
        entry for parameter in operation.parameters for entry in parameter.contradictions
    )


def schema_contradictions(schema: model.Schema) -> tuple[model.Contradiction, ...]:
    """Those of a schema and of its fields."""
    return schema.contradictions + tuple(entry for field in schema.fields for entry in field.contradictions)


def assumptions(entries: Iterable[str]) -> tuple[str, ...]:
    return tuple(text.line(entry) for entry in entries)


def sources(names: Iterable[str]) -> str:
    return ", ".join(text.code(name) for name in names)


def _where(name: str) -> str:
    kind, _, rest = name.partition(" ")
    return f"{kind} {text.code(rest)}" if rest else text.code(name)
