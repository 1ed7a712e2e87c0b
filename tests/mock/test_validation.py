"""JSON of requests is read strictly, in bodies and in parameters."""

from __future__ import annotations

import json
from typing import Any

import pytest
from starlette.testclient import TestClient

from veeam_jobs_kit.mock import API_KEY, PASSWORD, Clock, create_app
from veeam_jobs_kit.mock.http.validation import read_json

KEY = {"Authorization": f"Bearer {API_KEY}"}
JOB = '"op": "replace", "path": "/isEnabled", "value": true'
FILTER = '"property": "name", "operation": "equals", "value": "x"'


@pytest.fixture(scope="module")
def vspc() -> TestClient:
    return TestClient(create_app("vspc", jobs=5, clock=Clock(speed=0)), base_url="http://mock/api/v3")


@pytest.fixture(scope="module")
def em() -> TestClient:
    return TestClient(create_app("em", jobs=5, clock=Clock(speed=0)), base_url="http://mock/api")


@pytest.mark.parametrize(
    "text",
    [
        '{"a": 1, "a": 2}',
        '{"a": 1, "a": 1}',
        '{"b": 0, "a": 1, "c": 2, "a": null}',
        '[{"a": {"b": [{"c": 1, "c": 1}]}}]',
        '{"\\u0061": 1, "a": 1}',
    ],
)
def test_a_member_that_an_object_has_twice_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="an object has a member twice"):
        read_json(text)


@pytest.mark.parametrize(
    "text", ["NaN", "[Infinity]", '{"a": -Infinity}', "[" * 100_000, "[" * 102 + "]" * 102, "", "{'a': 1}"]
)
def test_what_is_not_json_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_json(text)


def test_members_of_different_objects_may_be_equal() -> None:
    text = '[{"a": {"a": 1}}, {"a": 2, "A": 3}]'
    assert read_json(text) == json.loads(text)


def test_a_body_in_which_a_member_is_twice_is_refused(vspc: TestClient, em: TestClient) -> None:
    [job, *_] = vspc.get("/infrastructure/backupServers/jobs", headers=KEY).json()["data"]
    path = f"/infrastructure/backupServers/jobs/{job['instanceUid']}"

    def patched(text: str) -> Any:
        headers = {**KEY, "Content-Type": "application/json"}
        return vspc.patch(path, content=text, headers=headers)

    assert patched(f"[{{{JOB}}}]").is_success
    refused = patched(f'[{{{JOB}, "op": "replace"}}]')
    assert refused.status_code == 400
    assert "an object has a member twice" in refused.text

    content = f'{{"TenantCredentials": {{"Password": "a", "Password": "{PASSWORD}"}}}}'
    answer = em.post(
        "/sessionMngr/?v=latest",
        content=content,
        auth=("portal-administrator", PASSWORD),
        headers={"Content-Type": "application/json"},
    )
    assert answer.status_code == 400
    assert "an object has a member twice" in answer.text


def test_a_filter_in_which_a_member_is_twice_is_refused(vspc: TestClient) -> None:
    def listed(text: str) -> Any:
        return vspc.get("/infrastructure/backupServers/jobs", params={"filter": text}, headers=KEY)

    assert listed(f"[{{{FILTER}}}]").is_success
    refused = listed(f'[{{{FILTER}, "value": "y"}}]')
    assert refused.status_code == 400
    assert "an object has a member twice" in refused.text
