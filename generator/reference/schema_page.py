"""The page of one schema: an object, an enumeration, or another name for a type."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator import model
from generator.reference import notes, text
from generator.reference.book import Book, Place


@dataclass(frozen=True, slots=True)
class SchemaPage:
    """Everything the template of a schema lays out."""

    name: str
    trail: str
    description: str
    facts: text.Table | None
    remarks: tuple[str, ...]
    fields: text.Table | None
    values: text.Table | None
    options: tuple[str, ...]
    links: text.Table | None
    contradictions: tuple[notes.Recorded, ...]
    assumptions: tuple[str, ...]
    sent_by: tuple[str, ...]
    returned_by: tuple[str, ...]
    held_by: tuple[str, ...]


def schema_page(book: Book, schema: model.Schema) -> SchemaPage:
    place, usage = book.schema_place(schema.name), book.usage[schema.name]
    return SchemaPage(
        name=schema.name,
        trail=book.trail(place),
        description=text.prose(schema.description),
        facts=_facts(book, place, schema),
        remarks=tuple(_remarks(schema)),
        fields=_fields(book, place, schema),
        values=_values(schema),
        options=tuple(book.type_text(place, option) for option in schema.type.options),
        links=_links(schema),
        contradictions=notes.recorded(notes.schema_contradictions(schema), schema.name),
        assumptions=notes.assumptions(schema.assumptions),
        sent_by=tuple(book.operation_link(place, operation) for operation in usage.sent_by),
        returned_by=tuple(book.operation_link(place, operation) for operation in usage.returned_by),
        held_by=tuple(book.schema_link(place, name) for name in usage.held_by),
    )


def _facts(book: Book, place: Place, schema: model.Schema) -> text.Table | None:
    rows = [
        ("XML element", text.code(schema.xml_name or "")),
        (place.link("Sources", f"{book.api.name}/sources.md"), notes.sources(schema.sources)),
    ]
    return text.Table(("Kind", _kind(book, place, schema)), tuple(row for row in rows if row[1]))


def _kind(book: Book, place: Place, schema: model.Schema) -> str:
    if schema.kind == "enumeration":
        return "open enumeration" if schema.is_open else "enumeration"
    return book.type_text(place, schema.type) if schema.kind == "alias" else schema.kind


def _remarks(schema: model.Schema) -> Iterable[str]:
    if schema.is_open:
        yield "Expect values that are not listed here: newer servers add some. The client keeps them as they came."
    if schema.unwrap:
        yield f"The Python client hands out what stands in `{schema.unwrap}`."
    if _all_read_only(schema):
        yield "All fields are read-only."


def _all_read_only(schema: model.Schema) -> bool:
    return len(schema.fields) > 1 and all(field.read_only for field in schema.fields)


def _fields(book: Book, place: Place, schema: model.Schema) -> text.Table | None:
    read_only_told = _all_read_only(schema)
    return text.table(
        ("Field", "Type", "XML", "Meaning"),
        (
            (
                text.stacked(
                    text.code(field.name),
                    "required" if field.required else "",
                    "read-only" if field.read_only and not read_only_told else "",
                    "write-only" if field.write_only else "",
                    _versions(field.since, field.removed),
                ),
                book.type_text(place, field.type) + (" or null" if field.nullable else ""),
                _xml(field) if book.has_xml else "",
                text.stacked(text.cell(_meaning(book, field)), text.example(field.example)),
            )
            for field in schema.fields
        ),
    )


def _versions(since: str | None, removed: str | None) -> str:
    told = [f"since {since}"] if since else []
    return ", ".join([*told, f"gone in {removed}"] if removed else told)


def _meaning(book: Book, field: model.Field) -> str:
    """The description of a field, or the first sentence of the schema it holds where it has none of its own."""
    held = book.api.schemas.get(field.type.name) if field.type.kind == "schema" else None
    return field.description or (text.first_sentence(held.description) if held else "")


def _xml(field: model.Field) -> str:
    """How XML differs from JSON: a member is an element of its own name unless this says otherwise."""
    renamed = text.code(field.xml_name) if field.xml_name != field.name else ""
    if field.xml == "element":
        return f"element {renamed}" if renamed else ""
    return "text of the element" if field.xml == "text" else f"attribute {renamed}".rstrip()


def _values(schema: model.Schema) -> text.Table | None:
    return text.table(
        ("Value", "Versions", "Meaning"),
        (
            (text.code(entry.value), _versions(entry.since, entry.removed), text.cell(entry.description))
            for entry in schema.values
        ),
    )


def _links(schema: model.Schema) -> text.Table | None:
    return text.table(
        ("Relation", "Type", "Leads to", "What for"),
        (
            (
                text.code(str(entry.get("rel", ""))),
                text.code(str(entry.get("type", ""))),
                text.code(str(entry.get("href", ""))),
                text.cell(str(entry.get("description", ""))),
            )
            for entry in schema.links
        ),
    )
