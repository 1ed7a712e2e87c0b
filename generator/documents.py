"""A hand-written document: its folder, every file in it, and what each file is.

The folder a file stands in says what it is: `schemas/Job.yaml` is the component schema `Job`,
`paths/jobs/jobs_get.yaml` is the operation `jobs_get`, `examples/…` are payloads, the rest is shared data.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.findings import DocumentError, Finding
from generator.sources import Source, read_source

ROOT_FILE = "openapi.yaml"

SECTIONS: Mapping[str, str] = {
    "schemas": "schema",
    "parameters": "parameter",
    "headers": "header",
    "responses": "response",
    "requestBodies": "requestBody",
}
"""Folders whose files become components, with the kind of object each file holds."""

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True, slots=True)
class Document:
    """One API as authored: `name` is `vspc` or `em`; `sources` are its YAML files by path inside `folder`."""

    name: str
    folder: Path
    sources: Mapping[str, Source]

    @property
    def root(self) -> Source:
        return self.sources[ROOT_FILE]

    def shown(self, inside: str) -> Path:
        """A path of this document as people see it: `spec/vspc/schemas/Job.yaml`."""
        return Path(self.folder.parent.name, self.name, inside)

    def operations(self) -> Iterator[Source]:
        """Every operation file, sorted by path."""
        for inside, source in self.sources.items():
            if inside.startswith("paths/"):
                yield source

    def components(self, section: str) -> Iterator[tuple[str, Source]]:
        """Name and source of every component file of one section, sorted by path."""
        for inside, source in self.sources.items():
            if inside.startswith(f"{section}/"):
                yield Path(inside).stem, source


def kind_of(inside: str) -> str | None:
    """What the file at this path inside a document holds: `root`, `operation`, `schema`, … or None for shared data."""
    if inside == ROOT_FILE:
        return "root"
    top = inside.split("/", 1)[0]
    return "operation" if top == "paths" else SECTIONS.get(top)


def load_document(folder: Path) -> Document:
    """Read every YAML file of the document in `folder`.

    Raises DocumentError, with all findings of all files, where one cannot be read.
    """
    name, sources, findings = folder.name, {}, []
    if not (folder / ROOT_FILE).is_file():
        shown = Path(folder.parent.name, name, ROOT_FILE)
        mend = f"A document is a folder with an {ROOT_FILE}; create it or name another folder."
        raise DocumentError([Finding(shown, 1, "file", "does not exist.", mend)])
    for file in sorted(folder.rglob("*.yaml")):
        inside = file.relative_to(folder).as_posix()
        try:
            sources[inside] = read_source(file, Path(folder.parent.name, name, inside))
        except DocumentError as error:
            findings.extend(error.findings)
    if findings:
        raise DocumentError(findings)
    return Document(name, folder, sources)
