"""Actions become tasks, tasks become runs, and everything takes its time."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx2
import pytest

from veeam_jobs_kit.mock import Clock, Options

from .conftest import Connect, sign_in

JOB = "/agents/jobs/a6deb158-b26c-4140-8b26-5a3cc344e8ec"
EVIDENCE = Path(__file__).resolve().parents[1] / "evidence"
JSON = {"Accept": "application/json"}


class Lab:
    """One mock, one job, one hand on the clock."""

    def __init__(self, start: Connect, *, schedules: bool = True) -> None:
        self.clock = Clock(speed=0)
        self.client = start("em", clock=self.clock, options=Options(schedules=schedules))

    def order(self, action: str, job: str = JOB) -> dict[str, Any]:
        """Perform an action and wait for its task."""
        answer = self.client.post(f"{job}?action={action}", headers=JSON)
        assert answer.status_code == 202, answer.text
        self.clock.advance(2.5)
        task: dict[str, Any] = self.client.get(answer.json()["Href"], headers=JSON).json()
        return task

    def sessions(self, job: str = JOB) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._json(f"{job}/backupSessions?format=Entity")["BackupJobSessions"]
        return sorted(found, key=lambda session: str(session["CreationTimeUTC"]))

    def job(self) -> dict[str, Any]:
        return self._json(f"{JOB}?format=Entity")

    def _json(self, path: str) -> dict[str, Any]:
        value: dict[str, Any] = self.client.get(path, headers=JSON).json()
        return value


@pytest.fixture
def lab(start: Connect) -> Lab:
    return Lab(start)


def test_a_task_runs_then_waits_to_be_collected_then_is_finished(lab: Lab) -> None:
    first = lab.client.post(f"{JOB}?action=start", headers=JSON).json()
    assert (first["TaskId"], first["State"], first["Operation"]) == ("task-1", "Running", "StartJob")
    assert first["Result"] is None
    states = []
    for _ in range(4):
        states.append(lab.client.get("/tasks/task-1", headers=JSON).json()["State"])
        lab.clock.advance(1)
    assert states == ["Running", "Running", "OperationFinished", "Finished"]


def test_a_started_job_works_for_a_while_and_then_stops(lab: Lab) -> None:
    before = len(lab.sessions())
    task = lab.order("start")
    assert task["Result"]["Success"] is True
    running = lab.sessions()[-1]
    assert (running["State"], running["EndTimeUTC"], len(lab.sessions())) == ("Working", None, before + 1)
    lab.clock.advance(30)
    over = lab.sessions()[-1]
    assert (over["State"], over["Result"], over["Progress"]) == ("Stopped", "Success", 100)


def test_a_run_makes_progress_until_it_is_over(lab: Lab) -> None:
    lab.order("start")
    seen = []
    for _ in range(11):
        seen.append((lab.sessions()[-1]["State"], lab.sessions()[-1]["Progress"]))
        lab.clock.advance(3)
    assert [progress for _, progress in seen] == sorted(progress for _, progress in seen)
    assert len(dict.fromkeys(seen)) > 5
    assert (seen[0], seen[-1]) == (("Working", 0), ("Stopped", 100))
    assert {state for state, progress in seen if progress < 100} == {"Working"}


def test_a_stopped_run_keeps_its_progress_and_stays_stopped(lab: Lab) -> None:
    lab.order("start")
    lab.clock.advance(15)
    before = lab.sessions()[-1]["Progress"]
    lab.order("stop")
    lab.clock.advance(60)
    over = lab.sessions()[-1]
    assert before <= over["Progress"] < 100
    assert (over["State"], over["Result"], over["FailureMessage"]) == (
        "Stopped",
        "Failed",
        "The run was stopped.",
    )


def test_a_failed_task_says_why(lab: Lab) -> None:
    task = lab.order("retry")
    assert (task["State"], task["Result"]["Success"]) == ("OperationFinished", False)
    assert task["Result"]["Message"] == 'Job "Server Backup" cannot be retried.'
    xml = lab.client.get(task["Href"]).text
    assert (
        '<Result Success="false"><Message>Job &quot;Server Backup&quot; cannot be retried.</Message>' in xml
    )


def test_a_documented_run_that_is_under_way_ends(lab: Lab) -> None:
    job = "/jobs/3f9a1d52-7c48-4b0e-9a63-d15e8f2b7c04"
    assert "Working" in {session["State"] for session in lab.sessions(job)}
    assert lab.order("start", job)["Result"]["Message"] == 'Job "Web Servers" is already running.'
    lab.clock.advance(30)
    assert {session["State"] for session in lab.sessions(job)} == {"Stopped"}
    assert lab.order("start", job)["Result"]["Success"] is True


def test_a_running_job_cannot_be_started_again(lab: Lab) -> None:
    lab.order("start")
    assert lab.order("start")["Result"] == {
        "Success": False,
        "CredentialsNeeded": None,
        "ConfirmationNeeded": None,
        "Message": 'Job "Server Backup" is already running.',
    }


def test_stopping_ends_the_run_as_failed_and_an_idle_job_cannot_be_stopped(lab: Lab) -> None:
    assert lab.order("stop")["Result"]["Success"] is False
    lab.order("start")
    assert lab.order("stop")["Result"]["Success"] is True
    assert (lab.sessions()[-1]["State"], lab.sessions()[-1]["Result"]) == ("Stopped", "Failed")
    lab.clock.advance(60)
    assert lab.sessions()[-1]["Result"] == "Failed"


def test_retry_needs_a_failed_run_and_succeeds(lab: Lab) -> None:
    assert lab.order("retry")["Result"]["Success"] is False
    lab.order("start")
    lab.order("stop")
    assert lab.order("retry")["Result"]["Success"] is True
    lab.clock.advance(30)
    last = lab.sessions()[-1]
    assert (last["IsRetry"], last["Result"]) == (True, "Success")


def test_toggling_flips_the_schedule_and_the_next_run(lab: Lab) -> None:
    assert lab.job()["ScheduleEnabled"] is True
    assert lab.order("toggleScheduleEnabled")["Operation"] == "UpdateJob"
    assert (lab.job()["ScheduleEnabled"], lab.job()["NextRun"]) == (False, None)
    lab.order("toggleScheduleEnabled")
    assert lab.job()["ScheduleEnabled"] is True
    assert lab.job()["NextRun"] is not None


@pytest.mark.parametrize(
    "query", ["", "?action=", "?action=pause", "?action=Start", "?action=start&action=stop"]
)
def test_an_action_the_document_does_not_know_is_400(em: httpx2.Client, query: str) -> None:
    assert em.post(f"{JOB}{query}").status_code == 400


def test_an_action_on_an_unknown_job_is_404(em: httpx2.Client) -> None:
    assert em.post("/agents/jobs/00000000-0000-4000-8000-000000000000?action=start").status_code == 404


def test_a_task_is_known_to_its_own_session_only(lab: Lab) -> None:
    lab.order("start")
    url = str(lab.client.base_url).removesuffix("/api/")
    with sign_in("em", url) as other:
        gone = other.get("/tasks/task-1", headers=JSON)
        assert gone.status_code == 500
        shown = json.loads((EVIDENCE / "em-task-gone-500.json").read_text(encoding="utf-8"))
        assert gone.json() == {
            **shown,
            "Message": "There is no backup task with id [task-1] in current rest session",
        }
        assert other.delete("/tasks/task-1").status_code == 404
    assert lab.client.get("/tasks/task-1").status_code == 200


def test_sessions_older_than_30_days_are_not_listed(start: Connect) -> None:
    lab = Lab(start, schedules=False)
    listed = len(lab.sessions())
    lab.clock.advance(31 * 24 * 3600)
    assert listed > 0
    with sign_in("em", str(lab.client.base_url).removesuffix("/api/")) as lab.client:
        assert lab.sessions() == []


def test_no_run_ends_before_it_began(lab: Lab) -> None:
    """A documented run begins hours after the clock starts, and ends when the clock says so."""
    lab.clock.advance(600)
    for path, member in (
        ("/backupSessions", "BackupJobSessions"),
        ("/backupTaskSessions", "BackupTaskSessions"),
    ):
        rows = lab.client.get(f"{path}?format=Entity", headers=JSON).json()[member]
        ended = [row for row in rows if row.get("EndTimeUTC")]
        assert ended
        assert [row["UID"] for row in ended if row["EndTimeUTC"] < row["CreationTimeUTC"]] == []
