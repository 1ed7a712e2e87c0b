"""Rules on the files as authored. One rule, one function: nodes in, findings out."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from generator.documents import METHODS, ROOT_FILE, SECTIONS, Document
from generator.findings import Finding
from generator.lint.grammar import EXTENSIONS, Node, allowed_keys, nodes
from generator.sources import Pointer

Rule = Callable[[Document], Iterator[Finding]]

_OPERATION_ID = re.compile(r"([a-z][A-Za-z0-9]*)_([a-z][A-Za-z0-9]*)")
_VERSION = re.compile(r"\d+(\.\d+)+")
_DESCRIBED_KINDS = ("operation", "parameter", "header", "response", "tag", "securityScheme")
_SCALARS = ("string", "integer", "number", "boolean")


def unknown_key(document: Document) -> Iterator[Finding]:
    for node in nodes(document):
        allowed = allowed_keys(node.kind) | {"$ref"}
        for key in node.value:
            if key in allowed:
                continue
            near = difflib.get_close_matches(key, sorted(allowed), n=1)
            hint = f'Did you mean "{near[0]}"? ' if near else ""
            places = EXTENSIONS.get(key)
            if places:
                hint = f"It belongs on: {', '.join(sorted(places))}. "
            mend = f"{hint}A new extension is entered in generator/lint/grammar.py and explained in spec/README.md."
            what = f'"{key}" is no key of a {node.kind} object.'
            yield node.source.finding((*node.pointer, key), "unknown-key", what, mend)


def root_only_references(document: Document) -> Iterator[Finding]:
    for path, item in (document.root.data.get("paths") or {}).items():
        for method in METHODS:
            operation = (item or {}).get(method)
            if operation is not None and set(operation) != {"$ref"}:
                what = f"{method.upper()} {path} is written out in the root."
                mend = "Move it to paths/<resource>/<operationId>.yaml and refer to it."
                yield document.root.finding(("paths", path, method), "root-only-references", what, mend)


def operation_id(document: Document) -> Iterator[Finding]:
    """operationId = `<resource>_<verb>`; the file, its folder and its tag say the same resource."""
    resources = {tag.get("x-resource"): tag.get("name") for tag in document.root.data.get("tags") or []}
    known = ", ".join(sorted(name for name in resources if name))
    for source in document.operations():
        name = str(source.data.get("operationId", ""))
        match = _OPERATION_ID.fullmatch(name)
        if not match:
            mend = "Name it <resource>_<verb> in lowerCamel, like jobs_get."
            what = f'"{name}" is not <resource>_<verb>.' if name else "the operation has no operationId."
            yield source.finding(("operationId",), "operation-id", what, mend)
        elif match[1] not in resources:
            what = f'"{name}" has no resource called "{match[1]}".'
            mend = f"Resources of this document: {known}. Rename it, or add the resource to the tags of {ROOT_FILE}."
            yield source.finding(("operationId",), "operation-id", what, mend)
        elif source.path.stem != name or source.path.parent.name != match[1]:
            what = f'"{name}" stands in {source.path.parent.name}/{source.path.name}.'
            mend = f"Move the file to paths/{match[1]}/{name}.yaml, or mend the operationId."
            yield source.finding(("operationId",), "operation-id", what, mend)
        elif (source.data.get("tags") or [None])[0] != resources[match[1]]:
            what = f'"{name}" is not tagged "{resources[match[1]]}".'
            yield source.finding(("tags",), "operation-id", what, f"Write tags: [{resources[match[1]]}].")


def unused_file(document: Document) -> Iterator[Finding]:
    """Every operation file is named in the root; every payload is somebody's example."""
    named = {
        (item or {}).get(method, {}).get("$ref")
        for item in (document.root.data.get("paths") or {}).values()
        for method in METHODS
    }
    for inside, source in document.sources.items():
        if inside.startswith("paths/") and inside not in named:
            what = "no path of the root refers to this operation."
            yield source.finding(
                (), "unused-file", what, f"Add it to paths in {ROOT_FILE}, or delete the file."
            )
    text = "\n".join(str(_references(source.data)) for source in document.sources.values())
    for file in sorted((document.folder / "examples").glob("*")):
        if f"examples/{file.name}'" not in text:
            shown = document.shown(f"examples/{file.name}")
            mend = "Refer to it from the operation its name begins with, or delete it."
            yield Finding(shown, 1, "unused-file", "no operation shows this example.", mend)


def sources_named(document: Document) -> Iterator[Finding]:
    for inside, source in document.sources.items():
        kind = "operation" if inside.startswith("paths/") else SECTIONS.get(inside.split("/", 1)[0])
        pages = source.data.get("x-source") if isinstance(source.data, dict) else None
        if kind in ("operation", "schema") and not (isinstance(pages, list) and pages):
            what = f"this {kind} does not say where its facts come from."
            yield source.finding(
                (), "source-missing", what, "Add x-source: [page names], or x-source: [assumption]."
            )


def sources_known(document: Document) -> Iterator[Finding]:
    """Every page that is cited has an entry in the root's `x-sources`, where the root has one."""
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
                near = difflib.get_close_matches(str(page), sorted(known), n=1)
                hint = f'Did you mean "{near[0]}"? ' if near else ""
                what = f'"{page}" is no source of this document.'
                mend = f"{hint}A new page is entered in x-sources of {ROOT_FILE}."
                yield node.source.finding((*node.pointer, *place), "source-unknown", what, mend)


