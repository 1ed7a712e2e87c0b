"""Many files into one: a document resolved into a single OpenAPI description, component names kept."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.documents import EXAMPLES, ROOT_FILE, SECTIONS, SourceDocument, is_operation, section_of
from generator.findings import DocumentError, Finding, did_you_mean
from generator.shorthand import ANY_TYPE, SAME_AS, completed, has_file, twin_examples
from generator.sources import Pointer, Source, read_payload, read_source
from veeam_jobs_description.operations import METHODS


@dataclass(frozen=True, slots=True)
class Bundle:
    """A document in one piece. `origins` maps the pointer of each component and operation to the file it came from.

    `payloads` has the file of each example that stands in one, by the file and place that refer to it; paths of
    payloads are inside `folder`.
    """

    name: str
    data: dict[str, Any]
    origins: Mapping[Pointer, Source]
    folder: Path
    payloads: Mapping[tuple[Path, Pointer], str]

    def files(self) -> dict[str, str]:
        """Map each operation and component schema, by operationId and name, to its file as shown in findings."""
        found = {}
        for pointer, source in self.origins.items():
            if pointer[:1] == ("paths",):
                found[str(source.data.get("operationId"))] = source.path.as_posix()
            elif pointer[:2] == ("components", "schemas"):
                found[str(pointer[2])] = source.path.as_posix()
        return found

    def finding(self, pointer: Pointer, rule: str, what: str, mend: str) -> Finding:
        """Return a finding in the file that holds a pointer of the bundle."""
        source, inner = self._origin(pointer)
        return source.finding(inner, rule, what, mend)

    def example_finding(self, example: Pointer, where: Pointer, rule: str, what: str, mend: str) -> Finding:
        """Return a finding at `where` in the payload of an example: in the payload's own file, if it has one."""
        source, inner = self._origin(example)
        payload = self.payloads.get((source.path, inner))
        if payload is None:
            return source.finding(inner, rule, what, mend)
        shown = Path(self.folder.parent.name, self.name, payload)
        first = Finding(shown, 1, rule, what, mend)
        if not payload.endswith(".json"):
            return first
        try:
            return read_source(self.folder / payload, shown).finding(where, rule, what, mend)
        except DocumentError:  # JSON is YAML, but where a tab indents it
            return first

    def _origin(self, pointer: Pointer) -> tuple[Source, Pointer]:
        """Return the file that holds a pointer of the bundle, and the pointer inside that file."""
        for length in range(len(pointer), -1, -1):
            source = self.origins.get(pointer[:length])
            if source is not None:
                return source, pointer[length:]
        raise KeyError(pointer)


def bundle(document: SourceDocument) -> Bundle:
    """Resolve a multi-file document into one, keeping component names.

    A reference with siblings becomes `allOf` with one entry, because OpenAPI 3.0 ignores siblings of `$ref`.
    Raises DocumentError if two files have one component name, or a reference points nowhere; each finding names the
    referring line.
    """
    run = _Bundling(document)
    data = run.resolve(document.root, (), document.root.data, ROOT_FILE)
    run.resolve_components()
    if run.findings:
        raise DocumentError(run.findings)
    return Bundle(
        document.name, _assemble(data, run.components), run.origins(), document.folder, run.payloads
    )


