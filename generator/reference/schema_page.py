"""The page of one schema: an object, an enumeration, or another name for a type."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator import model
from generator.reference import notes, text
from generator.reference.api_pages import ApiPages, PagePlace
from generator.reference.notations import notation_remarks


@dataclass(frozen=True, slots=True)
class SchemaPage:
    """Content of the page of a schema, for its template."""

    name: str
    trail: str
    description: str
    facts: text.MarkdownTable | None
    remarks: tuple[str, ...]
    fields: text.MarkdownTable | None
    values: text.MarkdownTable | None
    options: tuple[str, ...]
    links: text.MarkdownTable | None
    contradictions: tuple[notes.Recorded, ...]
    assumptions: tuple[str, ...]
    sent_by: tuple[str, ...]
    returned_by: tuple[str, ...]
    held_by: tuple[str, ...]


def schema_page(api_pages: ApiPages, schema: model.DocumentedSchema) -> SchemaPage:
    place, usage = api_pages.schema_place(schema.name), api_pages.usage[schema.name]
    return SchemaPage(
        name=schema.name,
        trail=api_pages.trail(place),
        description=text.prose(schema.description),
        facts=_facts(api_pages, place, schema),
        remarks=(*_remarks(schema), *notation_remarks(api_pages, place, schema)),
        fields=_fields(api_pages, place, schema),
        values=_values(schema),
        options=tuple(api_pages.type_text(place, option) for option in schema.type.options),
        links=_links(schema),
        contradictions=notes.recorded(notes.schema_contradictions(schema), schema.name),
        assumptions=notes.assumptions(schema.assumptions),
        sent_by=tuple(api_pages.operation_link(place, operation) for operation in usage.sent_by),
        returned_by=tuple(api_pages.operation_link(place, operation) for operation in usage.returned_by),
        held_by=tuple(api_pages.schema_link(place, name) for name in usage.held_by),
    )


def _facts(
    api_pages: ApiPages, place: PagePlace, schema: model.DocumentedSchema
) -> text.MarkdownTable | None:
    rows = [
        ("XML element", text.code(schema.xml_name or "")),
        (place.link("Sources", f"{api_pages.api.name}/sources.md"), notes.sources(schema.sources)),
    ]
    return text.MarkdownTable(("Kind", _kind(api_pages, place, schema)), tuple(row for row in rows if row[1]))


def _kind(api_pages: ApiPages, place: PagePlace, schema: model.DocumentedSchema) -> str:
    if schema.kind == "enumeration":
        return "open enumeration" if schema.is_open else "enumeration"
    return api_pages.type_text(place, schema.type) if schema.kind == "alias" else schema.kind


def _remarks(schema: model.DocumentedSchema) -> Iterable[str]:
    if schema.is_open:
        yield "Servers can send values that are not listed here, because newer versions add some. The client keeps them."
    if schema.unwrap:
        yield f"Methods of the Python client return the content of `{schema.unwrap}`."
    if _all_read_only(schema):
        yield "All fields are read-only."


def _all_read_only(schema: model.DocumentedSchema) -> bool:
    return len(schema.fields) > 1 and all(field.read_only for field in schema.fields)


def _fields(
    api_pages: ApiPages, place: PagePlace, schema: model.DocumentedSchema
) -> text.MarkdownTable | None:
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
                api_pages.type_text(place, field.type) + (" or null" if field.nullable else ""),
                _xml(field) if api_pages.has_xml else "",
                text.stacked(text.cell(_meaning(api_pages, field)), text.example(field.example)),
            )
            for field in schema.fields
        ),
    )


def _versions(since: str | None, removed: str | None) -> str:
    notes = [f"since {since}"] if since else []
    return ", ".join([*notes, f"removed in {removed}"] if removed else notes)


def _meaning(api_pages: ApiPages, field: model.DocumentedField) -> str:
    """Return the description of a field, or the first sentence of its schema if it has none."""
    held = api_pages.api.schemas.get(field.type.name) if field.type.kind == "schema" else None
    return field.description or (text.first_sentence(held.description) if held else "")


def _xml(field: model.DocumentedField) -> str:
    """Describe how a field differs in XML; without a difference it is an element with the field's name."""
    renamed = text.code(field.xml_name) if field.xml_name != field.name else ""
    if field.xml == "none":
        return "not in XML"
    if field.xml == "element":
        return f"element {renamed}" if renamed else ""
    return "text of the element" if field.xml == "text" else f"attribute {renamed}".rstrip()


def _values(schema: model.DocumentedSchema) -> text.MarkdownTable | None:
    return text.table(
        ("Value", "Versions", "Meaning"),
        (
            (text.code(entry.value), _versions(entry.since, entry.removed), text.cell(entry.description))
            for entry in schema.values
        ),
    )


def _links(schema: model.DocumentedSchema) -> text.MarkdownTable | None:
    return text.table(
        ("Relation", "Type", "Target", "Purpose"),
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
