"""What a document holds beyond its description."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from veeam_jobs_runtime.records import Record

NoteKind: TypeAlias = Literal["unknown", "foreign", "misplaced", "mistyped", "repeated"]


class Note(Record, frozen=True):
    """Something in a document that the shapes do not describe, or describe otherwise."""

    _hidden = frozenset({"value"})

    path: str
    """Where it stands, like `/Job/JobInfo/New`, `/Job/@Colour`, or `/Job/text()` for text between elements."""
    kind: NoteKind
    """`unknown`: not described, and left out. `foreign`: the same, in another namespace than its parent. `misplaced`: an
    attribute came as an element or the reverse, and was read. `mistyped`: it is not of its type, and was left as text for
    the decoder to judge. `repeated`: it came more than once; the last one counts."""
    message: str
    value: Any = None
    """What was left out: a text, or what an element held as a dict, attributes under `@name` and elements in lists."""

    def __str__(self) -> str:
        return f"{self.path}: {self.message}"
