"""What is wrong with a document, as data, and the one exception that carries it."""

from __future__ import annotations

import difflib
import textwrap
from collections.abc import Iterable, Sized
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


def count(things: Sized, name: str) -> str:
    """Return a number of things in words: `1 finding`, `2 findings`."""
    return f"{len(things)} {name}{'' if len(things) == 1 else 's'}"


def did_you_mean(wrong: str, known: Iterable[str]) -> str:
    """Suggest the known name that is nearest to a misspelled one, whatever the case; "" where none is near."""
    by_lower = {name.lower(): name for name in sorted(known)}
    near = difflib.get_close_matches(wrong.lower(), by_lower, n=1, cutoff=0.75)
    return f'Did you mean "{by_lower[near[0]]}"? ' if near else ""
