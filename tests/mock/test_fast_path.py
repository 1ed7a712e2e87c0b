"""Plain GET requests take a short way through the mock: what they are answered is the same as on the long one."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.testclient import TestClient

from veeam_jobs_description.document import Api
from veeam_jobs_kit.mock import API_KEY, PASSWORD, Clock, create_app
from veeam_jobs_kit.mock.http.fast_path import FastPath

JOBS = "/api/v3/infrastructure/backupServers/jobs"
EM_JOBS = "/api/agents/jobs?format=Entity"
JSON, XML = ("Accept", "application/json"), ("Accept", "application/xml")


def client_of(api: Api, *, short: bool) -> TestClient:
    """A client of a new mock with the short way, or without it, that is signed in."""
    app: Any = create_app(api, jobs=5, clock=Clock(speed=0))
    if not short:
        app.user_middleware = [one for one in app.user_middleware if one.cls is not FastPath]
    client = TestClient(app, base_url="http://mock")
    if api == "vspc":
        client.headers["Authorization"] = f"Bearer {API_KEY}"
        return client
    made = client.post("/api/sessionMngr/?v=latest", auth=("portal-administrator", PASSWORD))
    client.headers["X-RestSvcSessionId"] = made.headers["X-RestSvcSessionId"]
    return client


@pytest.fixture(scope="module")
def both() -> dict[Api, tuple[TestClient, TestClient]]:
    apis: tuple[Api, ...] = ("vspc", "em")
    return {api: (client_of(api, short=True), client_of(api, short=False)) for api in apis}


@pytest.mark.parametrize(
    ("api", "path", "headers"),
    [
        ("vspc", f"{JOBS}?limit=2&offset=1", []),
        ("vspc", f"{JOBS}?limit=0", []),
        ("vspc", f"{JOBS}?limit=1&limit=2", []),
        ("vspc", f"{JOBS}?unknown=1&limit=", []),
        ("vspc", f"{JOBS}/", []),
        ("vspc", f"{JOBS}%2Fnone", []),
        ("vspc", f"{JOBS}/nowhere/at/all", []),
        ("vspc", JOBS, [("Authorization", "Bearer wrong")]),
        ("vspc", JOBS, [("X-Client-Version", "0.1")]),
        ("vspc", JOBS, [("X-Client-Version", "no version")]),
        ("vspc", JOBS, [("X-Request-id", "no UUID")]),
        ("vspc", JOBS, [("Content-Type", "text/plain")]),
        ("em", EM_JOBS, [JSON]),
        ("em", EM_JOBS, [XML]),
        ("em", EM_JOBS, [JSON, XML]),
        ("em", EM_JOBS, [XML, JSON]),
        ("em", EM_JOBS, [JSON, ("Host", "other.example:9398")]),
        ("em", EM_JOBS, [JSON, ("Host", "one.example"), ("Host", "two.example")]),
        ("em", EM_JOBS, [JSON, ("Host", 'no"host')]),
        ("em", "/api/agents/jobs?format=Other", [JSON]),
    ],
)
def test_a_request_is_answered_alike_on_both_ways(
    both: dict[Api, tuple[TestClient, TestClient]], api: Api, path: str, headers: list[tuple[str, str]]
) -> None:
    for client in both[api]:
        client.get(path)
    # Twice: by then, the short way knows the path.
    short, long = ([client.get(path, headers=headers) for _ in range(2)] for client in both[api])
    told = [
        (one.status_code, one.headers.get("content-type"), one.headers.get("content-length"), one.content)
        for one in (*short, *long)
    ]
    assert told == [told[0]] * 4
