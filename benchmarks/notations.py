"""Pages of Enterprise Manager in JSON, PascalCase and camelCase, from bytes to objects."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from statistics import median, quantiles
from typing import Any, Final
from uuid import UUID

from .environment import CHECKOUT, Worker, ours_python
from .payloads import PAGE_SIZE
from .report import Section, Target, duration, times

ROUNDS: Final = 60
WARM_UP: Final = 5

_EVIDENCE: Final = CHECKOUT / "tests" / "evidence" / "em12-query-backup-sessions.json"


def sessions() -> dict[str, Any]:
    """A page of sessions, made from what a server of release 12 was seen to send."""
    entities = json.loads(_EVIDENCE.read_text(encoding="utf-8"))["Entities"]
    return {"BackupJobSessions": _repeated(entities["BackupJobSessions"]["BackupJobSessions"])}


def references() -> dict[str, Any]:
    """A page of references with the links of sessions: hardly anything but links."""
    kept = ("UID", "Name", "Href", "Type", "Links")
    return {"Refs": [{name: one[name] for name in kept} for one in sessions()["BackupJobSessions"]]}


def measure() -> Section:
    """Let the bare decoder and both notations take turns, on both pages."""
    pages = {"sessions": (sessions(), "BackupJobSessions"), "references": (references(), "EntityReferences")}
    measured = {name: _rounds(page, model) for name, (page, model) in pages.items()}
    lines = {
        "bare msgspec, PascalCase": "bare",
        "veeam-jobs, PascalCase": "pascal",
        "veeam-jobs, camelCase": "camel",
    }
    return Section(
        title="JSON of Enterprise Manager",
        intro=f"Pages of {PAGE_SIZE} items, from bytes to objects; median of {ROUNDS} rounds in turns, in one process, of"
        " processor time.",
        columns=("page", "what", "per page", "it / PascalCase", "middle half of the rounds"),
        rows=[
            (
                page,
                title,
                duration(median(one[key] for one in rounds)),
                times(_ratios(rounds, key, "pascal")[1]),
                "{} to {}".format(*(times(_ratios(rounds, key, "pascal")[at]) for at in (0, 2))),
            )
            for page, rounds in measured.items()
            for title, key in lines.items()
        ],
        targets=(
            Target(
                "PascalCase over bare msgspec",
                _ratios(measured["sessions"], "pascal", "bare")[1],
                1.05,
                at_most=True,
            ),
            Target(
                "camelCase over PascalCase, sessions",
                _ratios(measured["sessions"], "camel", "pascal")[1],
                1.3,
                at_most=True,
            ),
            Target(
                "camelCase over PascalCase, references",
                _ratios(measured["references"], "camel", "pascal")[1],
                1.6,
                at_most=True,
            ),
        ),
        notes=("A reference has five links and little else.",),
    )


def _repeated(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    ids = (UUID(int=number * 0x9E3779B97F4A7C15 + (1 << 120)) for number in range(PAGE_SIZE))
    return [
        {**items[number % len(items)], "UID": f"urn:veeam:BackupJobSession:{id_}"}
        for number, id_ in enumerate(ids)
    ]


def _rounds(page: dict[str, Any], model: str) -> list[dict[str, float]]:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "pascal.json").write_text(json.dumps(page), encoding="utf-8")
        (Path(folder) / "camel.json").write_text(json.dumps(_camel(page)), encoding="utf-8")
        with Worker(ours_python(), "notations_ours.py", folder, model) as worker:
            return [worker.ask() for _ in range(WARM_UP + ROUNDS)][WARM_UP:]


def _camel(value: Any) -> Any:
    """The page as release 13 writes it; all names in it are plain words or `UID`."""
    if isinstance(value, dict):
        return {_camel_name(name): _camel(item) for name, item in value.items()}
    return [_camel(item) for item in value] if isinstance(value, list) else value


def _camel_name(name: str) -> str:
    return "uid" if name == "UID" else name[:1].lower() + name[1:]


def _ratios(rounds: list[dict[str, float]], key: str, other: str) -> list[float]:
    """The quartiles of a ratio within the same round."""
    return quantiles((one[key] / one[other] for one in rounds), n=4)


if __name__ == "__main__":
    print(measure().markdown())
