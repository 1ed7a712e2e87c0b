"""What one call may do otherwise than its client: timeout, retries, headers."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest

from tests.client.runtime.runtime_harness import Flavour, Server, json
from veeam_jobs_runtime import errors
from veeam_jobs_runtime.transport.environment import read_environment

UID = "0a106d53-ac5b-441c-a5e8-124d53f8f8d9"
PAGES = [
    json({"data": [{"instanceUid": UID}], "meta": {"pagingInfo": {"total": 2, "offset": 0}}}),
    json({"data": [{"instanceUid": UID[::-1]}], "meta": {"pagingInfo": {"total": 2, "offset": 1}}}),
]
RUNNING = {"TaskId": "task-2", "State": "Running", "Operation": "StartJob"}
FINISHED = {**RUNNING, "State": "Finished", "Result": {"Success": True}}


def console(flavour: Flavour, *script: Any, **options: Any) -> tuple[Any, Server]:
    server = Server(list(script), valid={"key"})
    return flavour.console(server, api_key="key", **options), server


def waits(request: httpx2.Request) -> dict[str, float | None]:
    waits: dict[str, float | None] = request.extensions["timeout"]
    return waits


def everything(flavour: Flavour, pager: Any) -> Any:
    return flavour.do(pager.all())


def test_a_timeout_reaches_the_transport_for_this_call_alone(flavour: Flavour) -> None:
    client, server = console(flavour, timeout=30)
    flavour.do(client.jobs.get(UID, timeout=7))
    flavour.do(client.jobs.get(UID, timeout=httpx2.Timeout(3, connect=1)))
    flavour.do(client.jobs.get(UID, timeout=None))
    flavour.do(client.request("GET", "/x", timeout=99))
    seen = [(waits(one)["read"], waits(one)["connect"]) for one in server.requests]
    assert seen == [(7, 7), (3, 1), (30, 10), (99, 10)]


def test_signing_in_keeps_the_timeout_of_the_client(flavour: Flavour) -> None:
    seen: list[float | None] = []
    server = Server()

    def listening(request: httpx2.Request) -> httpx2.Response:
        seen.append(waits(request)["read"])
        return server(request)

    flavour.do(flavour.console(listening, timeout=30).jobs.get(UID, timeout=7))
    assert seen == [30, 7]


def test_retries_are_counted_for_this_call_alone(flavour: Flavour) -> None:
    client, server = console(flavour, *[json({}, 503)] * 9, retries=1)
    for options, sent in (({}, 2), ({"retries": 0}, 1), ({"retries": 3}, 4), ({"retries": None}, 2)):
        before = len(server.requests)
        with pytest.raises(errors.ServerError):
            flavour.do(client.jobs.get(UID, **options))
        assert len(server.requests) - before == sent


def test_retries_never_repeat_what_changes_something(flavour: Flavour) -> None:
    client, server = console(flavour, json({}, 503), json({}, 503), json({}, 200))
    with pytest.raises(errors.ServerError):
        flavour.do(client.request("POST", "/jobs", retries=5))
    assert len(server.requests) == 1
    flavour.do(client.request("POST", "/jobs", retries=5, headers={"X-Request-id": UID}))
    assert len(server.requests) == 3


def test_headers_come_on_top_of_those_of_the_client(flavour: Flavour) -> None:
    client, server = console(flavour, client_version="3.6")
    flavour.do(client.jobs.get(UID, headers={"x-client-version": "3.5.1", "X-Trace": "7"}))
    (request,) = server.requests
    assert request.headers.get_list("X-Client-Version") == ["3.5.1"]
    assert request.headers["X-Trace"] == "7"
    assert request.headers["Authorization"] == "Bearer key"


@pytest.mark.parametrize("name", ["Authorization", "authorization ", "X-RestSvcSessionId", "Cookie"])
def test_headers_cannot_replace_the_credentials(flavour: Flavour, name: str) -> None:
    client, server = console(flavour)
    for attempt in (
        lambda: client.jobs.get(UID, headers={name: "x"}),
        lambda: client.request("GET", "/jobs", headers={name: "x"}),
    ):
        with pytest.raises(ValueError, match=f"headers= must not contain {name}: the client signs"):
            flavour.attempt(attempt)
    assert server.requests == []


@pytest.mark.parametrize(
    ("options", "kind", "message"),
    [
        ({"retries": -1}, ValueError, "must be at least 0"),
        ({"timeout": 0}, ValueError, "more than 0"),
        ({"time_out": 3}, TypeError, "unexpected keyword argument: time_out"),
    ],
)
def test_what_cannot_be_meant_is_refused_before_anything_is_sent(
    flavour: Flavour, options: Any, kind: type[Exception], message: str
) -> None:
    client, server = console(flavour)
    with pytest.raises(kind, match=message):
        flavour.attempt(lambda: client.jobs.get(UID, **options))
    with pytest.raises(kind, match=message):
        client.jobs.list(**options)
    assert server.requests == []


def test_every_page_of_a_list_carries_the_options(flavour: Flavour) -> None:
    client, server = console(flavour, PAGES[0], json({}, 503), PAGES[1])
    assert len(everything(flavour, client.jobs.list(timeout=5, retries=1, headers={"X-Trace": "7"}))) == 2
    assert [(waits(one)["read"], one.headers["X-Trace"]) for one in server.requests] == [(5, "7")] * 3
    with pytest.raises(ValueError, match="cannot be used for a list"):
        client.jobs.list(headers={"x-request-id": UID})


def test_every_page_of_a_query_carries_the_options(flavour: Flavour) -> None:
    pages = [
        json(
            {
                "PagingInfo": {"PageNum": number, "PageSize": 1, "PagesCount": 2},
                "Entities": {"Jobs": {"Jobs": [{"UID": f"urn:veeam:Job:{number}"}]}},
            }
        )
        for number in (1, 2)
    ]
    server = Server(list(pages))
    query = flavour.manager(server).query("Job").page_size(1)
    options = query.with_options(timeout=5, headers={"X-Trace": "7"})
    assert len(flavour.do(options.all())) == 2
    assert [(waits(one)["read"], one.headers["X-Trace"]) for one in server.requests] == [(5, "7")] * 2
    with pytest.raises(TypeError, match="unexpected keyword argument: time_out"):
        query.with_options(time_out=5)


def test_asking_for_a_task_carries_the_options(flavour: Flavour) -> None:
    no_sessions = json({"BackupJobSessions": []})
    server = Server([no_sessions, json(RUNNING, 202), json({}, 503), json(RUNNING), json(FINISHED)])
    client = flavour.manager(server, retries=0)
    handle = flavour.do(client.agent_jobs.start("1", timeout=5, retries=1, headers={"X-Trace": "7"}))
    assert flavour.do(handle.wait()).result.success
    assert [(waits(one)["read"], one.headers["X-Trace"]) for one in server.requests] == [(5, "7")] * 5


def test_waiting_for_an_action_carries_the_options_but_not_the_request_id(flavour: Flavour) -> None:
    accepted = httpx2.Response(202, headers={"Location": f"/api/v3/asyncActions/{UID}"})
    done = json({"data": {"status": "succeed"}})
    client, server = console(flavour, accepted, done, json({"data": {"instanceUid": UID}}))
    headers = {"X-Request-id": UID, "X-Trace": "7"}
    with pytest.raises(errors.ActionPending) as caught:
        flavour.do(client.jobs.get(UID, timeout=5, headers=headers, on_pending="raise"))
    assert str(flavour.do(caught.value.handle.wait()).instance_uid) == UID
    assert [(waits(one)["read"], one.headers["X-Trace"]) for one in server.requests] == [(5, "7")] * 3
    assert [one.headers.get("X-Request-id") for one in server.requests] == [UID, None, None]


def test_the_variables_of_a_server_override_those_for_all() -> None:
    environment = {
        "VEEAM_JOBS_URL": "https://all",
        "VEEAM_JOBS_URL_NORTH_1": "https://north",
        "VEEAM_JOBS_RETRIES": "3",
    }
    assert read_environment(("url", "retries"), "north-1", {}, environment) == {
        "url": "https://north",
        "retries": 3,
    }
    assert read_environment(("url",), None, {}, environment) == {"url": "https://all"}
