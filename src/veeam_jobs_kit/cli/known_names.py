"""Names of jobs and companies for shell completion: those that the last `veeam-jobs jobs` without filters showed.

Completion asks no server: it would sign in at every press of a key, and might lock an account. The names are in
`names.json` beside the profiles, readable by their owner only.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ..profiles import path
from ..rows.model import JobRow

_MOST = 20_000
"""Number of jobs of one server whose names are kept."""


def remember(jobs: Mapping[str, Sequence[JobRow]]) -> None:
    """Keep the names of the jobs of some profiles. Nothing happens where they cannot be written: they are a help only."""
    known = {name: value for name, value in _load().items() if isinstance(value, dict)}
    for profile, rows in jobs.items():
        some = rows[:_MOST]
        known[profile] = {
            "jobs": sorted({row.name for row in some if row.name}),
            "companies": sorted(
                {row.company for row in some if row.company} or _companies(known.get(profile))
            ),
        }
    _save(known)


def forget(profile: str) -> None:
    """Remove the names of a profile."""
    known = _load()
    if known.pop(profile, None) is not None:
        _save(known)


def known_names(kind: str) -> list[str]:
    """Return the names of a kind, `jobs` or `companies`, of all profiles."""
    values = [value.get(kind) for value in _load().values() if isinstance(value, dict)]
    lists = [value for value in values if isinstance(value, list)]
    return sorted({str(name) for value in lists for name in value})


def _companies(before: Any) -> list[str]:
    """Return the companies known before: a table of jobs may not ask for them."""
    found = before.get("companies") if isinstance(before, dict) else None
    return [str(name) for name in found] if isinstance(found, list) else []


def _file() -> Path:
    return path().with_name("names.json")


def _load() -> dict[str, Any]:
    try:
        found = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _save(known: Mapping[str, Any]) -> None:
    text = json.dumps(known, ensure_ascii=False)
    file = _file()
    if _load() == known:
        return
    try:
        # mkstemp makes its file with mode 0600, before there is anything in it.
        handle, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
    except OSError:
        return
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            stream.write(text)
        os.replace(name, file)
    except OSError:
        os.unlink(name)
