"""`veeam-jobs jobs`, `job`, `sessions`, `servers`, `whoami`, `query`, against two consoles, an Enterprise Manager, and a dead server."""

from __future__ import annotations

import csv
import io
import signal
import socket
from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from veeam_jobs import EnterpriseManagerClient, VspcClient
from veeam_jobs.em.models import ReplicaJobSession

from tests.cli.lab import Lab, lab
from veeam_jobs_kit import mock
from veeam_jobs_kit.rows.em import conversion, query_service, sessions
from veeam_jobs_kit.rows.em import jobs as job_queries
from veeam_jobs_kit.rows.em.jobs import JobQueries
from veeam_jobs_kit.rows.em.sessions import SessionQueries
from veeam_jobs_kit.rows.model import IdentityRow, JobRow, ServerRow, SessionRow
from veeam_jobs_kit.rows.vspc import VspcServer


@pytest.fixture(scope="module")
def everything(servers: Lab) -> list[dict[str, Any]]:
    """All jobs there are."""
    return servers.run("jobs", "-o", "json").rows


def since(hours: int) -> datetime:
    return datetime.now(UTC) - timedelta(hours=hours)


def moment(row: dict[str, Any], name: str = "last_run") -> datetime:
    return datetime.fromisoformat(row[name])


def test_the_daily_question_is_answered_by_all_servers_and_the_silent_one_is_named(servers: Lab) -> None:
    done = servers.run("jobs", "--failed", "--since", "48h", "-o", "json")
    assert done.code == 3
    assert {row["profile"] for row in done.rows} == {"north", "south", "em"}
    assert {row["status"] for row in done.rows} == {"Failed"}
    assert all(moment(row) >= since(49) for row in done.rows)
    assert done.err == (
        f"dead ({servers.urls['dead']}): cannot be reached: Connection refused.\n"
        "1 of 4 servers could not be asked.\n"
    )


def test_a_console_is_shown_as_the_client_sees_it(servers: Lab) -> None:
    with VspcClient(servers.urls["north"], username="portal-administrator", password=mock.PASSWORD) as vspc:
        wanted = {
            str(job.instance_uid): (job.name, str(job.status), str(job.type), job.last_duration)
            for job in vspc.jobs.list()
        }
    rows = servers.run("jobs", "-p", "north", "-o", "json").rows
    assert {row["uid"]: (row["name"], row["status"], row["type"], row["duration"]) for row in rows} == wanted
    assert all(row["server"] and row["company"] for row in rows)


def last_sessions(url: str) -> dict[str, tuple[str, datetime]]:
    """Result and begin of the newest session of each job, by UID."""
    newest: dict[str, tuple[str, datetime]] = {}
    with EnterpriseManagerClient(url, username="portal-administrator", password=mock.PASSWORD) as em:
        every = [*em.backup_sessions.list(), *em.query(ReplicaJobSession)]
        sessions = sorted(every, key=lambda one: one.creation_time_utc or since(0))
        for session in sessions:
            begun = session.creation_time_utc
            assert begun is not None
            state = "Running" if str(session.state) != "Stopped" else str(session.result)
            # Rows have times to the second.
            newest[str(session.job_uid).rpartition(":")[2]] = (state, begun.replace(microsecond=0))
    return newest


@pytest.mark.parametrize("pages_back", [10, 0])
def test_a_job_of_enterprise_manager_has_the_result_of_its_newest_session(
    servers: Lab, monkeypatch: pytest.MonkeyPatch, pages_back: int
) -> None:
    monkeypatch.setattr(job_queries, "_PAGES_BACK", pages_back)  # 0: each job is asked for by itself
    newest = last_sessions(servers.urls["em"])
    rows = servers.run("jobs", "-p", "em", "-o", "json").rows
    types = ["AgentBackupJob", "BackupCopy", "BackupFile", "BackupVm", "ReplicationVM", "SimpleBackupCopy"]
    assert sorted({row["type"] for row in rows}) == types
    for row in rows:
        if row["uid"] in newest:
            assert (row["status"], moment(row)) == newest[row["uid"]]
        elif row["last_run"] is None:
            assert row["status"] == "None"
        else:  # The list of sessions goes back 30 days, a question about one job further.
            assert moment(row) < since(29 * 24)
    assert len({row["uid"] for row in rows if row["uid"] in newest}) > 5


