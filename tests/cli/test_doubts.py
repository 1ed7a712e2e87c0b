"""What no single server is to blame for, and what nobody knows: told, and never green."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.cli.lab import Lab
from veeam_jobs_kit.cli import lists, one_job, password_prompt
from veeam_jobs_kit.profiles import Profile, ProfileError
from veeam_jobs_kit.rows.ask_servers import ServerAnswer
from veeam_jobs_kit.rows.model import JobDetail, JobQuestion, JobRow

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


class Server:
    """A server that knows some jobs, whatever it is asked."""

    def __init__(self, rows: Sequence[JobRow]) -> None:
        self.rows = list(rows)

    def jobs(self, question: JobQuestion) -> list[JobRow]:
        return [replace(row, last_success=NOW) if question.with_success else row for row in self.rows]

    def find(self, _: object) -> list[JobRow]:
        return self.rows

    def detail(self, job: JobRow) -> JobDetail:
        return JobDetail(job, None, None, (), ())


def answering(folder: Path, monkeypatch: pytest.MonkeyPatch, told: dict[str, Sequence[JobRow] | str]) -> Lab:
    """Profiles whose servers answer with these rows, or cannot be asked, for a reason."""
    known = [
        {"name": name, "product": "em" if name == "em" else "vspc", "url": f"https://{name}", "user": "u"}
        for name in told
    ]
    file = folder / "profiles.json"
    file.write_text(json.dumps({"version": 1, "profiles": known}), encoding="utf-8")

    def answer(profile: Profile, ask: Callable[[Any], Any]) -> ServerAnswer[Any]:
        rows = told[profile.name]
        if isinstance(rows, str):
            return ServerAnswer(profile, problem=rows)
        return ServerAnswer(profile, ask(Server(rows)))

    def ask_all(profiles: Sequence[Profile], ask: Any, timeout: float = 1) -> list[ServerAnswer[Any]]:
        return [answer(profile, ask) for profile in profiles]

    monkeypatch.setattr(lists, "ask_all", ask_all)
    monkeypatch.setattr(one_job, "ask_all", ask_all)
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


@pytest.mark.parametrize("given", [("--older-than", "26h"), ("--older-than", "26h", "--limit", "1")])
def test_a_success_in_the_future_is_not_fresh(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: tuple[str, ...]
) -> None:
    lab = answering(tmp_path, monkeypatch, {"north": [replace(ROW, last_success=FUTURE)]})
    done = lab.run("jobs", *given, "-o", "json")
    assert (done.code, len(done.rows)) == (3, 1)
    assert "a success in the future of 1 job (Mail)" in done.err
    soon = replace(ROW, last_success=NOW + timedelta(hours=2))
    lab = answering(tmp_path, monkeypatch, {"north": [soon]})
    assert lab.run("jobs", *given, "-o", "json").code == 0


@pytest.mark.parametrize("command", ["start", "stop", "retry"])
def test_no_job_is_chosen_by_name_while_a_server_cannot_be_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    lab = answering(tmp_path, monkeypatch, {"north": [ROW], "south": "no answer within 30 s."})
    monkeypatch.setattr(password_prompt, "find", _would_order)
    done = lab.run(command, "Mail")
    assert done.code == 3
    assert "not every server answered (south: no answer within 30 s)" in done.err
    for named in ((UID,), ("Mail", "-p", "north")):
        assert lab.run(command, *named).err == "north: It would be ordered.\n"


def _would_order(_: Profile) -> str:
    raise ProfileError("It would be ordered.")


def test_a_job_is_shown_by_name_while_a_server_cannot_be_asked_but_that_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lab = answering(tmp_path, monkeypatch, {"north": [ROW], "south": "no answer within 30 s."})
    done = lab.run("job", "Mail", "-o", "json")
    assert (done.code, len(done.rows), done.document["complete"]) == (3, 1, False)
    assert "the name of one job only is unknown" in done.err
    assert lab.run("job", UID).code == 0


def test_a_job_of_which_nobody_tells_the_schedule_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lab = answering(tmp_path, monkeypatch, {"north": [replace(ROW, enabled=None)]})
    done = lab.run("jobs", "--disabled", "-o", "json")
    assert (done.code, len(done.rows)) == (3, 1)
    assert "whether the schedule is on, nobody tells of 1 job (Mail)" in done.err


def test_no_upper_bound_is_told_while_a_server_cannot_be_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    several = [replace(ROW, uid=str(number), name=str(number)) for number in range(3)]
    lab = answering(tmp_path, monkeypatch, {"north": several, "south": "gone."})
    assert "1 of 3 jobs of the servers that answered;" in lab.run("jobs", "--limit", "1").err


def test_a_job_that_two_servers_show_is_counted_in_both_profiles(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lab = answering(tmp_path, monkeypatch, {"north": [ROW], "em": [OF_MANAGER]})
    rows = lab.run("summary", "--by", "profile", "-o", "json").rows
    assert {row["group"]: row["jobs"] for row in rows} == {"north": 1, "em": 1}


def test_a_backup_server_has_one_name_in_a_summary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    newer = replace(OF_MANAGER, server="vbr01.example.com", last_run=NOW)
    other = replace(newer, uid="other", name="other")
    lab = answering(tmp_path, monkeypatch, {"north": [ROW], "em": [newer, other]})
    rows = lab.run("summary", "--by", "server", "-o", "json").rows
    assert [(row["group"], row["jobs"]) for row in rows] == [("vbr01", 2)]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("jobs", "--failed", "--status", "Success"), "contradict each other"),
        (("jobs", "--limit", "99999999999999999999"), "--limit"),
        (("sessions", "--limit", "99999999999999999999"), "--limit"),
        (("query", "Job", "--limit", "99999999999999999999"), "--limit"),
        (("api", "/about\r\nX: y"), "in one line"),
        (("api", "/about", "-H", "X: a\r\nY: b"), "in one line"),
        (("login", "ftp://u:secret-1@host"), "Remove user name and password"),
    ],
)
def test_what_cannot_be_meant_is_refused_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], says: str
) -> None:
    done = answering(tmp_path, monkeypatch, {"em": []}).run(*arguments)
    assert (done.code, done.err.count("\n")) == (2, 1), done
    assert says in done.err
    assert "secret-1" not in done.err


@pytest.mark.parametrize("command", [("jobs",), ("job", UID), ("start", UID), ("api", "/about")])
def test_a_profile_with_settings_that_no_client_takes_is_wrong_settings(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    profile = {"name": "a", "product": "vspc", "url": "https://a", "user": "u", "password": "p"}
    file = tmp_path / "profiles.json"
    file.write_text(json.dumps({"version": 1, "profiles": [{**profile, "fingerprint": "12"}]}))
    file.chmod(0o600)
    done = Lab(file, {}).run(*command)
    assert done.code == 2, done


def test_the_last_success_is_asked_for_where_its_column_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed = replace(ROW, status="Failed", last_success=None)
    lab = answering(tmp_path, monkeypatch, {"north": [failed]})
    [row] = lab.run("jobs", "--columns", "name,last_success", "-o", "json").rows
    assert row["last_success"] is not None
    [row] = lab.run("jobs", "-o", "json").rows
    assert row["last_success"] is None
