"""What is not described, and what a server does not know: paths, methods, versions of clients."""

from __future__ import annotations

import httpx2
import pytest

from veeam_jobs_description import bundles
from veeam_jobs_description.document import Api, read
from veeam_jobs_kit.mock import Options
from veeam_jobs_kit.mock.http.undescribed import Undescribed

from .conftest import Connect

JOBS = "/infrastructure/backupServers/jobs"
SEEN = "The HTTP resource that matches the request URI '{}' is not supported."


@pytest.mark.parametrize(
    "path", ["/alarms/active", "/alarms/active/x/history", "/infrastructure/vb365Servers", "/Alarms/Active/"]
)
def test_a_path_that_a_console_has_and_the_description_has_not_says_so(
    vspc: httpx2.Client, path: str
) -> None:
    answer = vspc.get(path)
    assert answer.status_code == 404
    [error] = answer.json()["errors"]
    assert error["message"] == f"/api/v3{path} exists on a console, not in this description."


def test_a_path_of_enterprise_manager_that_is_not_described_says_so(em: httpx2.Client) -> None:
    answer = em.get("/reports/summary/overview", headers={"Accept": "application/json"})
    assert answer.status_code == 404
    assert "exists on Enterprise Manager, not in this description" in answer.json()["Message"]


def test_a_fixed_segment_is_no_id_of_a_described_path() -> None:
    """`/organizations/companies` is no organization, as long as it is not described."""
    document = read("vspc")
    undescribed = Undescribed(document)
    companies = undescribed.reason(
        "GET", "/api/v3/organizations/companies", "/organizations/{organizationUid}"
    )
    is_described = any(operation.path == "/organizations/companies" for operation in document.operations)
    assert (companies is None) is is_described
    assert undescribed.reason("GET", f"/api/v3{JOBS}/x", f"{JOBS}/{{jobUid}}") is None
    assert undescribed.reason("GET", "/api/v3/bogus", None) is None


def test_a_method_that_is_not_described_says_so_beside_those_that_are(em: httpx2.Client) -> None:
    answer = em.post("/backupServers", headers={"Accept": "application/json"})
    assert (answer.status_code, answer.headers["Allow"]) == (405, "GET")
    assert answer.json()["Message"].startswith("POST /api/backupServers exists on Enterprise Manager")


@pytest.mark.parametrize("api", ["vspc", "em"])
def test_nothing_that_is_described_is_listed_as_missing(api: Api) -> None:
    versions = bundles.versions("vspc") if api == "vspc" else [None]
    for version in versions:
        document = read(api, version)
        # The newest document decides what is listed; an older one has nothing that the newest list names.
        undescribed = Undescribed(document)
        for operation in document.operations:
            path = document.base_path + operation.path
            assert undescribed.reason(operation.method, path, operation.path) is None, operation.label


def test_an_unknown_path_is_404_or_the_web_interface_if_asked_for(start: Connect) -> None:
    vspc, em = start("vspc"), start("em")
    ordered = {"X-Mock-Fault": "web-interface"}
    assert vspc.get("/bogus").status_code == 404
    answer = vspc.get("/bogus", headers=ordered)
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert answer.text.startswith("<!DOCTYPE html>")
    assert vspc.get("/alarms/active", headers=ordered).status_code == 404
    assert vspc.get("/about", headers=ordered).json()["data"]
    assert em.get("/bogus", headers=ordered).status_code == 404


@pytest.mark.parametrize("version", ["99.9", "3.8", "2.0", "3", "abc", "", "3.x"])
def test_a_client_version_that_the_console_does_not_know_is_refused_as_consoles_do(
    vspc: httpx2.Client, version: str
) -> None:
    answer = vspc.get(f"{JOBS}?limit=1", headers={"X-Client-Version": version})
    assert answer.status_code == 400
    message = SEEN.format(f"{str(vspc.base_url).rstrip('/')}{JOBS}")
    assert answer.json() == {
        "error": {"code": "UnsupportedApiVersion", "message": message, "innerError": None}
    }


@pytest.mark.parametrize("version", ["3.0", "3.4", "3.6.1", "3.7", "3.7.0", None])
def test_a_described_client_version_is_known(vspc: httpx2.Client, version: str | None) -> None:
    headers = {} if version is None else {"X-Client-Version": version}
    assert vspc.get(f"{JOBS}?limit=1", headers=headers).status_code == 200


def test_an_older_console_serves_a_newer_client(start: Connect) -> None:
    old = start("vspc", options=Options(version="3.6.2"))
    assert old.get(f"{JOBS}?limit=1", headers={"X-Client-Version": "3.7"}).status_code == 200
    assert old.get(f"{JOBS}?limit=1", headers={"X-Client-Version": "3.8"}).status_code == 400


def test_release_12_sends_a_byte_order_mark_before_json_and_13_none(start: Connect) -> None:
    for release, mark in (("12", b"\xef\xbb\xbf"), ("13", b"")):
        em = start("em", options=Options(em_version=release))  # type: ignore[arg-type]
        for path in ("/jobs", "/query?type=Job", "/bogus"):
            in_json = em.get(path, headers={"Accept": "application/json"})
            assert in_json.content.startswith(mark + b"{")
            assert em.get(path).content.startswith(b"<?xml")
        twice = {"Accept": "application/json", "X-Mock-Fault": "bom"}
        assert em.get("/jobs", headers=twice).content.startswith(b"\xef\xbb\xbf{")
