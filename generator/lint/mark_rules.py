"""Rules on the marks (`x-…`) in the files of a document. One rule, one function: nodes in, findings out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Set
from typing import Any

from generator.documents import ROOT_FILE, SourceDocument
from generator.findings import Finding, did_you_mean
from generator.lint.form_rules import is_version
from generator.lint.grammar import ROLES_OF_VERSION, nodes
from generator.sources import Pointer, Source
from generator.versions import VERSIONS, version_key, versions_of
from veeam_jobs_description.bundles import NOTATIONS

VERSION_MARKS = ("x-since", "x-removed", "x-evidence", "x-enum-evidence")
_VALUES: Mapping[str, tuple[str, ...]] = {"x-paging": ("offset", "page"), "x-returns": ("task",)}


def version_marks(document: SourceDocument) -> Iterator[Finding]:
    for node in nodes(document):
        marks: list[tuple[tuple[str, ...], Any]] = [
            ((key,), node.value[key]) for key in VERSION_MARKS if key in node.value
        ]
        for key in ("x-enum-since", "x-enum-removed"):
            values: Mapping[str, Any] = node.value.get(key) or {}
            marks += [((key, value), mark) for value, mark in values.items()]
        marks += [
            ((key,), key.removeprefix("x-roles-")) for key in node.value if ROLES_OF_VERSION.fullmatch(key)
        ]
        for place, mark in marks:
            if not is_version(mark):
                what = f"{place[0]} says {mark!r}, which is no version."
                mend = 'Write a quoted version such as "3.6".'
                yield node.source.finding((*node.pointer, *place), "version-mark", what, mend)
            elif VERSIONS not in document.root.data:
                what = f"{place[0]} has no effect: this document describes one version."
                mend = f"Drop it, or list the versions in {VERSIONS} of {ROOT_FILE}."
                yield node.source.finding((*node.pointer, *place), "version-mark", what, mend)


def known_values(document: SourceDocument) -> Iterator[Finding]:
    """Check that marks with a fixed set of values have one of them."""
    for source in document.operations():
        for key, values in _VALUES.items():
            if key in source.data and source.data[key] not in values:
                what = f"{key} is {source.data[key]!r}."
                yield source.finding((key,), "mark-value", what, f"Write {' or '.join(values)}.")
    for node in nodes(document):
        if "x-id-of-uid" in node.value and node.value.get("in") != "path":
            what, mend = "x-id-of-uid has no effect outside the path.", "Drop it."
            yield node.source.finding((*node.pointer, "x-id-of-uid"), "mark-value", what, mend)


def evidence_marks(document: SourceDocument) -> Iterator[Finding]:
    """Check that no page has what evidence adds to a version, and that its enumeration is described."""
    oldest = versions_of(document.root.data).unmarked
    for node in nodes(document):
        for key in ("x-evidence", "x-enum-evidence"):
            mark = node.value.get(key)
            since = node.value.get("x-since", oldest) if key == "x-evidence" else oldest
            if not (is_version(mark) and is_version(since)):
                continue
            if version_key(mark) >= version_key(since):
                what = f"{key} says {mark}, but the item is there since {since} without it."
                mend = "Drop it; evidence is for what no page of the version shows."
                yield node.source.finding((*node.pointer, key), "evidence-mark", what, mend)
            if key == "x-enum-evidence" and "enum" not in node.value:
                what = f"{node.name} has x-enum-evidence, but no values."
                mend = "Move it to the enumeration."
                yield node.source.finding((*node.pointer, key), "evidence-mark", what, mend)


def operation_marks(document: SourceDocument) -> Iterator[Finding]:
    """Check that every operation says whether it changes the server and which roles can call it."""
    listed = document.root.data.get("x-roles-known") or []
    if isinstance(listed, dict):
        found = document.follow(document.root, str(listed.get("$ref")))
        listed = found[2] if found else []
    known = set(listed)
    for source in document.operations():
        if not isinstance(source.data.get("x-safe"), bool):
            what = "the operation does not say whether it changes anything on the server."
            yield source.finding(
                (), "safe-missing", what, "Add x-safe: true (it changes nothing) or x-safe: false."
            )
        if not source.data.get("x-roles"):
            what = "the operation does not say who may call it."
            yield source.finding((), "roles-missing", what, "Add x-roles with a list of role names.")
        for key in source.data:
            if key == "x-roles" or ROLES_OF_VERSION.fullmatch(key):
                yield from _known_roles(document, source, key, known)


def _known_roles(document: SourceDocument, source: Source, key: str, known: Set[str]) -> Iterator[Finding]:
    """Yield a finding for each unknown role, where it is written: in the operation, or in the list it refers to."""
    place: Pointer = (key,)
    roles = source.data[key]
    if isinstance(roles, dict):
        found = document.follow(source, str(roles.get("$ref")))
        if found is None:
            return  # bundling says so
        source, place, roles = found
    for index, role in enumerate(roles if isinstance(roles, list) else []):
        if known and role not in known:
            what = f'"{role}" is no role of this document.'
            mend = f"{did_you_mean(str(role), known)}Roles: {', '.join(sorted(known))}."
            yield source.finding((*place, index), "roles-missing", what, mend)


def notations(document: SourceDocument) -> Iterator[Finding]:
    """Check that `x-notations` says for both notations of JSON members which servers send them."""
    root = document.root
    declared = root.data.get("x-notations")
    if declared is None:
        return
    wanted = " and ".join(NOTATIONS)
    mend = f"Write a sentence for each of {wanted}: which servers send it. Leave the mark out where all send one."
    if not isinstance(declared, dict):
        yield root.finding(("x-notations",), "notations", f"x-notations is no mapping of {wanted}.", mend)
        return
    for name in (*NOTATIONS, *(name for name in declared if name not in NOTATIONS)):
        if name not in NOTATIONS:
            yield root.finding(("x-notations", name), "notations", f'"{name}" is no notation.', mend)
        elif not (isinstance(declared.get(name), str) and declared[name].strip()):
            place = ("x-notations", name) if name in declared else ("x-notations",)
            yield root.finding(place, "notations", f"no sentence says which servers send {name}.", mend)


def contradictions(document: SourceDocument) -> Iterator[Finding]:
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


MARK_RULES: tuple[Callable[[SourceDocument], Iterator[Finding]], ...] = (
    version_marks,
    known_values,
    evidence_marks,
    operation_marks,
    notations,
    contradictions,
)
