"""Time on the mocks: schedules begin runs, runs end, rows agree with them, outcomes can be told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from veeam_jobs_kit.mock import Clock, EmMock, Options, UnknownJob, VspcMock, in_process
from veeam_jobs_kit.mock.world.clock import START
from veeam_jobs_kit.mock.world.file_nodes import WorldError
from veeam_jobs_kit.mock.world.schedules import WEEK, Schedule, latest_time, next_time, read_schedule
from veeam_jobs_kit.mock.world.world_file import load

WORLD = """\
examples: false
organizations:
  - name: Alder Logistics
servers:
  - {name: vbr01.example.com, organization: Alder Logistics}
jobs:
  - name: Nightly
    kind: BackupVm
    server: vbr01.example.com
    schedule: daily 22:00
    machines: 9
    runs: [{started: -10h, seconds: 1200}]
    outcomes: [{result: Warning, failure: Almost full., seconds: 900}, {result: Failed, seconds: 60}, Success]
  - {name: Offsite, kind: BackupCopy, server: vbr01.example.com, schedule: after Nightly, sources: [Nightly]}
  - {name: Running, kind: AgentBackupJob, server: vbr01.example.com, schedule: on demand, runs: [{started: -9m, running: true, seconds: 1800}]}
  - {name: New, kind: BackupFile, server: vbr01.example.com, schedule: every 4 hours at minute 5, runs: []}
  - {name: Off, kind: BackupVm, server: vbr01.example.com, enabled: false}
