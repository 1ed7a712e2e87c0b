"""Whether a run is another one than before."""

from __future__ import annotations

from datetime import UTC, datetime

from veeam_jobs_kit.rows.runs import LastRunState


def test_a_job_without_a_last_run_has_a_new_one_when_it_has_any() -> None:
    never, now = LastRunState("", "None"), LastRunState("", "Success", began=datetime(2026, 1, 1, tzinfo=UTC))
    assert now.is_after(never)
    assert not never.is_after(now)
    assert not now.is_after(now)
