"""No list looks better than it is: what could not be read or understood is said, and sets the exit code."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.cli.lab import lab
from tests.cli.test_notations import REPLICATION, WAYS
from veeam_jobs_kit import mock
from veeam_jobs_kit.cli import one_job
from veeam_jobs_kit.rows.runs import JobAction, RunState

RESULT = "Entities.BackupJobSessions.BackupJobSessions.Result"
STATE = "Entities.BackupJobSessions.BackupJobSessions.State"
BROKEN_ROW = "unknown-value {} member={} value=never"


@pytest.mark.parametrize(
    "options", [("--failed",), ("--failed", "--since", "7d"), ("--status", "Failed,Warning")]
)
def test_a_status_a_console_was_never_seen_to_send_may_be_a_failure(
    tmp_path: Path, options: tuple[str, ...]
) -> None:
    with lab(tmp_path, "north", faults="unknown-value jobs_list member=status") as running:
        done = running.run("jobs", *options)
        assert done.code == 3
        assert "Hibernating" in done.out
        assert "a status that veeam-jobs does not know (Hibernating) and may have failed." in done.err
        assert running.run("jobs", *options, "--fail-on-failed").code == 3


@pytest.mark.parametrize("way", WAYS, ids="-".join)
@pytest.mark.parametrize("member", [RESULT, STATE])
@pytest.mark.parametrize("options", [(), ("--since", "7d")])
def test_a_result_or_state_nobody_knows_may_be_a_failure(
    tmp_path: Path, way: tuple[mock.EmVersion, str], member: str, options: tuple[str, ...]
) -> None:
    faults = f"unknown-value queries_run member={member}"
    with lab(tmp_path, "em", em_version=way[0], em_format=way[1], faults=faults) as running:
        done = running.run("jobs", "--failed", *options)
        assert done.code == 3, done.err
        assert "Hibernating" in done.out
        assert "does not know (Hibernating) and may have failed." in done.err
        plain = running.run("jobs", *options)
        assert plain.code == 0
        assert "of unknown status" in plain.err
        found = running.run("sessions", "--since", "7d", "--status", "Failed", "-o", "json").rows
        # Sessions of the other kind come as they are; which ones failed within the week depends on the day.
        assert found
        assert {row["status"] for row in found} <= {"Hibernating", "Failed"}


@pytest.mark.parametrize("way", WAYS, ids="-".join)
@pytest.mark.parametrize("member", ["Result", "State"])
def test_a_result_or_state_of_a_replication_run_that_nobody_knows_may_be_a_failure(
    tmp_path: Path, way: tuple[mock.EmVersion, str], member: str
) -> None:
    world = tmp_path / "world.yaml"
    world.write_text(REPLICATION, encoding="utf-8")
    faults = f"unknown-value queries_run member=Entities.ReplicaJobSessions.ReplicaJobSessions.{member}"
    start = datetime(2026, 11, 22, 8, tzinfo=UTC)
    with lab(
        tmp_path, "em", em_version=way[0], em_format=way[1], faults=faults, world=world, start=start
    ) as running:
        for options in ((), ("--since", "2026-11-21")):
            done = running.run("jobs", "--failed", *options)
            assert done.code == 3, done.err
            assert "does not know (Hibernating) and may have failed." in done.err
        found = running.run("sessions", "--since", "2026-11-21", "--status", "Failed", "-o", "json").rows
        assert {row["status"] for row in found if row["type"] == "ReplicationVM"} == {"Hibernating"}


def test_what_cannot_be_read_is_said_and_no_list_is_called_empty(tmp_path: Path) -> None:
    # A time in place of a number, a word in place of a time: in every row.
    faults = "unknown-value jobs_list member=status;extra-field jobs_list member=lastRun value=never"
    with lab(tmp_path, "north", faults=faults) as running:
        done = running.run("jobs", "--status", "Success")
        assert done.code == 3
        assert "could not be read" in done.err


def test_every_value_that_cannot_be_read_is_counted(tmp_path: Path) -> None:
    with lab(tmp_path, "north", faults="extra-field jobs_list member=lastRun value=never") as running:
        done = running.run("jobs", "-o", "json")
    assert len(done.rows) > 50
    assert f"{len(done.rows)} values could not be read" in done.err


def test_no_failed_jobs_is_only_said_where_everything_was_read(tmp_path: Path) -> None:
    faults = "extra-field backupServers_list member=instanceUid value=never"
    with lab(tmp_path, "north", faults=faults) as running:
        done = running.run("jobs", "--status", "Enabling")
        assert (done.code, done.out) == (3, "")
        assert done.err.startswith("No jobs in what could be read.\n")
    with lab(tmp_path, "north", "dead") as running:
        done = running.run("jobs", "--status", "Enabling")
        assert (done.code, done.err.partition("\n")[0]) == (3, "No jobs in what could be read.")


@pytest.mark.parametrize(
    ("command", "fault"),
    [
        (("jobs",), "extra-field jobs_list member=lastRun value=never"),
        (("sessions",), "extra-field jobs_list member=lastDuration value=never"),
        (("servers",), "extra-field backupServers_list member=instanceUid value=never"),
        (("whoami",), "extra-field users_getMe member=organizationUid value=never"),
        (("job", "3d7e9b52-4c1f-4f8a-a6d0-58b2c94e1f73"), "extra-field jobs_get member=lastRun value=never"),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_every_command_says_what_it_could_not_read(
    tmp_path: Path, command: tuple[str, ...], fault: str
) -> None:
    with lab(tmp_path, "north", faults=fault) as running:
        done = running.run(*command)
    assert done.code in (3, 4), done
    assert done.err.strip()


def test_companies_that_may_not_be_seen_are_no_empty_list(tmp_path: Path) -> None:
    with lab(tmp_path, "north", faults="403 organizations_list") as running:
        done = running.run("jobs", "--company", "Alder")
        assert done.code == 4
        assert "403" in done.err
        assert running.run("jobs", "--wide").code == 0


def test_every_list_of_a_console_comes_through_a_202(tmp_path: Path) -> None:
    commands = (("jobs",), ("jobs", "--failed"), ("sessions", "--since", "7d"), ("servers",))
    with lab(tmp_path, "north", speed=60) as running:
        wanted = [running.run(*command, "-o", "json").rows for command in commands]
    with lab(tmp_path, "north", speed=60, faults="pending *_list") as running:
        for command, rows in zip(commands, wanted, strict=True):
            done = running.run(*command, "-o", "json")
            assert done.code == 0, done.err
            assert {row.get("uid") or row["job_uid"] for row in done.rows} == {
                row.get("uid") or row["job_uid"] for row in rows
            }
        assert running.run("whoami").code == 0


@pytest.mark.parametrize(
    ("action", "status", "code"),
    [
        (JobAction.START, "Success", 0),
        (JobAction.START, "Warning", 0),
        (JobAction.START, "Failed", 1),
        (JobAction.START, "Hibernating", 3),
        (JobAction.RETRY, "None", 3),
        (JobAction.STOP, "Failed", 0),
        (JobAction.STOP, "Hibernating", 3),
    ],
)
def test_a_run_whose_end_cannot_be_told_has_not_succeeded(action: JobAction, status: str, code: int) -> None:
    assert one_job._outcome("x", action, RunState("1", status)) == code
