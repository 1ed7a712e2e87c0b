"""Collect what was missing or unreadable in responses, so that no list looks better than it is."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from .text import one_line

if TYPE_CHECKING:
    from veeam_jobs import EnterpriseManagerClient, VspcClient

_MOST = 3
"""Maximum number of places named in a message."""

_MOST_NAMES = 5
"""Maximum number of jobs named in a message."""


def unread(client: VspcClient | EnterpriseManagerClient) -> list[str]:
    """Return a sentence about what the client could not read so far; nothing if it could read everything.

    Undescribed XML elements are ignored: no row lacks anything.
    """
    entries = [entry for entry in client.report if entry.kind != "unknown"]
    if not entries:
        return []
    named = "; ".join(f"{entry.operation} {entry.path}: {entry.message}" for entry in entries[:_MOST])
    more = f"; and {len(entries) - _MOST} more places" if len(entries) > _MOST else ""
    total = sum(entry.count for entry in entries)
    values = "1 value" if total == 1 else f"{total} values"
    return [f"{values} could not be read, so what is shown is not all there is ({named}{more})."]


class Doubt(Enum):
    """Kinds of uncertainty in readable responses: subject (one, many), and the consequence."""

    HOMELESS = (
        "session is",
        "sessions are",
        "of jobs that veeam-jobs does not know ({}), and not in the list.",
    )
    JOBLESS = (
        "session is",
        "sessions are",
        "of jobs that the server does not list ({}), and not in the list.",
    )
    FOREIGN = (
        "session is",
        "sessions are",
        "of other jobs than the server was asked for ({}), so what was asked for may be missing.",
    )
    TIMELESS = (
        "session does",
        "sessions do",
        "not tell a start time ({}), so which run was the last cannot be told.",
    )
    UNSORTED = (
        "list is",
        "lists are",
        "not in the order that was asked for ({}), so the last run of a job may be missing.",
    )
    LOST = (
        "list has",
        "lists have",
        "rows that cannot be read ({}), so the last run of a job may be missing.",
    )
    UNCLEAR = (
        "session has",
        "sessions have",
        "a status that veeam-jobs does not know ({}) and may have failed.",
    )
    OTHER_JOB = ("job is", "jobs are", "not what the server was asked for ({}), and not in the list.")
    NAMELESS = ("job is", "jobs are", "without a UID ({}), so how the last run went is not known.")
    REASONLESS = (
        "list of tasks",
        "lists of tasks",
        "could not be read ({}), so why some jobs failed is not shown.",
    )
    SERVERLESS = (
        "job does",
        "jobs do",
        "not say which backup server runs it ({}), and may be missing in the list.",
    )
    TYPELESS = ("job does", "jobs do", "not say a type that is known ({}), and may be missing in the list.")


class Doubts:
    """Uncertainties of one server so far; each thing counts once."""

    def __init__(self) -> None:
        self._found: dict[Doubt, dict[str, str]] = {}

    def __bool__(self) -> bool:
        return bool(self._found)

    def note(self, doubt: Doubt, key: str, name: str | None) -> None:
        """Note a doubt about the thing with a key; the message uses its name."""
        self._found.setdefault(doubt, {})[key] = name or ""

    def sentences(self) -> list[str]:
        """Return one sentence for each kind of doubt."""
        return [_sentence(doubt, things) for doubt, things in self._found.items()]


def _sentence(doubt: Doubt, things: dict[str, str]) -> str:
    singular, plural, what = doubt.value
    names = sorted({one_line(name) or "none" for name in things.values()})
    more = f" and {len(names) - _MOST_NAMES} more" if len(names) > _MOST_NAMES else ""
    named = ", ".join(names[:_MOST_NAMES]) + more
    return f"{len(things)} {singular if len(things) == 1 else plural} {what.format(named)}"
