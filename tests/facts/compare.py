"""Facts beside what a document states, row by row: what differs, and which differences are meant."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

Row = tuple[str, str, Any]
"""What it is about, which property, its value: ("BackupServerJob.name", "type", "string")."""
Stated = Mapping[tuple[str, str], Any]


@dataclass(frozen=True)
class Allowed:
    """A difference that is meant: what it is about, which property (`*` stands for anything), and why."""

    what: str
    which: str
    why: str

    def covers(self, what: str, which: str) -> bool:
        return fnmatchcase(which, self.which) and fnmatchcase(what, self.what)


def differences(facts: Iterable[Row], stated: Stated) -> dict[tuple[str, str], str]:
    """Every fact that is not stated as it is, as a sentence, by what it is about and the property."""
    found = {}
    for what, which, value in facts:
        if (what, which) not in stated:
            if value not in (None, False):
                found[what, which] = f"{what}: {which} should be {_text(value)} and is not there"
        elif stated[what, which] != value:
            found[what, which] = f"{what}: {which} should be {_text(value)}, is {_text(stated[what, which])}"
    return found


def not_meant(found: Mapping[tuple[str, str], str], allowed: Iterable[Allowed]) -> list[str]:
    """The differences that no entry of the allow-list covers."""
    entries = list(allowed)
    return [text for place, text in found.items() if not any(one.covers(*place) for one in entries)]


def unused(found: Mapping[tuple[str, str], str], allowed: Iterable[Allowed]) -> list[Allowed]:
    """Entries of the allow-list that cover nothing any more."""
    return [one for one in allowed if not any(one.covers(*place) for place in found)]


def _text(value: Any) -> str:
    return str(sorted(value, key=str)) if isinstance(value, frozenset) else repr(value)
