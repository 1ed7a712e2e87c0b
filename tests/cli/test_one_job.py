"""`veeam-jobs start`, `stop`, `retry`: the exit code says how it went."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.lab import Lab, lab
from veeam_jobs_kit.cli import one_job
from veeam_jobs_kit.rows.runs import JobAction, RunState


@pytest.fixture(scope="module")
def quick(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """A console and an Enterprise Manager where half a minute passes in half a second."""
    with lab(tmp_path_factory.mktemp("profiles"), "north", "em", "dead", speed=60) as running:
        yield running


def pick(where: Lab, profile: str, status: str, number: int) -> str:
    """The UID of a job with this status, another one for each number."""
    options = ("--type", "AgentBackupJob", "--status", status, "--sort", "name")
    rows = where.run("jobs", "-p", profile, *options, "-o", "json").rows
    return str(rows[number]["uid"])


def status(where: Lab, uid: str, profile: str) -> str:
    [row] = [each for each in where.run("jobs", "-p", profile, "-o", "json").rows if each["uid"] == uid]
    return str(row["status"])


@pytest.mark.parametrize("profile", ["north", "em"])
def test_a_run_is_watched_to_its_end(quick: Lab, profile: str) -> None:
    uid = pick(quick, profile, "Success", 0)
    done = quick.run("start", uid, "--wait", "-p", profile)
    assert (done.code, done.out) == (0, ""), done.err
    assert done.err.endswith(f"({profile}): Success.\n")
    assert status(quick, uid, profile) == "Success"


@pytest.mark.parametrize("profile", ["north", "em"])
def test_a_run_that_fails_is_exit_code_1_and_its_retry_0(quick: Lab, profile: str) -> None:
    uid = pick(quick, profile, "Failed", 0)
    done = quick.run("start", uid, "--wait", "-p", profile)
    assert done.code == 1
    assert ": Failed. " in done.err
    assert quick.run("retry", uid, "--wait", "-p", profile).code == 0


@pytest.mark.parametrize("profile", ["north", "em"])
def test_without_wait_the_order_is_all_and_stop_ends_the_run(tmp_path: Path, profile: str) -> None:
    with lab(tmp_path, profile, speed=5) as unhurried:
        uid = pick(unhurried, profile, "Success", 1)
        begun = unhurried.run("start", uid)
        assert begun.code == 0
        assert begun.err.endswith("told to start.\n")
        stopped = unhurried.run("stop", uid, "--wait")
        assert stopped.code == 0, stopped.err
        assert status(unhurried, uid, profile) == "Failed"


def test_an_old_result_is_not_taken_for_that_of_the_new_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(one_job, "_FIRST_PAUSE", 0.0)
    before = RunState("first", "Success")
    states = iter([before, before, RunState("second", "Running"), RunState("second", "Failed")])
    seen: list[RunState] = []
    run = one_job._watch(lambda: next(states), before, JobAction.START, 60.0, seen.append)
    assert run == RunState("second", "Failed")
    assert [each.status for each in seen] == ["Success", "Success", "Running"]


def test_a_run_too_short_to_be_seen_is_known_by_its_key() -> None:
    before, after = RunState("first", "Failed"), RunState("second", "Success")
    assert one_job._watch(lambda: after, before, JobAction.RETRY, 60.0, lambda run: None) == after


def test_the_time_can_be_up_before_the_run_is_over(tmp_path: Path) -> None:
    with lab(tmp_path, "north") as slow:
        done = slow.run("start", pick(slow, "north", "Success", 0), "--wait", "--timeout", "0s")
    assert done.code == 5
    assert done.err.endswith("not over after 0s; it goes on.\n")


def test_an_order_that_sets_nothing_off_is_not_waited_for_for_ever(
    quick: Lab, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("veeam_jobs_kit.cli.one_job._BEGIN_SECONDS", 0.3)
    done = quick.run("retry", pick(quick, "north", "Success", 2), "--wait", "-p", "north")
    assert done.code == 5
    assert "no run has begun" in done.err


def test_a_refusal_is_exit_code_1_with_the_words_of_the_server(quick: Lab) -> None:
    done = quick.run("retry", pick(quick, "em", "Success", 2), "-p", "em")
    assert done.code == 1
    assert "cannot be retried" in done.err
    assert "Traceback" not in done.err


def test_the_server_that_has_the_job_is_found(quick: Lab) -> None:
    name = next(
        row["name"]
        for row in quick.run("jobs", "-p", "em", "-o", "json").rows
        if row["name"] == "Server Backup"
    )
    refused = quick.run("start", name)  # `dead` may have another of that name
    assert (refused.code, "dead: cannot be reached" in refused.err) == (3, True)
    done = quick.run("start", name, "-p", "north", "-p", "em")
    assert done.code == 0, done.err
    assert '"Server Backup" (em): told to start.' in done.err


def test_a_job_that_is_nowhere_is_not_started(quick: Lab) -> None:
    assert quick.run("start", "nowhere", "-p", "em").code == 2
    assert quick.run("start", "nowhere").code == 3
    assert quick.run("start", "nowhere", "-p", "dead").code == 4
