"""Every command says the same of an Enterprise Manager in either JSON notation and in XML: rows, words, exit codes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.cli.lab import USER, Done, Lab, lab
from veeam_jobs_kit import mock
from veeam_jobs_kit.rows import times

Way = tuple[mock.EmVersion, str]
WAYS: list[Way] = [("12", "json"), ("13", "json"), ("12", "xml"), ("13", "xml")]
"""Release and format; the first is what the others are compared with."""

Labs = dict[Way, Lab]


@pytest.fixture(scope="module")
def labs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Labs]:
    """The same world behind each way."""
    now = datetime.now(UTC).replace(microsecond=0)
    with ExitStack() as stack:
        yield {
            (version, format_): stack.enter_context(
                lab(
                    tmp_path_factory.mktemp("profiles"),
                    "em",
                    speed=0,
                    em_version=version,
                    em_format=format_,
                    start=now,
                )
            )
            for version, format_ in WAYS
        }


def unnamed(done: Done, where: Lab) -> tuple[int, str, str]:
    """What a command left behind, without the address of its server."""
    url = where.urls["em"]
    # A server of which only the name is known has the version of its Enterprise Manager.
    out = done.out.replace(url, "URL").replace("13.0.1.2067", "13.0.1.1071")
    # The duration of a run that goes on is another one a second later.
    out = re.sub(r"(\d+[dhm] )*\d+s\+|\(\S+ ago\), running for .*", "so far", out)
    return done.code, out, done.err.replace(url, "URL")


def different(told: dict[Way, tuple[int, str, str]]) -> dict[Way, tuple[int, str, str]]:
    """What was told in other words than the first way has, and these, the first; nothing where all say the same."""
    first = told[WAYS[0]]
    others = {way: one for way, one in told.items() if one != first}
    return {WAYS[0]: first, **others} if others else {}


def without_nulls(value: Any) -> Any:
    """JSON without the members that are null."""
    if isinstance(value, list):
        return [without_nulls(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {name: without_nulls(inner) for name, inner in value.items() if inner is not None}


LISTS = [
    ("jobs",),
    ("jobs", "--wide"),
    ("jobs", "--failed"),
    ("jobs", "--failed", "--since", "7d", "--fail-on-failed"),
    ("jobs", "--type", "ReplicationVM", "--since", "30d"),
    ("jobs", "--since", "30d", "--sort", "-duration", "--limit", "5"),
    ("jobs", "--status", "Running,None"),
    ("jobs", "--type", "BackupVm,BackupFile", "--server", "vbr01"),
    ("sessions", "--since", "9000d"),
    ("sessions", "--since", "7d", "--status", "failed,warning"),
    ("sessions", "--job", "Server Backup"),
    ("servers",),
    ("whoami",),
    ("query", "Job"),
    ("query", "AgentBackupJob", "--sort", "-Name", "--limit", "3"),
]


@pytest.mark.parametrize("command", LISTS, ids=" ".join)
@pytest.mark.parametrize("output", ["table", "json", "csv"])
def test_lists_are_the_same(
    labs: Labs, command: tuple[str, ...], output: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    moment = times.now()
    monkeypatch.setattr(times, "now", lambda: moment)  # a run that goes on takes longer with each list
    told = {way: unnamed(where.run(*command, "-o", output), where) for way, where in labs.items()}
    code, out, _ = told[WAYS[0]]
    assert code == (1 if "--fail-on-failed" in command else 0)
    assert out.count("\n") > 1
    if command[0] == "query" and output == "json":
        # What JSON says is null, XML leaves out.
        told = {
            way: (code, json.dumps(without_nulls(json.loads(out)), indent=1), err)
            for way, (code, out, err) in told.items()
        }
    assert different(told) == {}


REPLICATION = """\
organizations:
  - name: Alder Logistics
servers:
  - {name: vbr01.example.com, organization: Alder Logistics}
