"""What no single server is to blame for, and what nobody knows: told, and never green."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.cli.lab import Lab
from veeam_jobs_kit.cli import lists, one_job
from veeam_jobs_kit.profiles import Profile
from veeam_jobs_kit.rows.ask_servers import ServerAnswer
from veeam_jobs_kit.rows.model import JobRow

NOW = datetime.now(UTC)
UID = "3d7e9b52-4c1f-4f8a-a6d0-58b2c94e1f73"
ROW = JobRow(
    profile="north",
    product="vspc",
    server="vbr01",
    company=None,
    uid=UID,
    name="Mail",
    type="BackupVm",
    status="Success",
    enabled=True,
    last_run=NOW - timedelta(hours=9),
    last_end=NOW - timedelta(hours=8),
    duration=3600,
    next_run=None,
    failure_message=None,
    last_success=NOW - timedelta(hours=8),
)
OF_MANAGER = replace(ROW, profile="em", product="em")
FUTURE = NOW + timedelta(days=400)


def answering(
    folder: Path, monkeypatch: pytest.MonkeyPatch, told: dict[str, Sequence[Any] | str | None]
) -> Lab:
    """Profiles whose servers answer with these rows, or cannot be asked, for a reason."""
    known = [
        {"name": name, "product": "em" if name == "em" else "vspc", "url": f"https://{name}", "user": "u"}
        for name in told
    ]
    file = folder / "profiles.json"
    file.write_text(json.dumps({"version": 1, "profiles": known}), encoding="utf-8")

    def ask(profiles: Sequence[Profile], _: Any, timeout: float = 1) -> list[ServerAnswer[Any]]:
        answers = [(profile, told[profile.name]) for profile in profiles]
        return [
            ServerAnswer(profile, problem=answer)
            if isinstance(answer, str)
            else ServerAnswer(profile, list(answer or ()))
            for profile, answer in answers
        ]

    monkeypatch.setattr(lists, "ask_all", ask)
    monkeypatch.setattr(one_job, "ask_all", ask)
    return Lab(file, {})


def test_a_failure_that_a_run_in_the_future_would_hide_is_shown_and_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed = replace(OF_MANAGER, status="Failed", last_success=None)
    lab = answering(tmp_path, monkeypatch, {"north": [replace(ROW, last_run=FUTURE)], "em": [failed]})
    done = lab.run("jobs", "-o", "json")
    assert (done.code, [row["status"] for row in done.rows]) == (3, ["Failed"])
    assert done.document["complete"] is False
    assert "which run was the last is unknown" in done.err
    assert lab.run("summary").code == 3
    assert lab.run("jobs", "--fail-on-failed").code == 1
