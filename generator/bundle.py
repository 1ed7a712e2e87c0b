"""Many files into one: a document resolved into a single OpenAPI description, component names kept."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.documents import METHODS, ROOT_FILE, SECTIONS, Document
from generator.findings import DocumentError, Finding
from generator.sources import Pointer, Source, read_payload


@dataclass(frozen=True, slots=True)
class Bundle:
    """A document in one piece. `origins` maps the pointer of each component and operation to the file it came from."""

    name: str
    data: dict[str, Any]
    origins: Mapping[Pointer, Source]

    def finding(self, pointer: Pointer, rule: str, what: str, mend: str) -> Finding:
        """A finding at a pointer of the bundle, placed in the file that holds it."""
        for length in range(len(pointer), -1, -1):
            source = self.origins.get(pointer[:length])
            if source is not None:
                return source.finding(pointer[length:], rule, what, mend)
        raise KeyError(pointer)


def bundle(document: Document) -> Bundle:
    """Resolve a multi-file document into one, keeping component names.

    A reference with siblings becomes `allOf` with one entry, because OpenAPI 3.0 ignores siblings of `$ref`.
    Raises DocumentError where two files claim one component name, or a reference points nowhere;
    each finding names the referring line.
    """
    run = _Run(document)
    data = run.resolve(document.root, (), document.root.data, ROOT_FILE)
    run.resolve_components()
    if run.findings:
        raise DocumentError(run.findings)
    return Bundle(document.name, _assemble(data, run.components), run.origins())


@dataclass(slots=True)
class _Run:
    """The state of one bundling: components found so far, and those still to be resolved."""

    document: Document
    components: dict[str, dict[str, Any]] = field(default_factory=dict)
    claimed: dict[tuple[str, str], str] = field(default_factory=dict)
    waiting: list[tuple[str, str, str]] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def resolve(self, source: Source, pointer: Pointer, value: Any, inside: str) -> Any:
        if isinstance(value, list):
            return [
                self.resolve(source, (*pointer, index), child, inside) for index, child in enumerate(value)
            ]
        if not isinstance(value, dict):
            return value
        if isinstance(value.get("$ref"), str):
            return self._reference(source, pointer, value, inside)
        if pointer[-2:] == ("discriminator", "mapping"):
            return {key: self._mapping_target(source, pointer, name, inside) for key, name in value.items()}
        return {key: self.resolve(source, (*pointer, key), child, inside) for key, child in value.items()}

    def resolve_components(self) -> None:
        while self.waiting:
            section, name, inside = self.waiting.pop()
            source = self.document.sources[inside]
            self.components.setdefault(section, {})[name] = self.resolve(source, (), source.data, inside)

    def origins(self) -> dict[Pointer, Source]:
        found: dict[Pointer, Source] = {(): self.document.root}
        for (section, name), inside in self.claimed.items():
            found[("components", section, name)] = self.document.sources[inside]
        for path, item in (self.document.root.data.get("paths") or {}).items():
            for method in METHODS:
                reference = (item or {}).get(method, {}).get("$ref", "")
                if reference in self.document.sources:
                    found[("paths", path, method)] = self.document.sources[reference]
        return found

    def _reference(self, source: Source, pointer: Pointer, value: dict[str, Any], inside: str) -> Any:
        siblings = {key: child for key, child in value.items() if key != "$ref"}
        target = self._target(source, (*pointer, "$ref"), value["$ref"], inside)
        if target is None:
            return {}
        if not siblings:
            return target
        if not (isinstance(target, dict) and target.get("$ref", "").startswith("#/components/schemas/")):
            what = f"{value['$ref']} is not a schema, so its reference cannot carry {', '.join(siblings)}."
            self._report(
                source, pointer, "reference-siblings", what, "Move the siblings into the referenced file."
            )
        whole = {"allOf": [target], **self.resolve(source, pointer, siblings, inside)}
        kind = self._type_of(target) if siblings.get("nullable") else None
        # OpenAPI 3.0.4: `nullable` means nothing where no `type` stands beside it.
        return {"type": kind, **whole} if kind else whole

    def _type_of(self, target: Mapping[str, str]) -> str | None:
        """The `type` of the component schema behind a reference, where its file names one."""
        inside = self.claimed.get(("schemas", target["$ref"].rpartition("/")[2]), ROOT_FILE)
        found = self.document.sources[inside].data.get("type")
        return str(found) if found else None

    def _target(self, source: Source, pointer: Pointer, reference: str, inside: str) -> Any:
        """What a reference stands for: a `$ref` to a component, or the value itself where the file is no component."""
        file, _, fragment = reference.partition("#")
        if not file:
            if inside == ROOT_FILE:
                return {"$ref": reference}
            mend = "Name the file, relative to this one: ../../schemas/Name.yaml."
            return self._report(source, pointer, "dangling-reference", f"{reference} names no file.", mend)
        found = posixpath.normpath(posixpath.join(posixpath.dirname(inside), file))
        top = found.split("/", 1)[0]
        if top == "examples":
            return self._payload(source, pointer, reference, found)
        if found not in self.document.sources:
            mend = f"Create {self.document.shown(found)} or mend the path, which is relative to this file."
            return self._report(
                source, pointer, "dangling-reference", f"{reference} points to no file.", mend
            )
        if top in SECTIONS:
            return self._component(source, pointer, top, found)
        shared = self.document.sources[found]
        steps = tuple(step for step in fragment.split("/") if step)
        value = shared.data
        for step in steps:
            value = value.get(step) if isinstance(value, dict) else None
        if value is None:
            mend = f"Add {fragment} to {shared.path.as_posix()} or mend the reference."
            return self._report(
                source, pointer, "dangling-reference", f"{reference} points to nothing.", mend
            )
        return self.resolve(shared, steps, value, found)

    def _component(self, source: Source, pointer: Pointer, section: str, found: str) -> dict[str, str]:
        name = posixpath.splitext(posixpath.basename(found))[0]
        declared = (self.document.root.data.get("components") or {}).get(section) or {}
        holder = ROOT_FILE if name in declared else self.claimed.get((section, name), found)
        if holder != found:
            what = f"{found} and {holder} both claim the name {section}/{name}."
            self._report(source, pointer, "component-clash", what, "Rename one of the two files.")
        elif (section, name) not in self.claimed:
            self.claimed[(section, name)] = found
            self.waiting.append((section, name, found))
        return {"$ref": f"#/components/{section}/{name}"}

    def _payload(self, source: Source, pointer: Pointer, reference: str, found: str) -> Any:
        file = self.document.folder / found
        if not file.is_file():
            mend = f"Create {self.document.shown(found)} or mend the path, which is relative to this file."
            return self._report(
                source, pointer, "dangling-reference", f"{reference} points to no file.", mend
            )
        try:
            return read_payload(file, self.document.shown(found))
        except DocumentError as error:
            self.findings.extend(error.findings)
            return None

    def _mapping_target(self, source: Source, pointer: Pointer, name: str, inside: str) -> str:
        if not name.endswith(".yaml"):
            return name
        target = self._target(source, pointer, name, inside)
        return str(target["$ref"]) if target else name

    def _report(self, source: Source, pointer: Pointer, rule: str, what: str, mend: str) -> None:
        self.findings.append(source.finding(pointer, rule, what, mend))


def _assemble(root: dict[str, Any], components: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """The root with its components, sections in the order of SECTIONS and names sorted: the same bytes on every run."""
    declared = root.get("components") or {}
    merged = {
        section: dict(sorted({**declared.get(section, {}), **components.get(section, {})}.items()))
        for section in (*SECTIONS, *(name for name in declared if name not in SECTIONS))
    }
    return {**root, "components": {section: names for section, names in merged.items() if names}}
