"""Every operation that changes something, organizations, signing out, asynchronous actions."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import httpx2
import pytest
from starlette.testclient import TestClient

from veeam_jobs_description.document import Document, read
from veeam_jobs_description.operations import Operation
from veeam_jobs_description.references import resolve
from veeam_jobs_kit.mock import API_KEY, Clock, Options, create_app
from veeam_jobs_kit.mock.http.json_schemas import Schemas, component
from veeam_jobs_kit.mock.storage.records import Records

from .conftest import Connect, sign_in, tokens
from .test_vspc_lists import SEED_JOB

JOBS = "/infrastructure/backupServers/jobs"
NIGHTLY = "3d7e9b52-4c1f-4f8a-a6d0-58b2c94e1f73"
PROVIDER = "c2b91f6d-0e57-4a3c-b8d4-91f5e7a26c03"
OPERATOR = "5e8d2c47-a906-4b3f-8172-c4f0e95b6da3"
RUNNING = "0f3c7d1e-8a42-4b96-b5e0-6d9c2f71a834"
UNKNOWN = "00000000-0000-4000-8000-000000000000"
IDS = {
    "jobUid": NIGHTLY,
    "backupServerUid": "1f4c2a0e-5b7d-4c89-9a31-7d20c5e8b614",
    "organizationUid": PROVIDER,
    "userUid": OPERATOR,
    "actionId": RUNNING,
}
VERSIONS = ["3.5.1", "3.6.2", "3.7"]


def _changing(document: Document) -> Iterator[tuple[Operation, Any]]:
    """Each operation that changes something, with the documented body."""
    for operation in document.operations:
        if operation.method == "GET" or operation.id == "tokens_create":
            continue
        body = None
        if operation.body:
            media = resolve(operation.body.media["application/json"].rpartition("/")[0], document.bundle)[1]
            body = next(iter(media["examples"].values()))["value"]
        yield operation, body


def _send(client: TestClient, operation: Operation, ids: Mapping[str, str], body: Any) -> Any:
    tenant_web = {"jobUid": "1b95d7e4-60c3-4f28-8ad1-c74e9f0b263a"}
    own = {**ids, **tenant_web} if ids is IDS and "/vcd/" in operation.path else ids
    url = "/api/v3" + operation.path.format(**own)
    query = {"companyUid": "4e19d7a3-b5c0-4826-8f6d-7a2b3c9e150d"} if operation.id == "jobs_assign" else {}
    return client.request(operation.method, url, json=body, params=query)


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("accept", [False, True])
def test_whatever_changes_something_answers_as_documented(version: str, accept: bool) -> None:
    document = read("vspc", version)
    schemas = Schemas(document.bundle)
    app = create_app("vspc", version=version, clock=Clock(speed=0), accept=accept)
    client = TestClient(app, base_url="http://mock", headers={"Authorization": f"Bearer {API_KEY}"})
    operations = sorted(
        _changing(document), key=lambda pair: (pair[0].method == "DELETE", pair[0].id == "jobs_delete")
    )
    assert len(operations) > 12
    for operation, body in operations:
        unknown = _send(client, operation, dict.fromkeys(IDS, UNKNOWN), body)
        put_off = accept and "202" in operation.answers
        assert unknown.status_code == (202 if put_off else 404), (operation.id, unknown.text)
        answer = _send(client, operation, IDS, body)
        if put_off:
            assert (answer.status_code, answer.content) == (202, b""), operation.id
            continue
        assert answer.status_code == 200, (operation.id, answer.text)
        (schema,) = operation.schemas_of(200)
        assert not list(schemas.breaches(component(schema), answer.json())), (operation.id, answer.text)


def test_an_organization_is_changed_and_keeps_what_is_read_only(start: Connect) -> None:
    client = start("vspc")
    path = f"/organizations/{PROVIDER}"
    change = [{"op": "replace", "path": "/phone", "value": "+1 202 555 0178"}]
    assert client.patch(path, json=change).json()["data"]["phone"] == "+1 202 555 0178"
    assert client.get(path).json()["data"]["phone"] == "+1 202 555 0178"
    for refused in (
        {"op": "replace", "path": "/type", "value": "Company"},
        {"op": "remove", "path": "/name", "value": ""},
    ):
        error = client.patch(path, json=[refused]).json()["errors"][0]
        assert (error["code"], error["failedJsonPatch"]["path"]) == (400, refused["path"])


@pytest.mark.parametrize("value", [False, "false"])
def test_a_change_may_be_of_the_type_of_its_property_or_its_text(start: Connect, value: Any) -> None:
    clock = Clock(speed=0)
    client = start("vspc", clock=clock)
    change = [
        {"op": "test", "path": "/isEnabled", "value": not value if value is False else "true"},
        {"op": "replace", "path": "/isEnabled", "value": value},
    ]
    assert client.patch(f"{JOBS}/{NIGHTLY}", json=change).status_code == 200
    clock.advance(3)
    assert client.get(f"{JOBS}/{NIGHTLY}").json()["data"]["isEnabled"] is False


@pytest.mark.parametrize("value", [None, 0, 1, "perhaps", [], {}])
def test_a_value_of_another_type_is_refused_with_the_value_that_was_sent(start: Connect, value: Any) -> None:
    client = start("vspc")
    for operation in ("replace", "test"):
        refused = {"op": operation, "path": "/isEnabled", "value": value}
        answer = client.patch(f"{JOBS}/{NIGHTLY}", json=[refused])
        assert answer.status_code == 400
        assert answer.json()["errors"][0].get("failedJsonPatch", {}).get("value") == value
    assert client.get(f"{JOBS}/{NIGHTLY}").json()["data"]["isEnabled"] is True


@pytest.mark.parametrize("status", ["Running", "running"])
def test_version_3_0_takes_both_spellings_and_answers_in_camel_case(start: Connect, status: str) -> None:
    clock = Clock(speed=0)
    client = start("vspc", clock=clock, options=Options(version="3.0"))

    def change(path: str, value: Any) -> str:
        answer = client.patch(f"{JOBS}/{SEED_JOB}", json=[{"op": "replace", "path": path, "value": value}])
        assert answer.status_code == 200, answer.text
        return str(answer.json()["data"]["status"])

    assert change("/status", status) == "starting"
    clock.advance(40)
    assert client.get(f"{JOBS}/{SEED_JOB}").json()["data"]["status"] == "success"
    assert change("/isEnabled", False) == "disabling"
    clock.advance(3)
    job = client.get(f"{JOBS}/{SEED_JOB}").json()["data"]
    assert (job["isEnabled"], job["status"]) == (False, "success")


def test_a_company_sees_itself_and_its_server(vspc_url: str) -> None:
    with sign_in("vspc", vspc_url, "company-owner") as client:
        own = client.get("/users/me").json()["data"]["organizationUid"]
        assert [each["instanceUid"] for each in client.get("/organizations").json()["data"]] == [own]
        assert client.get(f"/organizations/{PROVIDER}").status_code == 404
        servers = client.get("/infrastructure/backupServers").json()["data"]
        assert {server["organizationUid"] for server in servers} == {own}


def test_signing_out_ends_every_token_of_the_user(start: Connect) -> None:
    client = start("vspc", user=None)
    pair = tokens(client, "company-owner")
    headers = {"Authorization": f"Bearer {pair['access_token']}"}
    me = client.get("/users/me", headers=headers).json()["data"]
    assert me["role"] == "CompanyOwner"
    assert client.delete(f"/users/{OPERATOR}/tokens", headers=headers).status_code == 403
    assert client.delete(f"/users/{me['instanceUid']}/tokens", headers=headers).json()["data"] is True
    assert client.get("/users/me", headers=headers).status_code == 401
    refresh = {"grant_type": "refresh_token", "refresh_token": pair["refresh_token"]}
    assert client.post("/token", data=refresh).status_code == 400


def test_documented_actions_belong_to_the_documented_operator(start: Connect) -> None:
    clock = Clock(speed=0)
    client = start("vspc", clock=clock, user="portal-operator")
    assert client.get("/users/me").json()["data"]["instanceUid"] == OPERATOR
    listed = {each["id"]: each["status"] for each in client.get("/asyncActions").json()["data"]}
    assert listed == {RUNNING: "running", "b19e4f60-3d7a-4c25-8f91-07e6a5d2c438": "succeed"}
    assert client.get(f"/asyncActions/{RUNNING}/result").status_code == 404
    clock.advance(600)
    assert client.get(f"/asyncActions/{RUNNING}/result").json() == {"errors": []}


def _accepting(start: Connect) -> tuple[httpx2.Client, Clock]:
    clock = Clock(speed=0)
    return start("vspc", clock=clock, options=Options(accept=True)), clock


def test_an_accepted_request_is_done_later_and_its_answer_kept_for_a_while(start: Connect) -> None:
    client, clock = _accepting(start)
    change = [{"op": "replace", "path": "/isEnabled", "value": False}]
    answer = client.patch(f"{JOBS}/{NIGHTLY}", json=change)
    action = answer.headers["Location"].rpartition("/")[2]
    info = client.get(answer.headers["Location"]).json()["data"]
    assert (info["id"], info["status"], info["requestBody"]) == (
        action,
        "running",
        json.dumps(change),
    )
    assert client.get(f"{JOBS}/{NIGHTLY}").json()["data"]["status"] == "Success"
    clock.advance(2)
    assert client.get(f"/asyncActions/{action}").json()["data"]["status"] == "succeed"
    assert client.get(f"/asyncActions/{action}/result").json()["data"]["status"] == "Disabling"
    assert [each["id"] for each in client.get("/asyncActions").json()["data"]] == [action]
    clock.advance(300)
    assert client.get(f"/asyncActions/{action}").status_code == 404
    assert client.get("/asyncActions").json()["data"] == []


def test_a_failed_action_keeps_its_error_and_a_deleted_result_is_gone(start: Connect) -> None:
    client, clock = _accepting(start)
    action = client.post(f"{JOBS}/{UNKNOWN}/start").headers["Location"].rpartition("/")[2]
    clock.advance(2)
    assert client.get(f"/asyncActions/{action}").json()["data"]["status"] == "failed"
    result = client.get(f"/asyncActions/{action}/result")
    assert (result.status_code, result.json()["errors"][0]["message"]) == (
        404,
        f"There is no job with UID {UNKNOWN}.",
    )
    assert client.put(f"/asyncActions/{action}/requestData", json={"requestBody": "x"}).status_code == 409
    client.delete(f"/asyncActions/{action}/result")
    assert "no result" in client.get(f"/asyncActions/{action}/result").text


def test_an_action_that_crashes_fails_and_is_undone(
    start: Connect, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    client, clock = _accepting(start)
    action = client.delete(f"{JOBS}/{NIGHTLY}").headers["Location"].rpartition("/")[2]
    remove = Records.remove

    def crash(records: Records, keys: Mapping[str, str], schema: str | None = None) -> None:
        remove(records, keys, schema)
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr(Records, "remove", crash)
        clock.advance(2)
        assert client.get(f"/asyncActions/{action}").json()["data"]["status"] == "failed"
    assert "A mistake of the mock: the step action" in caplog.text
    assert client.get(f"/asyncActions/{action}/result").status_code == 520
    assert client.get(f"{JOBS}/{NIGHTLY}").status_code == 200


def test_a_cancelled_action_is_not_carried_out(start: Connect) -> None:
    client, clock = _accepting(start)
    action = client.post(f"{JOBS}/{NIGHTLY}/start").headers["Location"].rpartition("/")[2]
    assert client.delete(f"/asyncActions/{action}").status_code == 200
    clock.advance(5)
    assert client.get(f"/asyncActions/{action}").json()["data"]["status"] == "canceled"
    assert client.get(f"{JOBS}/{NIGHTLY}").json()["data"]["status"] == "Success"


def test_a_repeated_request_leads_to_the_same_action(start: Connect) -> None:
    client, _ = _accepting(start)
    headers = {"X-Request-id": "7b0c5e1d-3f92-4a68-b1d7-c04e8f6a2935"}
    locations = {
        client.post(f"{JOBS}/{NIGHTLY}/start", headers=headers).headers["Location"] for _ in range(2)
    }
    assert [location.rpartition("/")[2] for location in locations] == [headers["X-Request-id"]]