def described(document: Document) -> Iterator[Finding]:
    for node in nodes(document):
        if node.is_reference or node.value.get("description"):
            continue
        if node.kind in _DESCRIBED_KINDS or (node.kind == "schema" and _is_named_or_property(node)):
            what = f"{node.kind} {node.name} has no description."
            mend = "Say what it means, with its unit, in one sentence of our own."
            yield node.source.finding(node.pointer, "description-missing", what, mend)
        if node.kind == "operation" and not node.value.get("summary"):
            what = f"operation {node.name} has no summary."
            yield node.source.finding(
                node.pointer, "description-missing", what, "Add a summary of two to six words."
            )


def path_parameters(document: Document) -> Iterator[Finding]:
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


def scalar_examples(document: Document) -> Iterator[Finding]:
    for node in nodes(document):
        is_property = len(node.pointer) > 1 and node.pointer[-2] == "properties"
        if node.kind != "schema" or not is_property or node.value.get("type") not in _SCALARS:
            continue
        if "example" not in node.value and "enum" not in node.value:
            what = f"field {node.name} has no example."
            yield node.source.finding(node.pointer, "example-missing", what, "Add a realistic example value.")


def named_enumerations(document: Document) -> Iterator[Finding]:
    for node in nodes(document):
        if node.kind != "schema" or "enum" not in node.value:
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
        texts = node.value.get("x-enum-descriptions") or {}
        for value in values:
            if value not in texts:
                what = f'value "{value}" is not described.'
                mend = "Add it to x-enum-descriptions; where no source explains it, say so."
                yield node.source.finding(("enum",), "enumeration-values", what, mend)
        for key in ("x-enum-descriptions", "x-enum-since", "x-enum-removed"):
            for value in node.value.get(key) or {}:
                if value not in values:
                    what = f'{key} names "{value}", which is no value.'
                    yield node.source.finding(
                        (key, value), "enumeration-values", what, "Add the value or drop the entry."
                    )


def version_marks(document: Document) -> Iterator[Finding]:
    for node in nodes(document):
        marks: list[tuple[tuple[str, ...], Any]] = [
            ((key,), node.value[key]) for key in ("x-since", "x-removed") if key in node.value
        ]
        for key in ("x-enum-since", "x-enum-removed"):
            values: Mapping[str, Any] = node.value.get(key) or {}
            marks += [((key, value), mark) for value, mark in values.items()]
        for place, mark in marks:
            if not (isinstance(mark, str) and _VERSION.fullmatch(mark)):
                what = f"{place[0]} says {mark!r}, which is no version."
                mend = 'Write a quoted version such as "3.6".'
                yield node.source.finding((*node.pointer, *place), "version-mark", what, mend)


def operation_marks(document: Document) -> Iterator[Finding]:
    """Every operation says whether it changes the server and who may call it."""
    known = set(document.root.data.get("x-roles-known") or [])
    for source in document.operations():
        if not isinstance(source.data.get("x-safe"), bool):
            what = "the operation does not say whether it changes anything on the server."
            yield source.finding(
                (), "safe-missing", what, "Add x-safe: true (it changes nothing) or x-safe: false."
            )
        if not source.data.get("x-roles"):
            what = "the operation does not say who may call it."
            yield source.finding((), "roles-missing", what, "Add x-roles with a list of role names.")
        for role in source.data.get("x-roles") or []:
            if isinstance(source.data["x-roles"], list) and known and role not in known:
                what = f'"{role}" is no role of this document.'
                yield source.finding(
                    ("x-roles",), "roles-missing", what, f"Roles: {', '.join(sorted(known))}."
                )


def contradictions(document: Document) -> Iterator[Finding]:
    wanted = {"topic", "chosen", "instead", "sources"}
    for node in nodes(document):
        recorded = node.value.get("x-contradiction", [])
        for index, entry in enumerate(recorded if isinstance(recorded, list) else [recorded]):
            missing = sorted(wanted - set(entry)) if isinstance(entry, dict) else sorted(wanted)
            if missing:
                pointer = (*node.pointer, "x-contradiction", index)
                what = f"the contradiction lacks {', '.join(missing)}."
                mend = "Record it as {topic, chosen, instead, sources: [pages]}."
                yield node.source.finding(pointer, "contradiction", what, mend)


SOURCE_RULES: tuple[Rule, ...] = (
    unknown_key,
    root_only_references,
    operation_id,
    unused_file,
    sources_named,
    sources_known,
    described,
    path_parameters,
    scalar_examples,
    named_enumerations,
    version_marks,
    operation_marks,
    contradictions,
)


def _is_named_or_property(node: Node) -> bool:
    return not node.pointer or (len(node.pointer) > 1 and node.pointer[-2] == "properties")


def _references(value: Any) -> list[str]:
    if isinstance(value, list):
        return [reference for child in value for reference in _references(child)]
    if not isinstance(value, dict):
        return []
    own = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
    return own + [reference for child in value.values() for reference in _references(child)]