jobs:
  - name: Replica of mail
    kind: ReplicationVM
    server: vbr01.example.com
    runs: [{started: "2026-11-21T22:00:00+00:00", seconds: 1200, result: Failed, failure: No space left on device.}]
  - name: Nightly
    kind: BackupVm
    server: vbr01.example.com
    runs: [{started: "2026-11-21T23:00:00+00:00", seconds: 600, result: Success}]
"""


@pytest.mark.parametrize("way", WAYS, ids="-".join)
def test_a_failed_run_of_a_replication_job_is_found_wherever_sessions_are_asked_for(
    tmp_path: Path, way: Way
) -> None:
    (tmp_path / "world.yaml").write_text(REPLICATION, encoding="utf-8")
    version, format_ = way
    start = datetime(2026, 11, 22, 8, tzinfo=UTC)
    with lab(
        tmp_path, "em", speed=60, em_version=version, em_format=format_, start=start,
        world=tmp_path / "world.yaml",
    ) as running:  # fmt: skip
        name = ("--job", "Replica of mail")
        for options in ((), ("--since", "2026-11-21"), ("--type", "ReplicationVM", "--since", "2026-11-21")):
            done = running.run("jobs", "--failed", "--fail-on-failed", *options, "-o", "json")
            assert done.code == 1, done.err
            [job] = [row for row in done.rows if row["name"] == "Replica of mail"]
            assert (job["status"], job["type"], job["duration"]) == ("Failed", "ReplicationVM", 1200)
            assert job["failure_message"] == "No space left on device."
        assert "Failed" in running.run("job", job["uid"]).out.partition("Sessions")[2]
        assert not [
            row
            for row in running.run("jobs", "--type", "BackupVm", "--since", "2026-11-21", "-o", "json").rows
            if row["uid"] == job["uid"]
        ]
        everything = running.run("sessions", "--since", "2026-11-21", "-o", "json").rows
        assert [row["job"] for row in everything if row["job"] in ("Nightly", "Replica of mail")] == [
            "Nightly",
            "Replica of mail",
        ]
        [session] = running.run("sessions", *name, "-o", "json").rows
        assert (session["type"], session["status"]) == ("ReplicationVM", "Failed")
        assert running.run("start", job["uid"], "--wait").code == 1
        assert running.run("retry", job["uid"], "--wait").code == 0
        again = running.run("jobs", "--failed", "--since", "2026-11-21", "-o", "json").rows
        assert job["uid"] not in {row["uid"] for row in again}
        assert len(running.run("sessions", *name, "-o", "json").rows) == 3


@pytest.mark.parametrize("options", [("--absolute",), ("-o", "json")], ids=["sheet", "json"])
def test_one_job_is_the_same(labs: Labs, options: tuple[str, ...]) -> None:
    rows = labs[WAYS[0]].run("jobs", "-o", "json").rows
    assert rows
    if "json" in options:
        # The sheet shows what this does; jobs of a type and status have the same members.
        rows = list({(row["type"], row["status"]): row for row in rows}.values())
    wrong = {
        row["uid"]: different(
            {way: unnamed(where.run("job", row["uid"], *options), where) for way, where in labs.items()}
        )
        for row in rows
    }
    assert {uid: found for uid, found in wrong.items() if found} == {}


@pytest.mark.parametrize("way", WAYS[1:], ids="-".join)
@pytest.mark.parametrize(
    "type_",
    ["Job", "AgentBackupJob", "NasJob", "BackupServer", "BackupJobSession", "ReplicaJobSession", "Backup"],
)
def test_a_query_names_members_as_the_description_does(labs: Labs, type_: str, way: Way) -> None:
    for options in ((), ("--entities",)):
        first, other = (
            where.run("query", type_, *options, "-o", "json").rows for where in (labs[WAYS[0]], labs[way])
        )
        assert [row["UID"] for row in other] == [row["UID"] for row in first]
        assert first
        if way[1] == "json":
            assert [list(row) for row in other] == [list(row) for row in first]
        else:
            # XML has no null: what is missing is left out.
            assert all(set(new) <= set(old) for new, old in zip(other, first, strict=True))


@pytest.mark.parametrize("way", WAYS, ids="-".join)
def test_what_goes_wrong_is_said_with_the_same_exit_codes(labs: Labs, way: Way) -> None:
    where = labs[way]
    refused = where.run("query", "Job", "Nope==1")
    assert (refused.code, "no property Nope" in refused.err) == (4, True)
    assert where.run("job", "nowhere").code == 2
    assert where.run("jobs", VEEAM_JOBS_PASSWORD_EM="wrong").code == 4
    assert "(401)" in where.run("whoami", VEEAM_JOBS_PASSWORD_EM="wrong").err


@pytest.mark.parametrize("way", WAYS, ids="-".join)
def test_runs_are_started_watched_retried_and_stopped(tmp_path: Path, way: Way) -> None:
    version, format_ = way
    with lab(tmp_path, "em", speed=30, em_version=version, em_format=format_) as quick:
        rows = quick.run("jobs", "--type", "AgentBackupJob", "--sort", "name", "-o", "json").rows
        good = next(row["uid"] for row in rows if row["status"] == "Success")
        bad = next(row["uid"] for row in rows if row["status"] == "Failed")
        assert quick.run("retry", good).code == 1
        done = quick.run("start", good, "--wait")
        assert (done.code, done.err.endswith("(em): Success.\n")) == (0, True), done.err
        assert quick.run("start", bad, "--wait").code == 1
        assert quick.run("retry", bad, "--wait").code == 0
    with lab(tmp_path, "em", speed=2, em_version=version, em_format=format_) as unhurried:
        assert unhurried.run("start", good).code == 0
        assert unhurried.run("stop", good, "--wait").code == 0


@pytest.mark.parametrize("way", WAYS, ids="-".join)
def test_login_knows_an_enterprise_manager_on_any_port(tmp_path: Path, way: Way) -> None:
    version, format_ = way
    with lab(tmp_path, "em", em_version=version) as running:
        running.file.unlink()
        done = running.run(
            "login", running.urls["em"], "--user", USER, "--name", "x", "--format", format_,
            VEEAM_JOBS_PASSWORD=mock.PASSWORD,
        )  # fmt: skip
        assert done.code == 0, done.err
        assert "Signed in to Enterprise Manager API v1_7 as portal-administrator." in done.err
        [kept] = json.loads(running.file.read_text(encoding="utf-8"))["profiles"]
        assert (kept["product"], kept["format"]) == ("em", format_)
        assert running.run("jobs", VEEAM_JOBS_PASSWORD=mock.PASSWORD).code == 0
        [shown] = running.run("profiles", "-o", "json").rows
        assert shown["format"] == format_


def test_what_xml_has_besides_is_nothing_that_is_missing(tmp_path: Path) -> None:
    with mock.start("em", clock=mock.Clock(speed=0)) as em:
        file = tmp_path / "profiles.json"
        profile: dict[str, Any] = {
            "name": "em",
            "product": "em",
            "url": em.url,
            "user": USER,
            "password": mock.PASSWORD,
        }
        file.write_text(json.dumps({"profiles": [{**profile, "format": "xml"}]}), encoding="utf-8")
        file.chmod(0o600)
        em.faults.add("extra-field member=mockExtraField")
        where = Lab(file, {"em": em.url})
        assert where.run("query", "Job").code == 0
        assert where.run("whoami").code == 0


def test_a_console_speaks_json_alone(tmp_path: Path) -> None:
    with lab(tmp_path, "north") as running:
        running.file.unlink()
        done = running.run(
            "login",
            running.urls["north"],
            "--user",
            USER,
            "--format",
            "xml",
            VEEAM_JOBS_PASSWORD=mock.PASSWORD,
        )
        assert (done.code, running.file.exists()) == (2, False)
        assert "sends only JSON" in done.err