@dataclass(slots=True)
class _Bundling:
    """The state of one bundling: components found so far, and those still to be resolved."""

    document: SourceDocument
    components: dict[str, dict[str, Any]] = field(default_factory=dict)
    claimed: dict[tuple[str, str], str] = field(default_factory=dict)
    waiting: list[tuple[str, str, str]] = field(default_factory=list)
    payloads: dict[tuple[Path, Pointer], str] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    within: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)
    """The shared values that are being resolved, the outermost first."""

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
        if pointer[-1:] == ("content",):
            return self._content(source, pointer, value, inside)
        return {
            key: self.resolve(source, (*pointer, key), child, inside)
            for key, child in value.items()
            if key != ANY_TYPE
        }

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

    def _content(
        self, source: Source, pointer: Pointer, content: dict[str, Any], inside: str
    ) -> dict[str, Any]:
        """Return the media types of a body or answer, with those of `x-same-as` written out."""
        resolved: dict[str, Any] = {}
        for media_type, media in content.items():
            place = (*pointer, media_type)
            like = media.get(SAME_AS) if isinstance(media, dict) else None
            if like is None:
                resolved[media_type] = self.resolve(source, place, media, inside)
                continue
            if like not in resolved:
                mend = f"Name one that stands above it: {', '.join(resolved) or 'there is none'}."
                what = f"{SAME_AS} names {like}, which is no media type above {media_type}."
                self._report(source, (*place, SAME_AS), "same-as", what, mend)
                continue
            resolved[media_type] = self._twin(source, place, content[like], resolved[like], inside)
        return resolved

    def _twin(
        self, source: Source, place: Pointer, authored: dict[str, Any], resolved: dict[str, Any], inside: str
    ) -> dict[str, Any]:
        """Return a media type copied by `x-same-as`; its payloads are read from their own files."""
        if "examples" not in authored:
            return resolved
        for name, example in authored["examples"].items():
            if not has_file(example):
                what = f'example "{name}" stands in no file, so it cannot be the same in {place[-1]}.'
                self._report(
                    source, (*place, SAME_AS), "same-as", what, "Move each payload to a file in examples/."
                )
        examples = twin_examples(authored["examples"], str(place[-1]))
        return {**resolved, "examples": self.resolve(source, (*place, "examples"), examples, inside)}

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
        """Return the `type` of the component schema behind a reference, if its file names one."""
        inside = self.claimed.get(("schemas", target["$ref"].rpartition("/")[2]), ROOT_FILE)
        found = self.document.sources[inside].data.get("type")
        return str(found) if found else None

    def _target(self, source: Source, pointer: Pointer, reference: str, inside: str) -> Any:
        """Return what replaces a reference: a `$ref` to a component, or the value itself if the file is no component."""
        file, _, fragment = reference.partition("#")
        if not file:
            if inside == ROOT_FILE:
                return {"$ref": reference}
            mend = "Name the file, relative to this one: schemas/Name.yaml or ../shared/schemas/Name.yaml."
            return self._report(source, pointer, "dangling-reference", f"{reference} names no file.", mend)
        found = posixpath.normpath(posixpath.join(posixpath.dirname(inside), file))
        section = section_of(found)
        if section == EXAMPLES:
            return self._payload(source, pointer, reference, found)
        if found not in self.document.sources:
            return self._no_file(source, pointer, reference, found)
        if section is not None:
            return self._component(source, pointer, section, found)
        shared = self.document.sources[found]
        steps = tuple(step for step in fragment.split("/") if step)
        value = shared.data
        hint = ""
        for number, step in enumerate(steps):
            keys = value if isinstance(value, dict) else {}
            value = keys.get(step)
            hint = hint or ("" if step in keys else _fragment_meant(file, steps[:number], step, keys))
        if value is None:
            mend = f"{hint}Add {fragment} to {shared.path.as_posix()} or mend the reference."
            return self._report(
                source, pointer, "dangling-reference", f"{reference} points to nothing.", mend
            )
        if (found, steps) in self.within:
            what = f"{reference} leads back to itself."
            mend = "Refer to another file, or write the value here."
            return self._report(source, pointer, "reference-circle", what, mend)
        self.within.append((found, steps))
        resolved = self.resolve(shared, steps, value, found)
        self.within.pop()
        return completed(resolved) if is_operation(found) and not steps else resolved

    def _component(self, source: Source, pointer: Pointer, section: str, found: str) -> dict[str, str]:
        name = posixpath.splitext(posixpath.basename(found))[0]
        holder = self.claimed.get((section, name), found)
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
            return self._no_file(source, pointer, reference, found)
        self.payloads[source.path, pointer[:-2]] = found  # below value and $ref of an example
        try:
            return read_payload(file, self.document.shown(found))
        except DocumentError as error:
            self.findings.extend(error.findings)
            return None

    def _no_file(self, source: Source, pointer: Pointer, reference: str, found: str) -> None:
        """Report a reference to a file that is not there, and name the one that was likely meant."""
        near = self.document.nearest(found)
        folder = posixpath.dirname(self.document.inside(source))
        hint = f'Did you mean "{posixpath.relpath(near, folder)}"? ' if near else ""
        mend = f"{hint}Create {self.document.shown(found)} or mend the path, which is relative to this file."
        self._report(source, pointer, "dangling-reference", f"{reference} points to no file.", mend)

    def _mapping_target(self, source: Source, pointer: Pointer, name: str, inside: str) -> str:
        if not name.endswith(".yaml"):
            return name
        target = self._target(source, pointer, name, inside)
        return str(target["$ref"]) if target else name

    def _report(self, source: Source, pointer: Pointer, rule: str, what: str, mend: str) -> None:
        self.findings.append(source.finding(pointer, rule, what, mend))


def _fragment_meant(file: str, above: tuple[str, ...], wrong: str, keys: Mapping[str, Any]) -> str:
    """Suggest a whole reference instead of one whose fragment ends in a key that is not there."""
    return did_you_mean(
        f"{file}#/{'/'.join((*above, wrong))}", [f"{file}#/{'/'.join((*above, key))}" for key in keys]
    )


def _assemble(root: dict[str, Any], components: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Return the root with its components. Sections follow SECTIONS and names are sorted, so that every run is the same."""
    # The root declares nothing but security schemes: everything else is a file of its own.
    sections = {**components, **(root.get("components") or {})}
    order = (*SECTIONS, *(name for name in sections if name not in SECTIONS))
    named = {name: dict(sorted(sections[name].items())) for name in order if sections.get(name)}
    return {**root, "components": named}
