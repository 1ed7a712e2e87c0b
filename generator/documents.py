"""A hand-written document: its folder, every file in it, and what each file is.

The folder a file stands in says what it is: `jobs/jobs_get.yaml` is an operation of the resource `jobs`,
`jobs/schemas/Job.yaml` a component schema that only `jobs` uses and `shared/schemas/Error.yaml` one that several
resources use; `examples` hold payloads; the rest of `shared` is data that is referred to by fragment.
"""

from __future__ import annotations

import difflib
import posixpath
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.findings import DocumentError, Finding
from generator.shorthand import SAME_AS, twin_examples
from generator.sources import Pointer, Source, read_source

ROOT_FILE = "openapi.yaml"
SHARED = "shared"
"""The folder of what several resources use, beside the folders of the resources."""

EXAMPLES = "examples"
"""The folder of payloads, in the folder of a resource and in SHARED."""

MEMBERS = f"{SHARED}/members/"
"""Members that several schemas have: they are written into each of them, under the name that it gives them."""

SECTIONS: Mapping[str, str] = {
    "schemas": "schema",
    "parameters": "parameter",
    "headers": "header",
    "responses": "response",
    "requestBodies": "requestBody",
}
"""Folders whose files become components, with the kind of object each file holds."""


@dataclass(frozen=True, slots=True)
class SourceDocument:
    """One API as authored: `name` is that of its folder; `sources` are its YAML files by path inside `folder`."""

    name: str
    folder: Path
    sources: Mapping[str, Source]

    @property
    def root(self) -> Source:
        return self.sources[ROOT_FILE]

    def shown(self, inside: str) -> Path:
        """Return a path of this document as shown in findings: `spec/shop/orders/schemas/Order.yaml`."""
        return Path(self.folder.parent.name, self.name, inside)

    def operations(self) -> Iterator[Source]:
        """Yield every operation file, sorted by path."""
        for inside, source in self.sources.items():
            if is_operation(inside):
                yield source

    def components(self, section: str) -> Iterator[tuple[str, Source]]:
        """Yield name and source of every component file of one section, sorted by path."""
        for inside, source in self.sources.items():
            if section_of(inside) == section:
                yield Path(inside).stem, source

    def targets(self, source: Source) -> Iterator[str]:
        """Yield the files that a file refers to, by their paths inside the document; payloads of `x-same-as` included."""
        folder = posixpath.dirname(self.inside(source))
        for reference in _references(source.data):
            file = reference.partition("#")[0]
            if file:
                yield posixpath.normpath(posixpath.join(folder, file))

    def inside(self, source: Source) -> str:
        """Return the path of a file inside the document."""
        return source.path.relative_to(self.shown("")).as_posix()

    def follow(self, source: Source, reference: str) -> tuple[Source, Pointer, Any] | None:
        """Return file, pointer and value that a reference with a fragment leads to; None if there is nothing."""
        file, _, fragment = reference.partition("#")
        found = self.sources.get(
            posixpath.normpath(posixpath.join(posixpath.dirname(self.inside(source)), file))
        )
        steps = tuple(step for step in fragment.split("/") if step)
        value = found.data if found else None
        for step in steps:
            value = value.get(step) if isinstance(value, dict) else None
        return None if found is None or value is None else (found, steps, value)

    def nearest(self, wanted: str) -> str | None:
        """Find the file that a path most likely means: one of its name elsewhere, or of a similar name in its folder."""
        files = sorted(
            path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*.*") if path.is_file()
        )
        folder, name = posixpath.split(wanted)
        same = [file for file in files if posixpath.basename(file).lower() == name.lower()]
        beside = {file.lower(): file for file in files if posixpath.dirname(file) == folder}
        near = difflib.get_close_matches(wanted.lower(), same, n=1, cutoff=0) or [
            beside[file] for file in difflib.get_close_matches(wanted.lower(), beside, n=1, cutoff=0.75)
        ]
        return near[0] if near else None

    def reference(self, resource: str, section: str, name: str) -> str:
        """Return how an operation of `resource` refers to a component: where it stands, or where it would in SHARED."""
        stands = (
            inside for inside in self.sources if section_of(inside) == section and Path(inside).stem == name
        )
        return posixpath.relpath(next(stands, f"{SHARED}/{section}/{name}.yaml"), resource)


def _references(value: Any) -> Iterator[str]:
    """Yield every reference to a file in a value."""
    if isinstance(value, list):
        for child in value:
            yield from _references(child)
    if not isinstance(value, dict):
        return
    if isinstance(value.get("$ref"), str):
        yield value["$ref"]
    mapping = value.get("mapping")
    if "propertyName" in value and isinstance(mapping, dict):
        yield from (target for target in mapping.values() if str(target).endswith(".yaml"))
    for media_type, media in value.items():
        like = value.get(media.get(SAME_AS)) if isinstance(media, dict) else None
        if isinstance(like, dict):
            yield from _references(twin_examples(like.get("examples", {}), media_type))
        yield from _references(media)


def section_of(inside: str) -> str | None:
    """Return the folder below that of a resource, or below `shared`, that holds a file: `schemas`, `examples`, …"""
    steps = inside.split("/")
    return steps[1] if len(steps) == 3 and steps[1] in (*SECTIONS, EXAMPLES) else None


def is_operation(inside: str) -> bool:
    """Return whether the file at this path is an operation: directly in the folder of a resource."""
    steps = inside.split("/")
    return len(steps) == 2 and steps[0] != SHARED


def kind_of(inside: str) -> str | None:
    """Return what the file at a path of a document holds: `root`, `operation`, `schema`, … or None for shared data."""
    if inside == ROOT_FILE:
        return "root"
    if is_operation(inside):
        return "operation"
    return "property" if inside.startswith(MEMBERS) else SECTIONS.get(section_of(inside) or "")


def folders(spec: Path) -> list[Path]:
    """Return the folders of the documents in `spec`, VSPC first."""
    return sorted((path.parent for path in spec.glob(f"*/{ROOT_FILE}")), reverse=True)


def load_document(folder: Path, read: Callable[[Path, Path], Source] = read_source) -> SourceDocument:
    """Read every YAML file of the document in `folder`. `read` can be a function that caches.

    Raises DocumentError, with the findings of all files, if one cannot be read.
    """
    name, sources, findings = folder.name, {}, []
    if not (folder / ROOT_FILE).is_file():
        shown = Path(folder.parent.name, name, ROOT_FILE)
        mend = f"A document is a folder with an {ROOT_FILE}; create it or name another folder."
        raise DocumentError([Finding(shown, 1, "file", "does not exist.", mend)])
    for file in sorted(folder.rglob("*.yaml")):
        inside = file.relative_to(folder).as_posix()
        try:
            sources[inside] = read(file, Path(folder.parent.name, name, inside))
        except DocumentError as error:
            findings.extend(error.findings)
    if findings:
        raise DocumentError(findings)
    return SourceDocument(name, folder, sources)
