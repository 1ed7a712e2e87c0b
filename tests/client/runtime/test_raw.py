"""Answers as they came: `client.jobs.with_raw_response.get(uid)`."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest

from tests.client.runtime.runtime_harness import Flavour, Server, json
from veeam_jobs_runtime import errors

UID = "0a106d53-ac5b-441c-a5e8-124d53f8f8d9"
JOB = {"data": {"instanceUid": UID, "name": "Nightly", "status": "Success"}}
PAGE = {"data": [JOB["data"]], "meta": {"pagingInfo": {"total": 900, "offset": 3}}}
RUNNING = {"TaskId": "task-2", "State": "Running", "Operation": "StartJob"}
SESSIONS: dict[str, Any] = {"BackupJobSessions": []}
FINISHED = {**RUNNING, "State": "Finished", "Result": {"Success": True}}


def console(flavour: Flavour, *script: Any) -> tuple[Any, Server]:
    server = Server(list(script), valid={"key"})
    return flavour.console(server, api_key="key"), server


def test_the_answer_comes_as_it_is_and_parses_to_what_the_call_returns(flavour: Flavour) -> None:
    client, server = console(flavour, json(JOB, X_Trace="7"), json(JOB))
    response = flavour.do(client.jobs.with_raw_response.get(UID, timeout=5))
    assert (response.status, response.headers["x-trace"]) == (200, "7")
    assert response.content == json(JOB).content
    assert len(server.requests) == 1
    parsed = response.parse()
    assert len(server.requests) == 1
    assert parsed == response.parse() == flavour.do(client.jobs.get(UID))
    assert type(parsed).__name__ == "BackupServerJob"
    assert server.requests[0].extensions["timeout"]["read"] == 5


def test_of_a_list_comes_the_page_at_its_offset(flavour: Flavour) -> None:
    client, server = console(flavour, json(PAGE))
    response = flavour.do(client.jobs.with_raw_response.list(offset=3, page_size=1))
    assert server.requests[0].url.query == b"limit=1&offset=3"
    assert [job.name for job in response.parse()] == ["Nightly"]
    assert len(server.requests) == 1


def test_an_answer_that_cannot_be_read_is_still_handed_over(flavour: Flavour) -> None:
    client, _ = console(flavour, httpx2.Response(200, content=b"{", headers={"X-Trace": "7"}))
    response = flavour.do(client.jobs.with_raw_response.get(UID))
    assert response.content == b"{"
    for _ in range(2):
        with pytest.raises(errors.DecodeError, match=r"200 GET /infra.*: The answer is not valid JSON"):
            response.parse()


def test_an_error_is_raised_as_ever(flavour: Flavour) -> None:
    client, _ = console(flavour, json({}, 404))
    with pytest.raises(errors.NotFound):
        flavour.do(client.jobs.with_raw_response.get(UID))


def test_a_task_is_parsed_to_a_handle_that_can_wait(flavour: Flavour) -> None:
    server = Server([json(SESSIONS), json(RUNNING, 202), json(RUNNING), json(FINISHED)])
    client = flavour.manager(server)
    response = flavour.do(client.agent_jobs.with_raw_response.start("1"))
    assert response.status == 202
    asked = len(server.requests)
    handle = response.parse()
    assert len(server.requests) == asked
    assert handle.id == "task-2"
    assert flavour.do(handle.wait()).result.success


def test_a_pending_action_is_handed_over_and_its_handle_can_wait(flavour: Flavour) -> None:
    accepted = httpx2.Response(202, headers={"Location": f"/api/v3/asyncActions/{UID}"})
    client, _ = console(flavour, accepted, json({"data": {"status": "succeed"}}), json(JOB))
    response = flavour.do(client.jobs.with_raw_response.get(UID))
    assert response.status == 202
    with pytest.raises(errors.ActionPending) as caught:
        response.parse()
    assert flavour.do(caught.value.handle.wait()).name == "Nightly"


def test_an_expired_session_is_renewed_below_a_raw_call(flavour: Flavour) -> None:
    server = Server([json(JOB), json(JOB)])
    client = flavour.console(server)
    flavour.do(client.jobs.get(UID))
    server.revoke()
    assert flavour.do(client.jobs.with_raw_response.get(UID)).parse().name == "Nightly"
    assert [one["grant_type"] for one in server.logons] == ["password", "refresh_token"]


def test_a_raw_method_keeps_its_name_and_documentation(flavour: Flavour) -> None:
    client, _ = console(flavour)
    assert client.jobs.with_raw_response.get.__name__ == "get"
    assert client.jobs.with_raw_response.get.__doc__ == client.jobs.get.__doc__
