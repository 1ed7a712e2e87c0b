"""The world: runs lie where they should, whatever the time of the day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from veeam_jobs_kit.mock.world.seeded_world import SeededWorld


@settings(max_examples=50, deadline=None)
@given(st.datetimes(datetime(1980, 1, 2), datetime(9000, 1, 1)))
def test_jobs_have_run_within_a_day_and_are_done(moment: datetime) -> None:
    now = moment.replace(tzinfo=UTC)
    ended = [job.last.ended for job in SeededWorld(1, 40, now).jobs]
    assert max(ended) <= now
    assert len([each for each in ended if each > now - timedelta(hours=24)]) > 20
