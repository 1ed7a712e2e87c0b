"""The world: runs lie where they should, whatever the time of the day."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from veeam_jobs_kit.mock.world.clock import START
from veeam_jobs_kit.mock.world.model import World, progress_of
from veeam_jobs_kit.mock.world.plans import proceed
from veeam_jobs_kit.mock.world.schedules import ScheduleKind
from veeam_jobs_kit.mock.world.seeded_world import SeededWorld


@settings(max_examples=50, deadline=None)
@given(st.datetimes(datetime(1980, 1, 2), datetime(9000, 1, 1)))
def test_runs_have_begun_before_now_and_those_that_run_are_the_last(moment: datetime) -> None:
    now = moment.replace(tzinfo=UTC)
    for job in SeededWorld(1, 40, now).jobs:
        runs = list(job.runs)
        assert all(run.started <= now for run in runs)
        assert runs == sorted(runs, key=lambda run: run.started, reverse=True)
        assert all(run.is_running == (run.ended > now) for run in runs)
        assert not any(run.is_running for run in runs[1:])


@settings(max_examples=50, deadline=None)
@given(st.datetimes(datetime(1980, 1, 2), datetime(9000, 1, 1)))
def test_a_summary_says_what_the_job_says(moment: datetime) -> None:
    world = SeededWorld(1, 60, moment.replace(tzinfo=UTC))
    for summary, job in zip(world.summaries(), world.jobs, strict=True):
        last = job.last
        assert (summary.uid, summary.name, summary.enabled) == (job.uid, job.name, job.enabled)
        assert (summary.status, summary.started) == (last.status if last else "None", last and last.started)


@settings(max_examples=20, deadline=None)
@given(st.datetimes(datetime(1980, 1, 2), datetime(9000, 1, 1)))
def test_the_first_time_at_which_a_job_is_due_is_that_of_the_whole_job(moment: datetime) -> None:
    world = SeededWorld(1, 60, moment.replace(tzinfo=UTC))
    assert list(world.dues()) == list(World.dues(world))


def test_schedules_and_states_vary_and_names_fit_them() -> None:
    jobs = list(SeededWorld(1, 400, START).jobs)
    assert {job.schedule.kind for job in jobs} == set(get_args(ScheduleKind))
    assert {len(job.schedule.days) for job in jobs if job.schedule.kind == "Daily"} == {1, 5, 7}
    words = {
        "Daily": "nightly|weekdays|days",
        "Monthly": "monthly",
        "Periodically": "every",
        "Chained": "chained",
    }
    for job in jobs:
        assert re.search(words.get(job.schedule.kind, "continuous|on demand"), job.name), (
            job.name,
            job.schedule,
        )
    lasts = [job.last for job in jobs]
    assert None in lasts
    assert {last.status for last in lasts if last} == {"Success", "Warning", "Failed", "Running"}
    quiet = START - timedelta(days=8)
    assert any(
        job.enabled and job.schedule.kind == "Daily" and job.last and job.last.started < quiet for job in jobs
    )
    assert any(run.is_retry for job in jobs for run in job.runs)


def test_a_world_that_begins_later_shows_the_runs_that_come_in_between() -> None:
    later = START + timedelta(days=1, hours=3)
    first, second = SeededWorld(3, 200, START), SeededWorld(3, 200, later)
    compared = 0
    for before, after in zip(first.jobs, second.jobs, strict=True):
        quiet = before.last is None or before.last.started < START - timedelta(days=8)
        if before.enabled and not quiet and before.schedule.kind != "Chained":
            progress, _ = proceed(before.plan, progress_of(before), later, 1)
            assert (progress.last or before.last) == after.last, before.name
            compared += 1
    assert compared > 100
