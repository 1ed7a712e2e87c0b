"""Answers of Enterprise Manager as rows, without a server."""

from __future__ import annotations

import pytest

from veeam_jobs_kit.rows.em.conversion import status_of
from veeam_jobs_kit.rows.em.server import newest_version


@pytest.mark.parametrize(
    ("state", "result", "status"),
    [
        ("Working", "None", "Running"),
        ("Idle", None, "Running"),
        ("Working", "Success", "Running"),
        ("Stopped", "Failed", "Failed"),
        ("Stopped", "None", "None"),
        ("Stopped", "Sleepy", "Sleepy"),
        ("Hibernating", "Success", "Hibernating"),
        (None, "Success", "Unknown"),
    ],
)
def test_a_result_is_read_when_the_session_has_stopped(
    state: str | None, result: str | None, status: str
) -> None:
    from veeam_jobs.em.models.backup_job_session import BackupJobSession

    session = BackupJobSession(state=state, result=result)  # type: ignore[arg-type]
    assert status_of(session) == status


def test_the_newest_version_is_told_by_its_numbers() -> None:
    assert newest_version(["v1_9", "v1_10", "v1_2"]) == "v1_10"
    assert newest_version(["latest", "v1_7"]) == "v1_7"
