"""Rules on the form of the files: keys that exist, values of the right type, files that stand where files can stand.

They come first. What breaks one of them is reported alone, because all other rules take the form for granted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeGuard

from generator.documents import (
    EXAMPLES,
    ROOT_FILE,
    SECTIONS,
    SHARED,
    SourceDocument,
    is_operation,
    kind_of,
    section_of,
)
from generator.findings import Finding, did_you_mean
from generator.lint import grammar
from generator.lint.grammar import EXTENSIONS, ROLES_OF_VERSION, keys_of, nodes
from generator.lint.indentation import may_stand_below, misplaced_entry, misplaced_names, where_it_belongs
from generator.sources import Pointer
from generator.versions import VERSIONS, version_key
from veeam_jobs_description.operations import METHODS

Rule = Callable[[SourceDocument], Iterator[Finding]]

_VERSION = re.compile(r"\d+(\.\d+)+")
_CLIENT_KEYS = ("name", "base", "product", "versionHeader", "requestIdHeader", "example")
_WORDS: Mapping[str, str] = {
    grammar.TEXT: "text",
    grammar.FLAG: "true or false",
    grammar.NUMBER: "a number",
    grammar.TEXTS: "a list of texts",
    grammar.LIST: "a list",
    grammar.MAP: "a mapping",
    grammar.VALUES: "a list of plain values",
    grammar.MAP_OF_TEXTS: "a mapping of texts",
}


def place_of_files(document: SourceDocument) -> Iterator[Finding]:
    """Check that every file is in a folder that says what its files hold."""
    for inside, source in document.sources.items():
        steps = inside.split("/")
        if (
            inside == ROOT_FILE
            or is_operation(inside)
            or section_of(inside)
            or (len(steps) > 1 and steps[0] == SHARED)
        ):
            continue
        folders = ", ".join((*SECTIONS, EXAMPLES))
        what = "stands in a folder that does not say what it holds."
        mend = (
            f"Operations stand in <resource>/, components in <resource>/ or {SHARED}/, in one of {folders};"
            f" data that is referred to by fragment in {SHARED}/."
        )
        yield source.finding((), "file-place", what, mend)


def unknown_key(document: SourceDocument) -> Iterator[Finding]:
    seen: dict[tuple[Path, Pointer], grammar.Node] = {}
    for node in nodes(document):
        seen[node.source.path, node.pointer] = node
        if node.kind == "operation" and node.pointer and not node.is_reference:
            continue  # written out in the root, which has a finding of its own
        above = [
            seen[node.source.path, node.pointer[:length]]
            for length in range(len(node.pointer) - 1, -1, -1)
            if (node.source.path, node.pointer[:length]) in seen
        ]
        if above and (misplaced := misplaced_entry(node, above[0])):
            yield node.source.finding(node.pointer, "unknown-key", *misplaced)
            continue
        allowed = {*keys_of(node.kind), "$ref"}
        for key in node.value:
            if key in allowed or (node.kind == "operation" and ROLES_OF_VERSION.fullmatch(key)):
                continue
            mend = _mend_unknown_key(key, node, above, allowed)
            what = f'"{key}" is no key of a {_OBJECTS.get(node.kind, node.kind)} object.'
            yield node.source.finding((*node.pointer, key), "unknown-key", what, mend)


def _mend_unknown_key(key: str, node: grammar.Node, above: list[grammar.Node], allowed: set[str]) -> str:
    """Return what to do about a key that no object of its kind has: move it, correct its spelling, or remove it."""
    keys, value = keys_of(node.kind), node.value[key]
    # An object where a text belongs is no misspelled text.
    near = did_you_mean(
        key,
        (name for name in allowed if not isinstance(value, dict) or is_a(keys.get(name, grammar.ANY), value)),
    )
    belongs = where_it_belongs(key, node, above)
    hint = near or belongs
    if key in EXTENSIONS:
        return f"{belongs}It has no effect here. It belongs on: {', '.join(sorted(EXTENSIONS[key][1]))}."
    if key.startswith("x-"):
        return (
            f"{hint}A new extension is entered in generator/lint/grammar.py and explained in spec/README.md."
        )
    return f"{hint}Keys that may stand here: {', '.join(sorted(name for name in keys if name in grammar.KINDS[node.kind]))}."


_OBJECTS: Mapping[str, str] = {"subschema": "schema in a schema or parameter", "mediaType": "media type"}


def wrong_type(document: SourceDocument) -> Iterator[Finding]:
    """Check that every value has the type of its key, or is a reference."""
    for inside, source in document.sources.items():
        if kind_of(inside) is not None and not isinstance(source.data, dict):
            yield source.finding(
                (), "wrong-type", "the file holds no mapping of keys.", "Write `key: value` lines."
            )
    for node in nodes(document):
        keys = keys_of(node.kind)
        for key, value in node.value.items():
            wanted = grammar.TEXT if key == "$ref" else keys.get(key, grammar.ANY)
            if is_a(wanted, value) or (value is None and _has_stray_entry(node, wanted)):
                continue
            what = f"{key} is {_shown(value)}, which is not {_in_words(wanted)}."
            mend = f"Write {_in_words(wanted)}."
            if wanted == grammar.TEXT and not isinstance(value, (dict, list)):
                mend = f"Put it into quotes, to make it {_in_words(wanted)}."
            yield node.source.finding((*node.pointer, key), "wrong-type", what, mend)
        for name in node.value:
            yield from _wrong_items(node, name, keys.get(name, grammar.ANY))


def _has_stray_entry(node: grammar.Node, container: str) -> bool:
    """Return whether the content of an empty container stands beside it; unknown_key reports that."""
    strays = node.value.keys() - keys_of(node.kind).keys()
    return any(may_stand_below(key, node.value[key], container) for key in strays)


def _wrong_items(node: grammar.Node, key: str, wanted: str) -> Iterator[Finding]:
    """Check that the items of a list or mapping of objects are objects."""
    value = node.value[key]
    if wanted.startswith("list ") and isinstance(value, list):
        items: list[tuple[Any, Any]] = list(enumerate(value))
    elif wanted.startswith("map ") and isinstance(value, dict) and "$ref" not in value:
        items = list(value.items())
    else:
        return
    for name, item in items:
        if not isinstance(item, dict):
            if item is None and isinstance(value, dict) and misplaced_names(value, wanted):
                continue  # what is missing here stands beside it, as unknown_key says
            what = f"{name} of {key} is {_shown(item)}, which is not a mapping."
            mend = "Write a mapping."
            if isinstance(value, dict) and name in keys_of(wanted.removeprefix("map ")):
                beside = f"beside {key} or " if name in keys_of(node.kind) else ""
                mend = f"Check the indentation: it belongs {beside}below one of the entries of {key}."
            yield node.source.finding((*node.pointer, key, name), "wrong-type", what, mend)


def is_a(wanted: str, value: Any) -> bool:
    """Return whether a value has the type of a key. A reference to shared data fits any type."""
    if isinstance(value, dict):
        is_reference = isinstance(value.get("$ref"), str)
        if wanted == grammar.MAP_OF_TEXTS:
            return all(isinstance(text, str) for text in value.values())
        is_mapping = (
            wanted == grammar.MAP or wanted.startswith("map ") or wanted.split(" ")[0] in grammar.KINDS
        )
        return is_reference or is_mapping or wanted == grammar.ANY
    if isinstance(value, list):
        if wanted == grammar.VALUES:
            return not any(isinstance(item, (dict, list)) for item in value)
        of_texts = wanted == grammar.TEXTS and all(isinstance(item, str) for item in value)
        return of_texts or wanted in (grammar.LIST, grammar.ANY) or wanted.startswith("list ")
    if isinstance(value, bool):
        return wanted in (grammar.FLAG, grammar.ANY) or wanted.endswith(" or flag")
    if isinstance(value, (int, float)):
        return wanted in (grammar.NUMBER, grammar.ANY)
    return wanted == grammar.ANY or (wanted == grammar.TEXT and isinstance(value, str))


def _in_words(wanted: str) -> str:
    if wanted.startswith("list "):
        return "a list"
    return _WORDS.get(wanted, "a mapping")


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    return "empty" if value is None else repr(value) if isinstance(value, str) else str(value).lower()


def root_only_references(document: SourceDocument) -> Iterator[Finding]:
    paths = _root(document).get("paths")
    for path, item in paths.items() if isinstance(paths, dict) else ():
        for method in METHODS:
            operation = item.get(method) if isinstance(item, dict) else None
            if isinstance(operation, dict) and set(operation) != {"$ref"}:
                what = f"{method.upper()} {path} is written out in the root."
                mend = "Move it to <resource>/<operationId>.yaml and refer to it."
                yield document.root.finding(("paths", path, method), "root-only-references", what, mend)


def versions_listed(document: SourceDocument) -> Iterator[Finding]:
    """Check that `x-versions` lists versions, oldest first, and that its other entries name listed versions."""
    declared = _root(document).get(VERSIONS)
    if not isinstance(declared, dict):
        return
    described = declared.get("described")
    mend = 'Write {described: ["1.0", "1.1"], unmarked: "1.0"}: all versions, and the one that unmarked items came with.'
    if not (isinstance(described, list) and described and all(is_version(version) for version in described)):
        what = f"{VERSIONS} does not list the versions that are described."
        yield document.root.finding((VERSIONS, "described"), "versions", what, mend)
        return
    if described != sorted(described, key=version_key):
        what = "the versions are not in order."
        yield document.root.finding((VERSIONS, "described"), "versions", what, "Put the oldest first.")
    for key in sorted({"unmarked", "camelCaseUntil", *declared} - {"described"}):
        if key not in ("unmarked", "camelCaseUntil"):
            what = f'"{key}" is no key of {VERSIONS}.'
        elif (key == "camelCaseUntil" and key not in declared) or declared.get(key) in described:
            continue
        else:
            what = f"{key} of {VERSIONS} is {declared.get(key)!r}, which is not among the versions that are described."
        yield document.root.finding((VERSIONS, key), "versions", what, mend)


def client_named(document: SourceDocument) -> Iterator[Finding]:
    """Check that `x-client` names the client and has only known keys."""
    declared = _root(document).get("x-client")
    for key, value in declared.items() if isinstance(declared, dict) else ():
        if key not in _CLIENT_KEYS or not isinstance(value, str):
            what = f'"{key}" is no key of x-client, or no text.'
            mend = f"Keys: {', '.join(_CLIENT_KEYS)}."
            yield document.root.finding(("x-client", key), "client-name", what, mend)


def is_version(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and bool(_VERSION.fullmatch(value))


def _root(document: SourceDocument) -> Mapping[str, Any]:
    return document.root.data if isinstance(document.root.data, dict) else {}


FORM_RULES: tuple[Rule, ...] = (
    place_of_files,
    unknown_key,
    wrong_type,
    root_only_references,
    versions_listed,
    client_named,
)
