"""What is wrong with a document, as data, and the one exception that carries it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One breach of a rule, pointing at the line that breaks it.

    `file` is relative to the folder above the document, so that it reads the same on every machine; `line` counts from 1.
    """

    file: Path
    line: int
    rule: str
    what: str
    mend: str

    def __str__(self) -> str:
        mend = textwrap.indent(self.mend, "  ")
        return f"{self.file.as_posix()}:{self.line}: rule {self.rule}: {self.what}\n{mend}"


class DocumentError(Exception):
    """A document cannot be used; `findings` say where and why, sorted by file and line."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = sorted(set(findings))
        super().__init__("\n".join(str(finding) for finding in self.findings))