"""


@pytest.fixture
def world(tmp_path: Path) -> Path:
    file = tmp_path / "world.yaml"
    file.write_text(WORLD)
    return file


@pytest.fixture
def vspc(world: Path) -> Iterator[VspcMock]:
    with in_process("vspc", options=Options(world=world), clock=Clock(speed=0)) as mock:
        yield mock


@pytest.fixture
def em(world: Path) -> Iterator[EmMock]:
    with in_process("em", options=Options(world=world), clock=Clock(speed=0)) as mock:
        yield mock


def _job(mock: VspcMock, name: str) -> dict[str, Any]:
    jobs = (
        mock.client(api_key="mock-api-key")
        .request("GET", "/infrastructure/backupServers/jobs")
        .json()["data"]
    )
    found: dict[str, Any] = next(job for job in jobs if job["name"] == name)
    return found


def _sessions(mock: EmMock, name: str) -> list[dict[str, Any]]:
    answer = mock.client().request(
        "GET", "/backupSessions?format=Entity", headers={"Accept": "application/json"}
    )
    found = [each for each in answer.json()["BackupJobSessions"] if each["JobName"] == name]
    return sorted(found, key=lambda each: str(each["CreationTimeUTC"]))


def _at(mock: VspcMock | EmMock, hour: int, minute: int, day: int = 22) -> None:
    moment = datetime(2026, 11, day, hour, minute, tzinfo=UTC)
    mock.clock.advance((moment - mock.clock.now()).total_seconds())


def test_a_schedule_begins_a_run_which_ends_and_the_next_run_moves(vspc: VspcMock) -> None:
    before = _job(vspc, "Nightly")
    assert (before["status"], before["lastRun"][:16]) == ("Success", "2026-11-21T22:00")
    assert before["schedule"]["startDateTimeUtc"][:16] == "2026-11-22T22:00"
    _at(vspc, 22, 5)
    begun = _job(vspc, "Nightly")
    assert (begun["status"], begun["lastRun"][:16], begun["lastEndTime"]) == (
        "Running",
        "2026-11-22T22:00",
        None,
    )
    assert begun["schedule"]["startDateTimeUtc"][:16] == "2026-11-23T22:00"
    assert {task["status"] for task in begun["lastSessionTasks"]} == {"Running"}
    _at(vspc, 22, 30)
    ended = _job(vspc, "Nightly")
    assert (ended["status"], ended["failureMessage"], ended["lastDuration"]) == (
        "Warning",
        "Almost full.",
        900,
    )


def test_rows_of_a_run_agree_with_it(vspc: VspcMock) -> None:
    path = f"/infrastructure/backupServers/jobs/backupVmJobs/{_job(vspc, 'Nightly')['instanceUid']}/objects"
    before = vspc.client().request("GET", path).json()["data"]
    assert {each["lastSession"]["backupStatus"] for each in before} == {"Success"}
    _at(vspc, 22, 30)
    job = _job(vspc, "Nightly")
    tasks = job["lastSessionTasks"]
    assert [task["status"] for task in tasks] == ["Warning", *["Success"] * 8]
    assert tasks[0]["failureMessages"] == ["Almost full."]
    assert max(task["endTime"] for task in tasks) == job["lastEndTime"]
    assert all(job["lastRun"] <= task["startTime"] <= task["endTime"] for task in tasks)
    assert sum(task["transferredDataSize"] for task in tasks) == job["transferredData"]
    objects = vspc.client().request("GET", path).json()["data"]
    assert [each["lastSession"]["endTime"] for each in objects] == [task["endTime"] for task in tasks]
    assert [each["lastSession"]["backupStatus"] for each in objects] == [task["status"] for task in tasks]


def test_a_failed_run_is_retried_after_ten_minutes(vspc: VspcMock, em: EmMock) -> None:
    _at(vspc, 22, 5, day=23)
    _at(em, 22, 5, day=23)
    assert (_job(vspc, "Nightly")["status"], _sessions(em, "Nightly")[-1]["Result"]) == ("Failed", "Failed")
    _at(vspc, 22, 30, day=23)
    _at(em, 22, 30, day=23)
    sessions = _sessions(em, "Nightly")[-2:]
    assert [(each["Result"], each["IsRetry"]) for each in sessions] == [("Failed", False), ("None", True)]
    assert _job(vspc, "Nightly")["lastRun"][:16] == sessions[-1]["CreationTimeUTC"][:16]


def test_a_chained_job_begins_when_the_run_of_the_other_ends(vspc: VspcMock, em: EmMock) -> None:
    for mock in (vspc, em):
        _at(mock, 3, 0, day=24)
    first = _sessions(em, "Nightly")
    chained = _job(vspc, "Offsite")
    assert chained["schedule"]["chainingOptions"]["previousJobName"] == "Nightly"
    assert chained["lastRun"][:10] == "2026-11-23"
    assert _sessions(em, "Offsite")[-1]["CreationTimeUTC"][:16] == chained["lastRun"][:16]
    assert first[-1]["CreationTimeUTC"][:10] == "2026-11-23"


def test_what_runs_at_the_start_ends_and_what_never_ran_runs(vspc: VspcMock, em: EmMock) -> None:
    running, new = _job(vspc, "Running"), _job(vspc, "New")
    assert (running["status"], running["lastRun"][:16], running["lastEndTime"]) == (
        "Running",
        "2026-11-22T07:51",
        None,
    )
    assert (new["status"], new["lastRun"], new["lastSessionTasks"]) == ("None", None, [])
    assert ([each["State"] for each in _sessions(em, "Running")], _sessions(em, "New")) == (["Working"], [])
    for mock in (vspc, em):
        _at(mock, 12, 0)
    assert (_job(vspc, "Running")["status"], _job(vspc, "Running")["lastDuration"]) == ("Success", 1800)
    assert _job(vspc, "New")["lastRun"][:16] == "2026-11-22T08:05"
    assert _sessions(em, "Running")[-1]["Result"] == "Success"
    assert [each["CreationTimeUTC"][:16] for each in _sessions(em, "New")] == ["2026-11-22T08:05"]


def test_a_disabled_job_never_runs_and_one_that_is_enabled_does(vspc: VspcMock) -> None:
    off = _job(vspc, "Off")
    assert off["schedule"]["startDateTime"] is None
    vspc.clock.advance(3 * 86400)
    assert _job(vspc, "Off")["lastRun"] == off["lastRun"]
    patch = [{"op": "replace", "path": "/isEnabled", "value": True}]
    vspc.client().request("PATCH", f"/infrastructure/backupServers/jobs/{off['instanceUid']}", json=patch)
    vspc.clock.advance(5)
    assert _job(vspc, "Off")["schedule"]["startDateTime"][:16] == "2026-11-25T22:00"
    vspc.clock.advance(86400)
    assert _job(vspc, "Off")["lastRun"][:16] == "2026-11-25T22:00"


def test_without_schedules_nothing_begins(world: Path) -> None:
    options = Options(world=world, schedules=False)
    with in_process("vspc", options=options, clock=Clock(speed=0)) as mock:
        before = _job(mock, "Nightly")
        mock.clock.advance(30 * 86400)
        assert _job(mock, "Nightly") == before


def test_two_jobs_without_examples_are_two_jobs(vspc: VspcMock, em: EmMock) -> None:
    assert len(list(vspc.client().jobs.list())) == 5
    assert [job.name for job in em.client().nas_jobs.list()] == ["New"]


def test_the_state_is_current(vspc: VspcMock, em: EmMock) -> None:
    vspc.clock.advance(3600)
    em.clock.advance(3600)
    assert vspc.control.overview()["vspc"]["jobs"] == {"Running": 1, "Success": 4}
    assert em.control.overview()["em"]["jobs"] == {"Success": 4, "Working": 1}


def test_filters_see_what_schedules_change(vspc: VspcMock) -> None:
    def running() -> set[str]:
        rule = '[{"property": "status", "operation": "equals", "value": "Running"}]'
        path = "/infrastructure/backupServers/jobs"
        rows = vspc.client().request("GET", path, params={"filter": rule}).json()["data"]
        return {row["name"] for row in rows}

    assert running() == {"Running"}
    _at(vspc, 22, 5)
    assert running() >= {"Nightly"}
    assert "Running" not in running()


@pytest.mark.parametrize("days", [1, 30, 365])
def test_a_jump_costs_a_bounded_number_of_runs_however_far_it_goes(em: EmMock, days: int) -> None:
    em.clock.advance(days * 86400)
    assert len(_sessions(em, "New")) <= 7 * 4


def test_one_jump_shows_what_many_small_ones_show(world: Path) -> None:
    shown = []
    for steps in (1, 90):
        with in_process("vspc", options=Options(world=world), clock=Clock(speed=0)) as mock:
            for _ in range(steps):
                mock.clock.advance(6 * 86400 / steps)
                shown_now = [_job(mock, name) for name in ("Offsite", "New", "Running")]
            shown.append(shown_now)
    assert shown[0] == shown[1]


def test_the_end_of_the_next_run_can_be_told(vspc: VspcMock, em: EmMock) -> None:
    for mock in (vspc, em):
        mock.set_outcome("New", "Failed", message="The share is gone.", seconds=30)
    job = _job(vspc, "New")
    vspc.client().jobs.start(job["instanceUid"])
    vspc.clock.advance(60)
    assert (_job(vspc, "New")["status"], _job(vspc, "New")["failureMessage"]) == (
        "Failed",
        "The share is gone.",
    )
    jobs = em.client().nas_jobs
    jobs.start(jobs.list()[0].id)
    em.clock.advance(60)
    assert [(each["Result"], each["FailureMessage"]) for each in _sessions(em, "New")] == [
        ("Failed", "The share is gone.")
    ]
    with pytest.raises(UnknownJob):
        vspc.set_outcome("Nobody", "Failed")
    with pytest.raises(ValueError, match="Success, Warning, Failed"):
        vspc.set_outcome("New", "Broken")


def test_a_job_can_be_added_and_its_schedule_counts(vspc: VspcMock, em: EmMock) -> None:
    for mock in (vspc, em):
        uid = mock.add_job(
            "Late", kind="BackupVm", schedule="daily 23:00", runs=[{"started": "-2h", "result": "Failed"}]
        )
    assert (_job(vspc, "Late")["instanceUid"], _job(vspc, "Late")["status"]) == (uid, "Failed")
    assert [each["Result"] for each in _sessions(em, "Late")] == ["Failed"]
    for mock in (vspc, em):
        _at(mock, 0, 30, day=23)
    assert _job(vspc, "Late")["lastRun"][:16] == "2026-11-22T23:00"
    assert _sessions(em, "Late")[-1]["CreationTimeUTC"][:16] == "2026-11-22T23:00"
    with pytest.raises(WorldError, match="called Late"):
        vspc.add_job("Late")
    with pytest.raises(WorldError, match="kind must be one of"):
        vspc.add_job("Wrong", kind="Backup")


def test_a_run_that_was_asked_for_does_not_end_a_schedule(vspc: VspcMock) -> None:
    uid = vspc.add_job("Plain", schedule="daily 22:00")
    _at(vspc, 21, 50)
    vspc.client().jobs.start(uid)
    _at(vspc, 21, 55)
    assert _job(vspc, "Plain")["lastRun"][:16] == "2026-11-22T21:50"
    _at(vspc, 22, 5)
    assert _job(vspc, "Plain")["lastRun"][:16] == "2026-11-22T22:00"


def test_a_schedule_begins_nothing_while_a_run_that_was_asked_for_lasts(vspc: VspcMock) -> None:
    _at(vspc, 21, 50)
    vspc.client().jobs.start(_job(vspc, "Nightly")["instanceUid"])  # it is told to last 900 seconds
    _at(vspc, 23, 0)
    assert _job(vspc, "Nightly")["lastRun"][:16] == "2026-11-22T21:50"


@pytest.mark.parametrize(
    "start", ["2019-01-01T06:00:00+00:00", "2026-03-01T08:00:00+00:00", "2031-07-05T23:59:00+00:00"]
)
def test_examples_lie_in_the_past_of_any_start(start: str) -> None:
    now = datetime.fromisoformat(start)
    with (
        in_process("vspc", clock=Clock(start=now, speed=0)) as vspc,
        in_process("em", clock=Clock(start=now, speed=0)) as em,
    ):
        for job in vspc.client().jobs.list():
            times = (job.last_run, job.last_end_time, job.creation_time)
            assert all(each is None or each <= now for each in times), job.name
            following = job.schedule.start_date_time if job.schedule else None
            assert following is None or following > now, job.name
        for session in em.client().backup_sessions.list():
            begun, ended = session.creation_time_utc, session.end_time_utc
            assert begun is not None
            assert begun <= now, session.name
            assert ended is None or ended <= now, session.name
            assert ended or now - begun < timedelta(hours=4), session.name


@given(st.sampled_from(["daily 22:00", "weekdays 06:30", "Friday 21:00", "Monday, Friday 05:00", "monthly Last Sunday 04:00",
    "monthly First Monday 23:00", "every 4 hours at minute 53", "every 15 minutes at minute 2", "continuous at minute 7",
    "on demand"]))  # fmt: skip
def test_a_schedule_is_read_as_it_is_written(text: str) -> None:
    schedule = read_schedule(text, 0)
    assert schedule is not None
    assert str(schedule) == text


@given(
    st.builds(
        Schedule,
        kind=st.sampled_from(["Daily", "Monthly", "Periodically", "Continuously"]),
        hour=st.integers(0, 23),
        minute=st.integers(0, 59),
        days=st.sets(st.integers(0, 6), min_size=1).map(lambda days: tuple(sorted(days))),
        week=st.integers(0, 4),
        every=st.integers(60, 1440),
        months=st.just(()),
        zone=st.integers(-840, 840),
    ),
    st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)),
)
def test_the_next_time_comes_after_and_is_the_latest_once_it_has_come(
    schedule: Schedule, moment: datetime
) -> None:
    after = moment.replace(tzinfo=UTC)
    following = next_time(schedule, after)
    assert following is not None
    assert following > after
    assert latest_time(schedule, following) == following
    before = latest_time(schedule, after)
    assert before is not None
    assert before <= after
    assert next_time(schedule, before) == following
    local = following + timedelta(minutes=schedule.zone)
    if schedule.kind == "Daily":
        assert local.weekday() in schedule.days
        assert (local.hour, local.minute) == (schedule.hour, schedule.minute)


@pytest.mark.parametrize(
    ("right", "wrong", "words"),
    [
        ("daily 22:00", "nightly", "schedule must be like daily 22:00"),
        ("after Nightly", "after Weekly", "not after 'Weekly'"),
        ("-10h", "-10x", "or like -9h"),
        (
            "{started: -10h, seconds: 1200}",
            "{started: -10h, running: true, seconds: 60}",
            "must end after the start",
        ),
        ("result: Warning", "result: Fine", "result must be one of Success, Warning, Failed"),
        ("machines: 9", "machines: 0", "machines must be a whole number from 1"),
    ],
)
def test_what_is_wrong_in_a_world_is_said(world: Path, right: str, wrong: str, words: str) -> None:
    assert right in WORLD
    world.write_text(WORLD.replace(right, wrong, 1))
    with pytest.raises(WorldError, match=words):
        load(world, START)


def test_weekdays_have_the_names_of_the_description() -> None:
    assert WEEK[START.weekday()] == "Sunday"
