"""What request headers and the rate of requests change in the answers of the VSPC mock."""

from __future__ import annotations

import pytest

from veeam_jobs_kit.mock import Clock, Options
from veeam_jobs_kit.mock.calls import Answer
from veeam_jobs_kit.mock.document import read
from veeam_jobs_kit.mock.fitting import Fitter
from veeam_jobs_kit.mock.vspc.client_versions import ClientVersions

from .conftest import Connect, sign_in

JOBS = "/infrastructure/backupServers/jobs"
PAGE = "BackupServerBackupVmJobPage"


@pytest.mark.parametrize(
    ("version", "shown"),
    [
        (None, "SangforAsv"),
        ("3.7", "SangforAsv"),
        ("4", "SangforAsv"),
        ("3.6.2", "Unknown"),
        ("3.0", "Unknown"),
    ],
)
def test_a_value_newer_than_the_client_is_unknown_to_it(version: str | None, shown: str) -> None:
    document = read("vspc")
    versions = ClientVersions(document, Fitter(document.bundle, nulls=False))
    rows = [{"subtype": "SangforAsv", "instanceUid": "x"}, {"subtype": "VSphere"}]
    answer = versions.shown(Answer(200, PAGE, {"data": rows, "errors": []}), version)
    expected = [{"subtype": shown, "instanceUid": "x"}, {"subtype": "VSphere"}]
    assert answer.value == {"data": expected, "errors": []}


def test_more_requests_than_allowed_in_a_minute_are_told_when_to_come_back(start: Connect) -> None:
    clock = Clock(speed=0)
    client = start("vspc", clock=clock, options=Options(throttle=3))
    with sign_in("vspc", str(client.base_url).partition("/api")[0], "company-owner") as other:
        for _ in range(3):
            assert client.get(JOBS).status_code == 200
            clock.advance(10)
        refused = client.get(JOBS)
        assert other.get(JOBS).status_code == 200
    error = refused.json()["errors"][0]
    assert (refused.status_code, error["type"], error["retryAfter"]) == (429, "retryableLogical", 30)
    clock.advance(error["retryAfter"])
    assert client.get(JOBS).status_code == 200