def test_a_job_that_ran_again_with_success_has_not_failed(tmp_path: Path) -> None:
    with lab(tmp_path, "em", speed=60) as running:
        failed = running.run("jobs", "--failed", "--since", "7d", "-o", "json").rows
        assert failed
        done = running.run("retry", failed[0]["uid"], "--wait")
        assert done.code == 0, done.err
        again = running.run("jobs", "--failed", "--since", "7d", "-o", "json").rows
    assert {row["uid"] for row in again} == {row["uid"] for row in failed} - {failed[0]["uid"]}


@pytest.mark.parametrize("profile", ["north", "em"])
@pytest.mark.parametrize(
    "options",
    [
        ("--status", "failed"),
        ("--status", "Success,WARNING"),
        ("--status", "Running"),
        ("--status", "None"),
        ("--type", "agentbackupjob"),
        ("--type", "BackupVm", "--type", "BackupFile"),
        ("--type", "BackupVm", "--since", "8000d"),
        ("--server", "VBR01"),
        ("--status", "Failed", "--since", "2d"),
        ("--status", "Success", "--since", "2d", "--server", "vbr"),
    ],
)
def test_a_filter_finds_what_is_found_by_looking_at_every_job(
    servers: Lab, everything: list[dict[str, Any]], profile: str, options: tuple[str, ...]
) -> None:
    given = dict(zip(options[::2], options[1::2], strict=True))
    types = [
        value.casefold() for name, value in zip(options[::2], options[1::2], strict=True) if name == "--type"
    ]
    wanted = set()
    for row in (each for each in everything if each["profile"] == profile):
        statuses = given.get("--status", row["status"]).casefold().split(",")
        days = int(given.get("--since", "0d").removesuffix("d"))
        if (
            row["status"].casefold() in statuses
            and (not types or row["type"].casefold() in types)
            and given.get("--server", "").casefold() in (row["server"] or "").casefold()
            and (not days or (row["last_run"] is not None and moment(row) >= since(24 * days)))
        ):
            wanted.add(row["uid"])
    assert {row["uid"] for row in servers.run("jobs", "-p", profile, "-o", "json", *options).rows} == wanted


