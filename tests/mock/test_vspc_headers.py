"""What request headers and the rate of requests change in the answers of the VSPC mock."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest

from veeam_jobs_description.document import read
from veeam_jobs_kit.mock import Clock, Options
from veeam_jobs_kit.mock.http.messages import Answer
from veeam_jobs_kit.mock.vspc.client_versions import ClientVersions
from veeam_jobs_kit.mock.world.coercion import Fitter

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


def test_a_request_that_comes_again_under_its_id_is_carried_out_once(start: Connect) -> None:
    clock = Clock(speed=0)
    client = start("vspc", clock=clock)
    assert _start(client, headers=ID).status_code == 200
    clock.advance(100)
    assert _job(client)["status"] == "Success"
    assert _start(client, headers=ID).status_code == 200
    clock.advance(3)
    assert _job(client)["status"] == "Success"


def test_another_id_no_id_and_an_id_of_long_ago_are_new_requests(start: Connect) -> None:
    clock = Clock(speed=0)
    client = start("vspc", clock=clock)
    for wait, headers in (
        (0, ID),
        (40, {}),
        (40, {"X-Request-id": ID["X-Request-id"].replace("0f", "1f")}),
        (300, ID),
    ):
        clock.advance(wait)
        assert _start(client, headers=headers).status_code == 200
        assert _job(client)["status"] == "Starting"


def test_a_refused_request_is_looked_at_again(start: Connect) -> None:
    client = start("vspc", clock=Clock(speed=0))
    missing = f"{JOBS}/00000000-0000-4000-8000-000000000000/start"
    assert [client.post(missing, headers=ID).status_code for _ in range(2)] == [404, 404]


ID = {"X-Request-id": "0f3c7d1e-8a42-4b96-b5e0-6d9c2f71a834"}
NIGHTLY = "3d7e9b52-4c1f-4f8a-a6d0-58b2c94e1f73"


def _start(client: httpx2.Client, headers: dict[str, str]) -> httpx2.Response:
    return client.post(f"{JOBS}/{NIGHTLY}/start", headers=headers)


def _job(client: httpx2.Client) -> Any:
    return client.get(f"{JOBS}/{NIGHTLY}").json()["data"]
