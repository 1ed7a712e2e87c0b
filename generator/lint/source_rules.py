"""Rules on what the files of a document say. One rule, one function: nodes in, findings out.

The files have the right form by now (generator.lint.form_rules).
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator
from typing import Any

from generator.documents import ROOT_FILE, SourceDocument, kind_of
from generator.findings import Finding, did_you_mean
from generator.lint.grammar import REQUIRED, Node, nodes
from generator.sources import Pointer

Rule = Callable[[SourceDocument], Iterator[Finding]]

_OPERATION_ID = re.compile(r"([a-z][A-Za-z0-9]*)_([a-z][A-Za-z0-9]*)")
_MEDIA_TYPE = re.compile(r"(application|audio|font|image|message|model|multipart|text|video|\*)/[\w.+*-]+")
_DESCRIBED_KINDS = ("operation", "parameter", "header", "response", "tag", "securityScheme")
_ENUMERATION_MARKS = ("x-extensible-enum", "x-enum-descriptions", "x-enum-since", "x-enum-removed")
_TYPES = ("array", "boolean", "integer", "number", "object", "string")
_SCALARS = ("string", "integer", "number", "boolean")


def operation_id(document: SourceDocument) -> Iterator[Finding]:
    """Check that operationId is `<resource>_<verb>`, and that file, folder and tag agree with it."""
    resources = {tag.get("x-resource"): tag.get("name") for tag in document.root.data.get("tags") or []}
    known = ", ".join(sorted(name for name in resources if name))
    unknown: set[str] = set()
    if None in resources or not resources:
        return  # a tag without a resource is found by itself
    for source in document.operations():
        name = str(source.data.get("operationId", ""))
        match = _OPERATION_ID.fullmatch(name)
        if not match:
            mend = "Name it <resource>_<verb> in lowerCamel, like jobs_get."
            what = f'"{name}" is not <resource>_<verb>.' if name else "the operation has no operationId."
            yield source.finding(("operationId",), "operation-id", what, mend)
        elif match[1] not in resources:
            if match[1] in unknown:
                continue  # one mistake, one finding
            unknown.add(match[1])
            what = f'"{name}" has no resource called "{match[1]}".'
            action = f"Rename it, or add a tag with x-resource: {match[1]} to the tags of {ROOT_FILE}."
            hint = did_you_mean(match[1], (resource for resource in resources if resource))
            if (
                source.path.parent.name == match[1]
            ):  # folder and operation agree: the tag is missing or misspelled
                action = f"Add a tag with x-resource: {match[1]} to the tags of {ROOT_FILE}, or mend the tag there."
            mend = f"{hint}{action} Resources of this document: {known}."
            yield source.finding(("operationId",), "operation-id", what, mend)
        elif source.path.stem != name or source.path.parent.name != match[1]:
            what = f'"{name}" stands in {source.path.parent.name}/{source.path.name}.'
            mend = f"Move the file to {match[1]}/{name}.yaml, or mend the operationId."
            yield source.finding(("operationId",), "operation-id", what, mend)
        elif (source.data.get("tags") or [None])[0] != resources[match[1]]:
            what = f'"{name}" is not tagged "{resources[match[1]]}".'
            yield source.finding(("tags",), "operation-id", what, f"Write tags: [{resources[match[1]]}].")


def keys_missing(document: SourceDocument) -> Iterator[Finding]:
    for node in nodes(document):
        if node.is_reference:
            continue
        missing = [key for key in REQUIRED.get(node.kind, ()) if key not in node.value]
        if node.kind == "parameter" and not {"schema", "content"} & set(node.value):
            missing.append("schema")
        if node.is_schema and node.value.get("type") == "array" and "items" not in node.value:
            missing.append("items")
        for key in missing:
            what = f"{node.shown_kind} {node.name} has no {key}."
            mend = f"Add {key}."
            if _stands_beside(node, key):
                mend = f"Check the indentation: {key} stands beside {node.name}, but belongs below it."
            yield node.source.finding(node.pointer, "key-missing", what, mend)


def _stands_beside(node: Node, key: str) -> bool:
    """Say whether the mapping that a node stands in has the key that the node lacks."""
    around = node.source.data
    for step in node.pointer[:-1]:
        around = around[step]
    return bool(node.pointer) and isinstance(around, dict) and key in around


def types_known(document: SourceDocument) -> Iterator[Finding]:
    for node in nodes(document):
        type_ = node.value.get("type")
        if node.is_schema and type_ is not None and type_ not in _TYPES:
            what = f'"{type_}" is no type of a schema.'
            mend = f"{did_you_mean(str(type_), _TYPES)}Types: {', '.join(_TYPES)}."
            yield node.source.finding((*node.pointer, "type"), "type-unknown", what, mend)


def security_described(document: SourceDocument) -> Iterator[Finding]:
    """Check that the root describes every security scheme that is used."""
    schemes = (document.root.data.get("components") or {}).get("securitySchemes") or {}
    for node in nodes(document):
        wanted = node.value.get("security") if node.kind in ("root", "operation") else None
        for index, entry in enumerate(wanted or []):
            for name in entry if isinstance(entry, dict) else ():
                if name not in schemes:
                    what = f'"{name}" is no security scheme of this document.'
                    names = ", ".join(schemes) or "none yet"
                    hint = did_you_mean(name, schemes)
                    mend = f"{hint}Describe it in components of {ROOT_FILE}, or name one of: {names}."
                    yield node.source.finding(
                        (*node.pointer, "security", index, name), "security", what, mend
                    )


def media_types(document: SourceDocument) -> Iterator[Finding]:
    for node in nodes(document):
        if node.kind == "mediaType" and not _MEDIA_TYPE.fullmatch(node.name):
            what, mend = f'"{node.name}" is no media type.', "Write one, like application/json."
            yield node.source.finding(node.pointer, "media-type", what, mend)


def members_described(document: SourceDocument) -> Iterator[Finding]:
    """Check that an object has members, or says that it can hold anything."""
    for node in nodes(document):
        if not node.is_schema or node.value.get("type") != "object":
            continue
        if not {"properties", "additionalProperties", "allOf", "oneOf", "anyOf", "x-any"} & set(node.value):
            what = f"object {node.name} has no members."
            mend = "Describe them in properties; write x-any: true where nobody knows them."
            yield node.source.finding(node.pointer, "members-missing", what, mend)


def types_named(document: SourceDocument) -> Iterator[Finding]:
    for node in nodes(document):
        if node.is_schema and not {"$ref", "type", "allOf", "oneOf", "anyOf", "x-any"} & set(node.value):
            what = f"schema {node.name} has no type."
            mend = "Write its type, or x-any: true where it may be of any."
            yield node.source.finding(node.pointer, "type-missing", what, mend)


def sources_named(document: SourceDocument) -> Iterator[Finding]:
    for inside, source in document.sources.items():
        kind = kind_of(inside)
        pages = source.data.get("x-source") if isinstance(source.data, dict) else None
        if kind in ("operation", "schema") and not (isinstance(pages, list) and pages):
            what = f"this {kind} does not say where its facts come from."
            mend = f"Add x-source: [page names], or x-source: [assumption]. {_pages_listed(document)}"
            yield source.finding((), "source-missing", what, mend)


def _pages_listed(document: SourceDocument) -> str:
    """Say in which file the names of pages stand."""
    known = document.root.data.get("x-sources") or {}
    where = f"x-sources of {document.root.path.as_posix()}"
    if isinstance(known.get("$ref"), str):
        file = known["$ref"].partition("#")[0]
        where = f"{document.shown(file).as_posix()} ({where} refers to it)"
    return f"The names of pages are listed in {where}." if known else ""


def sources_known(document: SourceDocument) -> Iterator[Finding]:
    """Check that every cited page has an entry in `x-sources` of the root, if the root has it."""
    known = document.root.data.get("x-sources") or {}
    if isinstance(known.get("$ref"), str):
        known = getattr(document.sources.get(known["$ref"]), "data", {})
    if not known:
        return
    for node in nodes(document):
        if node.kind == "root":
            continue
        cited: list[tuple[Pointer, Any]] = [
            (("x-source",), page) for page in node.value.get("x-source") or []
        ]
        recorded = node.value.get("x-contradiction") or []
        for index, entry in enumerate(recorded if isinstance(recorded, list) else []):
            cited += [(("x-contradiction", index, "sources"), page) for page in entry.get("sources") or []]
        for place, page in cited:
            if page not in known and page != "assumption":
                what = f'"{page}" is no source of this document.'
                mend = f"{did_you_mean(str(page), known)}{_pages_listed(document)} Enter a new page there."
                yield node.source.finding((*node.pointer, *place), "source-unknown", what, mend)


def described(document: SourceDocument) -> Iterator[Finding]:
    for node in nodes(document):
        if node.is_reference or node.value.get("description"):
            continue
        if node.kind in _DESCRIBED_KINDS or (node.is_schema and _is_named_or_property(node)):
            what = f"{node.shown_kind} {node.name} has no description."
            mend = "Say what it means, with its unit, in one sentence of our own."
            yield node.source.finding(node.pointer, "description-missing", what, mend)


def path_parameters(document: SourceDocument) -> Iterator[Finding]:
    for node in nodes(document):
        if (
            node.kind == "parameter"
            and node.value.get("in") == "path"
            and node.value.get("required") is not True
        ):
            pointer = (*node.pointer, "required") if "required" in node.value else node.pointer
            what = f"path parameter {node.value.get('name')} is not required."
            yield node.source.finding(
                pointer, "path-parameter-required", what, "Write required: true; a path has no gaps."
            )


def scalar_examples(document: SourceDocument) -> Iterator[Finding]:
    for node in nodes(document):
        schema = node.value.get("schema") or {}
        shown = {"example", "examples", "enum"} & {*node.value, *schema}
        if node.kind == "parameter" and schema.get("type") in _SCALARS and not shown:
            what = f"parameter {node.value.get('name')} has no example."
            yield node.source.finding(node.pointer, "example-missing", what, "Add a realistic example value.")
        if node.kind != "property" or node.value.get("type") not in _SCALARS:
            continue
        if "example" not in node.value and "enum" not in node.value:
            what = f"field {node.name} has no example."
            yield node.source.finding(node.pointer, "example-missing", what, "Add a realistic example value.")


def named_enumerations(document: SourceDocument) -> Iterator[Finding]:
    for node in nodes(document):
        if not node.is_schema:
            continue
        if "enum" not in node.value:
            marks = [key for key in _ENUMERATION_MARKS if key in node.value]
            if marks:
                what = f"{node.name} has {marks[0]}, but no values."
                rule, mend = (
                    "enumeration-values",
                    "List its values in enum, or move the mark to the enumeration.",
                )
                yield node.source.finding((*node.pointer, marks[0]), rule, what, mend)
            continue
        values = node.value["enum"]
        if node.pointer and len(values) == 1:
            continue  # a constant, not an enumeration
        if node.pointer:
            what = f"{node.name} spells out an enumeration."
            mend = "Move it to a file of its own in schemas/ and refer to it, so that it has one name everywhere."
            yield node.source.finding(node.pointer, "enumeration-named", what, mend)
            continue
        for index, value in enumerate(values):
            if values.index(value) != index:
                what = f'value "{value}" is listed twice.'
                yield node.source.finding(("enum", index), "enumeration-values", what, "Keep one of the two.")
        yield from _values_told(node)


def _values_told(node: Node) -> Iterator[Finding]:
    """Check that every value has a description, and that descriptions name existing values; each misspelling counts once."""
    values = node.value["enum"]
    if "x-enum-descriptions" not in node.value:
        what, mend = "the values are not described.", "Say in x-enum-descriptions what each value means."
        yield node.source.finding(("enum",), "enumeration-values", what, mend)
        return
    declared = {
        key: node.value[key]
        for key in ("x-enum-descriptions", "x-enum-since", "x-enum-removed")
        if isinstance(node.value.get(key), dict)
    }
    strangers = {value: key for key in reversed(declared) for value in declared[key] if value not in values}
    for value in values:
        if value in declared.get("x-enum-descriptions", {}):
            continue
        mend = "Add it to x-enum-descriptions; where no source explains it, say so."
        near = difflib.get_close_matches(str(value), list(strangers), n=1)
        if near:
            del strangers[near[0]]
            mend = f'Did you mean "{near[0]}", which is described but no value? {mend}'
        what = f'value "{value}" is not described.'
        yield node.source.finding(("enum", values.index(value)), "enumeration-values", what, mend)
    for value, key in strangers.items():
        what = f'{key} names "{value}", which is no value.'
        yield node.source.finding(
            (key, value), "enumeration-values", what, "Add the value or drop the entry."
        )


SOURCE_RULES: tuple[Rule, ...] = (
    operation_id,
    keys_missing,
    types_named,
    types_known,
    security_described,
    media_types,
    members_described,
    sources_named,
    sources_known,
    described,
    path_parameters,
    scalar_examples,
    named_enumerations,
)


def _is_named_or_property(node: Node) -> bool:
    return node.kind in ("schema", "property")