@pytest.mark.parametrize("profile", ["north", "em"])
def test_a_time_divides_the_runs(servers: Lab, everything: list[dict[str, Any]], profile: str) -> None:
    runs = sorted(moment(row) for row in everything if row["profile"] == profile and row["last_run"])
    middle = runs[len(runs) // 2]
    assert runs[0] < middle
    for options in ((), ("--status", "Success,Warning,Failed")):
        rows = servers.run("jobs", "-p", profile, "--since", middle.isoformat(), "-o", "json", *options).rows
        wanted = [
            row["uid"]
            for row in everything
            if row["profile"] == profile and row["last_run"] and moment(row) >= middle
            and (not options or row["status"] in ("Success", "Warning", "Failed"))
        ]  # fmt: skip
        assert sorted(row["uid"] for row in rows) == sorted(wanted)


def test_a_console_sends_what_is_shown_and_one_more_that_proves_the_order(
    servers: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    received: list[Any] = []
    row_of = VspcServer._row

    def recorded(self: VspcServer, job: Any, *names: Any) -> JobRow:
        received.append(job)
        return row_of(self, job, *names)

    monkeypatch.setattr(VspcServer, "_row", recorded)
    for command, *options in (
        ("jobs", "--limit", "3"),
        ("jobs", "--failed", "--since", "2d"),
        ("jobs", "--type", "BackupVm", "--server", "vbr01"),
        ("jobs", "--status", "Success", "--sort", "-duration", "--limit", "2"),
        ("sessions", "--since", "2000-01-01", "--limit", "3"),
    ):
        received.clear()
        rows = servers.run(command, "-p", "north", "-o", "json", *options).rows
        assert rows
        one_more = "--limit" in options
        assert len(rows) <= len(received) <= len(rows) + one_more, (command, *options)


def test_enterprise_manager_sends_sessions_of_the_time_and_result_asked_for(
    servers: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    received: list[Any] = []

    def record(owner: type, name: str) -> None:
        ask = getattr(owner, name)

        def recorded(*arguments: Any, **options: Any) -> Iterator[Any]:
            for one in ask(*arguments, **options):
                received.append(one)
                yield one

        monkeypatch.setattr(owner, name, recorded)

    record(JobQueries, "entities")
    record(SessionQueries, "matching")
    rows = servers.run("jobs", "-p", "em", "--failed", "--since", "2d", "-o", "json").rows
    jobs = [each for each in received if not hasattr(each, "creation_time_utc")]
    failed = [each for each in received if hasattr(each, "result") and str(each.result) == "Failed"]
    assert {job.id for job in jobs} == {row["uid"] for row in rows}
    assert failed
    assert all(session.creation_time_utc >= since(49) for session in received if session not in jobs)


def test_every_session_is_signed_out_of(servers: Lab) -> None:
    for command in ("jobs", "servers", "whoami"):
        assert servers.run(command, "-p", "em").code == 0
    url = servers.urls["em"]
    with EnterpriseManagerClient(url, username="portal-administrator", password=mock.PASSWORD) as em:
        assert len(em.logon_sessions.list()) == 1  # the one that asks


def test_companies_are_those_jobs_are_for_and_enterprise_manager_has_none(servers: Lab) -> None:
    rows = servers.run("jobs", "-p", "north", "-p", "em", "--company", "alder", "-o", "json").rows
    everything = servers.run("jobs", "-p", "north", "-o", "json").rows
    assert {row["company"] for row in rows} == {"Alder Logistics"}
    assert len(rows) == sum(row["company"] == "Alder Logistics" for row in everything)


@pytest.mark.parametrize("field", ["name", "last-run", "duration", "status", "type", "server"])
def test_jobs_are_sorted_over_all_servers_and_what_has_no_value_comes_last(servers: Lab, field: str) -> None:
    name = field.replace("-", "_")
    for sort in (field, f"-{field}"):
        rows = servers.run("jobs", "--sort", sort, "-o", "json").rows
        values = [row[name] for row in rows]
        known = [value for value in values if value is not None]
        assert values == known + [None] * (len(values) - len(known))
        if field == "status":
            worst = [value for value in known if value in ("Failed", "Warning")]
            assert worst == sorted(worst, reverse=sort.startswith("-"))
            continue
        keys = [value.casefold() if isinstance(value, str) else value for value in known]
        assert keys == sorted(keys, reverse=sort.startswith("-"))


@pytest.mark.parametrize("sort", ["-last-run", "name", "-duration"])
def test_a_limit_leaves_the_first_of_all_servers(servers: Lab, sort: str) -> None:
    everything = servers.run("jobs", "--sort", sort, "-o", "json").rows
    few = servers.run("jobs", "--sort", sort, "--limit", "5", "-o", "json").rows
    name = sort.removeprefix("-").replace("-", "_")
    assert [row[name] for row in few] == [row[name] for row in everything[:5]]


def test_json_has_every_key_and_times_in_utc(servers: Lab) -> None:
    for command, row_type in (
        ("jobs", JobRow),
        ("sessions", SessionRow),
        ("servers", ServerRow),
        ("whoami", IdentityRow),
    ):
        rows = servers.run(command, "-o", "json").rows
        assert rows, command
        assert {tuple(row) for row in rows} == {tuple(each.name for each in fields(row_type))}
    for row in servers.run("jobs", "-o", "json").rows:
        for name in ("last_run", "last_end", "next_run"):
            assert row[name] is None or row[name].endswith("Z")


def test_csv_has_a_header_and_the_values_of_json(servers: Lab) -> None:
    options = ("jobs", "-p", "north", "--sort", "name")
    rows = list(csv.DictReader(io.StringIO(servers.run(*options, "-o", "csv").out)))
    wanted = servers.run(*options, "-o", "json").rows
    assert [row["name"] for row in rows] == [row["name"] for row in wanted]
    assert {row["enabled"] for row in rows} <= {"true", "false"}
    # Messages of several lines stay whole.
    assert [row["failure_message"] for row in rows] == [row["failure_message"] or "" for row in wanted]


def test_an_empty_list_is_a_header_in_csv_an_array_in_json_and_a_sentence_in_a_table(servers: Lab) -> None:
    options = ("jobs", "-p", "north", "--server", "there is no such server")
    assert servers.run(*options, "-o", "json").rows == []
    assert servers.run(*options, "-o", "csv").out.startswith("profile,product,server,")
    done = servers.run(*options)
    assert (done.code, done.out, done.err) == (0, "", "No jobs.\n")


def test_exit_codes_tell_who_answered_and_on_demand_what_failed(servers: Lab) -> None:
    assert servers.run("jobs", "-p", "north", "-p", "em").code == 0
    assert servers.run("jobs", "-p", "north", "-p", "dead").code == 3
    silent = servers.run("jobs", "-p", "dead")
    assert (silent.code, silent.out) == (4, "")
    assert silent.err.count("\n") == 1
    assert servers.run("jobs", "-p", "north", "--failed", "--fail-on-failed").code == 1
    assert servers.run("jobs", "-p", "north", "-p", "dead", "--fail-on-failed").code == 1
    assert servers.run("jobs", "-p", "north", "--status", "Success", "--fail-on-failed").code == 0
    assert servers.run("jobs", "-p", "nobody").code == 2


def test_tables_fit_the_width_and_elide_names(servers: Lab) -> None:
    for width in (80, 140):
        for options in ((), ("--failed",), ("--wide",)):
            lines = servers.run("jobs", *options, COLUMNS=str(width)).out.splitlines()
            assert len(lines) > 10
            assert max(map(len, lines)) <= width, options
    assert "…" in servers.run("jobs", COLUMNS="60").out
    assert "…" not in servers.run("jobs").out  # a pipe takes lines of any length


def test_a_failure_message_stands_in_the_list_of_failures(servers: Lab) -> None:
    [row, *_] = servers.run("jobs", "-p", "north", "--failed", "-o", "json").rows
    message = " ".join(row["failure_message"].split())
    wide = servers.run("jobs", "-p", "north", "--failed").out
    assert message in next(line for line in wide.splitlines() if row["name"] in line)
    narrow = servers.run("jobs", "-p", "north", "--failed", COLUMNS="80").out.splitlines()
    assert any(line.startswith("  ") and line.strip()[:30] == message[:30] for line in narrow)


def test_one_job_is_found_by_uid_and_by_name_in_any_case(servers: Lab) -> None:
    for profile in ("north", "em"):
        row = servers.run(
            "jobs", "-p", profile, "--type", "AgentBackupJob", "--limit", "1", "-o", "json"
        ).rows[0]
        for text in (row["uid"], row["uid"].upper(), row["name"].upper()):
            done = servers.run("job", text, "-p", profile, "-o", "json")
            assert done.code == 0, done.err
            [found] = done.rows
            assert {name: found[name] for name in row} == row
            assert found["sessions"][0]["started"] == row["last_run"]


def test_a_job_of_two_servers_must_be_told_apart(servers: Lab) -> None:
    # The documented examples are in every mock.
    done = servers.run("job", "3d7e9b52-4c1f-4f8a-a6d0-58b2c94e1f73")
    assert done.code == 2
    assert "Choose one by UID" in done.err
    assert "--profile north" in done.err
    assert "--profile south" in done.err
    assert servers.run("job", "3d7e9b52-4c1f-4f8a-a6d0-58b2c94e1f73", "-p", "south").code == 0


def test_a_job_that_is_nowhere_is_one_sentence(servers: Lab) -> None:
    done = servers.run("job", "nowhere", "-p", "north")
    assert (done.code, done.err) == (2, "There is no job 'nowhere' on north.\n")
    done = servers.run("job", "nowhere")
    assert done.code == 3
    assert done.err.endswith("There is no job 'nowhere' on north, south, em.\n")


def test_the_sheet_of_a_console_job_shows_its_objects(servers: Lab) -> None:
    sheet = servers.run("job", "3d7e9b52-4c1f-4f8a-a6d0-58b2c94e1f73", "-p", "north").out
    assert "File servers, nightly" in sheet
    assert "Objects of the last run" in sheet
    assert "files01" in sheet


def test_sessions_of_enterprise_manager_are_whole_runs_newest_first(servers: Lab) -> None:
    rows = servers.run("sessions", "-p", "em", "--since", "9000d", "-o", "json").rows
    begun = [moment(row, "started") for row in rows]
    assert begun == sorted(begun, reverse=True)
    assert "AgentManagement" not in {row["type"] for row in rows}
    job = rows[0]["job_uid"]
    agent = next(row for row in rows if row["type"] == "AgentBackupJob")
    of_one = servers.run("sessions", "-p", "em", "--job", agent["job_uid"], "-o", "json").rows
    assert of_one == [row for row in rows if row["job_uid"] == agent["job_uid"]]
    assert job
    failed = servers.run("sessions", "-p", "em", "--since", "9000d", "--status", "failed", "-o", "json").rows
    assert failed == [row for row in rows if row["status"] == "Failed"]
    assert (
        len(servers.run("sessions", "-p", "em", "--since", "9000d", "--limit", "2", "-o", "json").rows) == 2
    )


def test_sessions_of_a_console_are_the_last_runs_of_its_jobs(servers: Lab) -> None:
    rows = servers.run("sessions", "-p", "north", "--since", "7d", "-o", "json").rows
    jobs = servers.run("jobs", "-p", "north", "--since", "7d", "-o", "json").rows
    assert {(row["job_uid"], row["started"]) for row in rows} == {
        (row["uid"], row["last_run"]) for row in jobs
    }


def test_a_limit_leaves_the_newest_sessions_of_a_console(servers: Lab) -> None:
    def started(*options: str) -> list[str]:
        command = ("sessions", "-p", "north", "--since", "2000-01-01", "-o", "json")
        return [row["started"] for row in servers.run(*command, *options).rows]

    newest, every = started("--limit", "3"), started("--limit", "1000")
    assert len(every) > 10
    assert newest == sorted(every, reverse=True)[:3] != every[-3:]


def test_backup_servers_and_identities_of_all_profiles(servers: Lab) -> None:
    rows = servers.run("servers", "-o", "json").rows
    assert {row["profile"] for row in rows} == {"north", "south", "em"}
    assert all(row["name"] and row["uid"] for row in rows)
    north, south, em = servers.run("whoami", "-o", "json").rows
    assert (north["role"], north["user"]) == ("PortalAdministrator", "portal-administrator")
    assert north["server_version"]
    assert (south["profile"], em["profile"], em["server_version"]) == ("south", "em", "API v1_7")


def test_a_query_passes_its_filter_on_and_shows_references_or_entities(servers: Lab) -> None:
    references = servers.run("query", "AgentBackupJob", "-o", "json")
    assert references.code == 0, references.err
    name = references.rows[0]["Name"]
    [found, *_] = servers.run("query", "AgentBackupJob", f'Name=="{name}"', "-e", "-o", "json").rows
    assert (found["Name"], found["JobType"], found["Profile"]) == (name, "AgentBackup", "em")
    table = servers.run("query", "AgentBackupJob", f'Name=="{name}"', "--entities", COLUMNS="100").out
    assert "Platform" in table
    assert max(map(len, table.splitlines())) <= 100
    header, *lines = servers.run(
        "query", "AgentBackupJob", "--sort", "-Name", "--limit", "2", "-o", "csv"
    ).out.splitlines()
    assert header.startswith("Profile,UID,Name")
    assert len(lines) == 2
    refused = servers.run("query", "Job", "Nope==1")
    assert refused.code == 4
    assert "no property Nope" in refused.err
    assert servers.run("query", "Job", "-p", "north").code == 2


def test_all_pages_of_a_query_are_walked(servers: Lab, monkeypatch: pytest.MonkeyPatch) -> None:
    everything = servers.run("query", "BackupJobSession", "-o", "json").rows
    jobs = servers.run("jobs", "-p", "em", "-o", "json").rows
    for module, name in ((job_queries, "PAGE"), (sessions, "PAGE"), (query_service, "_PAGE")):
        monkeypatch.setattr(module, name, 2)
    assert servers.run("query", "BackupJobSession", "-o", "json").rows == everything
    assert servers.run("jobs", "-p", "em", "-o", "json").rows == jobs


def test_control_characters_of_a_server_do_not_reach_the_terminal(
    servers: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conversion, "server_of", lambda links: "vbr\x1b[31m\r\n01")
    assert "vbr\\x1b[31m 01" in servers.run("jobs", "-p", "em").out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (
            ["jobs", "--status", "Broken"],
            "Invalid --status Broken: use one of Failed, Warning",
        ),
        (["jobs", "--type", "Tape"], "BackupToTape"),
        (["jobs", "--since", "last week"], "use 24h, 7d, yesterday, 2026-11-20"),
        (["jobs", "--sort", "colour"], "use one of name, profile"),
        (["jobs", "--limit", "-1"], "Help: veeam-jobs jobs --help"),
        (["jobs", "--nope"], "Help: veeam-jobs jobs --help"),
        (["jobs", "-p", "nobody"], "There is no profile 'nobody'. There are: north, south, em, dead"),
        (["start"], "Help: veeam-jobs start --help"),
        (["start", "x", "--timeout", "long"], "use 90s, 30m, 24h"),
        (["nope"], "Help: veeam-jobs --help"),
    ],
)
def test_wrong_usage_is_one_sentence(servers: Lab, arguments: list[str], says: str) -> None:
    done = servers.run(*arguments)
    assert (done.code, done.out) == (2, "")
    assert says in done.err
    assert done.err.count("\n") == 1


def test_ctrl_c_ends_at_once_though_a_server_never_answers(tmp_path: Path) -> None:
    with lab(tmp_path, "dead") as running, socket.create_server(("127.0.0.1", 0)) as silent:
        url = running.urls["dead"]
        port = silent.getsockname()[1]
        text = running.file.read_text(encoding="utf-8").replace(url, f"http://127.0.0.1:{port}")
        running.file.write_text(text, encoding="utf-8")
        command = running.command("jobs")
        with silent.accept()[0] as connection:
            assert connection.recv(1)  # the question has been sent
            command.send_signal(signal.SIGINT)
            out, err = command.communicate(timeout=10)
    assert (command.returncode, out, err) == (130, "", "Interrupted.\n")


def test_a_reader_that_has_had_enough_is_no_error(servers: Lab) -> None:
    command = servers.command("jobs", "-p", "north")
    assert command.stdout is not None
    command.stdout.close()
    assert command.stderr is not None
    errors = command.stderr.read()
    command.wait(timeout=20)
    assert "Traceback" not in errors
    assert "BrokenPipe" not in errors
    command.stderr.close()
