"""Retries, decoding of answers, 202, links, and what a request looks like on the wire."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
import msgspec
import pytest

from tests.client.runtime.runtime_harness import Flavour, Server, get, json, post, xml
from veeam_jobs_runtime import errors
from veeam_jobs_runtime.release import VERSION
from veeam_jobs_runtime.retries import RetryPolicy


class Job(msgspec.Struct, kw_only=True, gc=False):
    name: str | None = None
    size: int | None = None


class Answer(msgspec.Struct, kw_only=True, gc=False):
    data: Job | None = None


GOOD = {"data": {"name": "SQL", "size": 5}}
VSPC_FAILED = {"errors": [{"message": "broken", "type": "unspecified", "code": 1}]}


def vspc(flavour: Flavour, *script: Any, **options: Any) -> tuple[Any, Server]:
    server = Server(list(script), valid={"key"})
    return flavour.vspc(server, api_key="key", **options), server


def test_an_answer_is_decoded(flavour: Flavour) -> None:
    client, server = vspc(flavour, json(GOOD))
    assert flavour.call(client, get(query=(("limit", "5"), ("filter", '[{"a":"ä b"}]'))), Answer) == Answer(
        data=Job(name="SQL", size=5)
    )
    assert server.requests[0].url.raw_path.decode() == (
        "/api/v3/jobs?limit=5&filter=%5B%7B%22a%22%3A%22%C3%A4%20b%22%7D%5D"
    )


def test_a_body_and_headers_are_sent(flavour: Flavour) -> None:
    client, server = vspc(flavour, client_version="3.6.1")
    assert flavour.call(client, post(body=b'{"a":1}', headers=(("X-Request-id", "r1"),))) is None
    (request,) = server.requests
    assert request.content == b'{"a":1}'
    assert request.headers["Content-Type"] == "application/json"
    assert request.headers["X-Request-id"] == "r1"
    assert request.headers["X-Client-Version"] == "3.6.1"
    assert request.headers["User-Agent"] == f"veeam-jobs/{VERSION}"


def test_a_header_of_the_call_replaces_that_of_the_client(flavour: Flavour) -> None:
    client, server = vspc(flavour, client_version="3.6.1")
    flavour.call(client, get(headers=(("X-Client-Version", "3.7"),)))
    assert server.requests[0].headers.get_list("X-Client-Version") == ["3.7"]


@pytest.mark.parametrize(
    "trouble",
    [json({}, 429), json({}, 502), json({}, 503), json({}, 504), json(VSPC_FAILED, 520),
     httpx2.ConnectError("x"), httpx2.ReadTimeout("x"), httpx2.RemoteProtocolError("x")],
)  # fmt: skip
def test_a_passing_failure_of_a_safe_request_is_tried_twice_more(flavour: Flavour, trouble: Any) -> None:
    client, server = vspc(flavour, trouble, trouble, json(GOOD))
    flavour.call(client, get(), Answer)
    assert len(server.requests) == 3
    assert flavour.clock.slept == [0.5, 1.0]
    client, server = vspc(flavour, *[trouble] * 9)
    with pytest.raises(errors.ApiError):
        flavour.call(client, get(), Answer)
    assert len(server.requests) == 3


@pytest.mark.parametrize("status", [400, 403, 404, 409, 500, 501])
def test_a_lasting_failure_is_not_tried_again(flavour: Flavour, status: int) -> None:
    client, server = vspc(flavour, json({}, status))
    with pytest.raises(errors.ApiError):
        flavour.call(client, get())
    assert len(server.requests) == 1


@pytest.mark.parametrize("kind", ["logical", "security", "Logical"])
def test_a_520_that_is_no_hiccup_is_not_tried_again(flavour: Flavour, kind: str) -> None:
    client, server = vspc(flavour, json({"errors": [{"message": "m", "type": kind, "code": 1}]}, 520))
    with pytest.raises(errors.ServerError):
        flavour.call(client, get())
    assert len(server.requests) == 1


@pytest.mark.parametrize("trouble", [json({}, 503), json({}, 429), httpx2.ReadError("x")])
def test_a_request_that_changes_something_is_sent_once(flavour: Flavour, trouble: Any) -> None:
    client, server = vspc(flavour, trouble)
    with pytest.raises(errors.ApiError):
        flavour.call(client, post())
    assert len(server.requests) == 1


def test_a_request_id_makes_a_change_safe_to_send_again(flavour: Flavour) -> None:
    client, server = vspc(flavour, json({}, 503), json({}))
    flavour.call(client, post(headers=(("x-request-ID", "r1"),)))
    assert [request.headers["X-Request-id"] for request in server.requests] == ["r1", "r1"]


def test_the_server_says_how_long_to_wait(flavour: Flavour) -> None:
    body = {"errors": [{"message": "slow down", "type": "unspecified", "code": 429, "retryAfter": 7}]}
    client, _ = vspc(flavour, json(body, 429), json({}, 503, Retry_After="4"), json({}))
    flavour.call(client, get())
    assert flavour.clock.slept == [7.5, 4.5]


def test_a_wait_that_is_too_long_is_left_to_the_caller(flavour: Flavour) -> None:
    client, server = vspc(flavour, json({}, 429, Retry_After="3600"))
    with pytest.raises(errors.Throttled) as caught:
        flavour.call(client, get())
    assert caught.value.retry_after == 3600
    assert len(server.requests) == 1


def test_retries_can_be_switched_off(flavour: Flavour) -> None:
    client, server = vspc(flavour, json({}, 503), retries=0)
    with pytest.raises(errors.ServerError):
        flavour.call(client, get())
    assert len(server.requests) == 1


def test_waits_grow_and_differ() -> None:
    failure = errors.ServerError("x", status=503)
    assert [RetryPolicy(9, random=lambda: 0.0).wait(n, failure) for n in (0, 1, 2)] == [0.25, 0.5, 1.0]
    assert [RetryPolicy(9, random=lambda: 1.0).wait(n, failure) for n in (0, 1, 2)] == [0.5, 1.0, 2.0]
    assert RetryPolicy(99, random=lambda: 1.0).wait(50, failure) == 60.0


def test_no_answer_is_a_transport_error(flavour: Flavour) -> None:
    client, _ = vspc(flavour, httpx2.ConnectError("Connection refused"), retries=0)
    with pytest.raises(
        errors.TransportError, match=r"GET /jobs: no answer \(ConnectError: Connection refused\)"
    ) as caught:
        flavour.call(client, get())
    assert caught.value.url == "https://vspc.test:1280/api/v3/jobs"
    assert isinstance(caught.value.__cause__, httpx2.ConnectError)


def test_a_timeout_says_which_argument_helps(flavour: Flavour) -> None:
    client, _ = vspc(flavour, httpx2.ReadTimeout("slow"), retries=0)
    with pytest.raises(errors.TransportError, match="Raise timeout="):
        flavour.call(client, get())


@pytest.mark.parametrize(
    ("response", "message"),
    [
        (httpx2.Response(200), "contains no Answer: it is empty"),
        (httpx2.Response(204), "contains no Answer: it is empty"),
        (
            httpx2.Response(200, html="<html>login</html>"),
            "is a web page, not the REST API of Service Provider Console",
        ),
        (httpx2.Response(200, content=b'{"data"'), "not valid JSON"),
        (httpx2.Response(200, json=[1]), "does not have the shape of Answer"),
        (xml(b"<a/>"), "only JSON is described"),
    ],
)
def test_an_answer_that_cannot_be_read_says_why(
    flavour: Flavour, response: httpx2.Response, message: str
) -> None:
    client, _ = vspc(flavour, response)
    with pytest.raises(errors.DecodeError, match=message) as caught:
        flavour.call(client, get(), Answer)
    assert str(caught.value).startswith(f"{response.status_code} GET /jobs: ")


@pytest.mark.parametrize("kind", ["", "text/plain", "application/octet-stream", "application/problem+json"])
def test_json_under_another_name_is_read(flavour: Flavour, kind: str) -> None:
    headers = {"Content-Type": kind} if kind else {}
    client, _ = vspc(flavour, httpx2.Response(200, content=b'{"data":{"size":1}}', headers=headers))
    assert flavour.call(client, get(), Answer).data.size == 1


def test_strict_turns_violations_into_errors(flavour: Flavour) -> None:
    bad = {"data": {"size": "many"}}
    client, _ = vspc(flavour, json(bad))
    assert flavour.call(client, get(), Answer) == Answer(data=Job())
    client, _ = vspc(flavour, json(bad), strict=True)
    with pytest.raises(errors.DecodeError, match=r"GET /jobs: \$\.data\.size"):
        flavour.call(client, get(), Answer)


def accepted() -> httpx2.Response:
    return httpx2.Response(202, headers={"Location": "https://inner.name:1280/api/v3/asyncActions/42"})


def test_a_202_is_not_taken_for_an_empty_answer(flavour: Flavour) -> None:
    for type_ in (Answer, None):
        client, _ = vspc(flavour, accepted())
        with pytest.raises(errors.ActionPending) as caught:
            flavour.call(client, get(), type_, on_pending="raise")
        assert caught.value.location == "https://inner.name:1280/api/v3/asyncActions/42"
        assert caught.value.status == 202


def test_a_pending_action_can_be_waited_for(flavour: Flavour) -> None:
    running, done = json({"data": {"status": "running"}}), json({"data": {"status": "succeed"}})
    client, server = vspc(flavour, accepted(), running, running, done, json(GOOD))
    with pytest.raises(errors.ActionPending) as caught:
        flavour.call(client, get(), Answer, on_pending="raise")
    assert flavour.do(caught.value.handle.wait()) == Answer(data=Job(name="SQL", size=5))
    assert flavour.clock.slept == [2.0, 2.0]
    assert {request.url.host for request in server.requests} == {"vspc.test"}
    assert server.requests[-1].url.path == "/api/v3/asyncActions/42/result"


def test_a_pending_action_that_failed_raises_what_the_call_would_have(flavour: Flavour) -> None:
    client, _ = vspc(flavour, accepted(), json({"data": {"status": "Failed"}}), json(VSPC_FAILED, 409))
    with pytest.raises(errors.ActionPending) as caught:
        flavour.call(client, get(), Answer, on_pending="raise")
    with pytest.raises(errors.Conflict, match="broken"):
        flavour.do(caught.value.handle.wait())


def test_a_cancelled_action_is_a_failed_task_and_a_slow_one_times_out(flavour: Flavour) -> None:
    client, server = vspc(flavour, accepted(), json({"data": {"status": "canceled"}}), json({}))
    with pytest.raises(errors.ActionPending) as caught:
        flavour.call(client, get(), Answer, on_pending="raise")
    with pytest.raises(errors.TaskFailed, match="The action 42 ended as canceled"):
        flavour.do(caught.value.handle.wait())
    server.script = [json({"data": {"status": "running"}}) for _ in range(9)]
    with pytest.raises(errors.TimeoutExpired, match="not ended after 5 s"):
        flavour.do(caught.value.handle.wait(timeout=5))
    assert flavour.clock.slept == [2.0, 2.0, 1.0]


def test_what_the_document_lacks_can_be_requested(flavour: Flavour) -> None:
    client, server = vspc(flavour, json({"a": 1}), json({}, 201))
    response = flavour.do(client.request("get", "/about", params={"x": True, "y": None}))
    assert response.json() == {"a": 1}
    flavour.do(client.request("POST", "/things?dry=1", json={"b": 2}, headers={"X-Request-id": "r"}))
    assert [str(request.url) for request in server.requests] == [
        "https://vspc.test:1280/api/v3/about?x=true",
        "https://vspc.test:1280/api/v3/things?dry=1",
    ]
    assert server.requests[1].content == b'{"b":2}'


def test_requests_of_ones_own_have_the_same_errors_and_retries(flavour: Flavour) -> None:
    client, server = vspc(flavour, json({}, 503), json({}, 404))
    with pytest.raises(errors.NotFound):
        flavour.do(client.request("GET", "about"))
    client, server = vspc(flavour, json({}, 503))
    with pytest.raises(errors.ServerError):
        flavour.do(client.request("DELETE", "/about"))
    assert len(server.requests) == 1
    client, server = vspc(flavour, accepted())
    assert flavour.do(client.request("GET", "/about")).status_code == 202


@pytest.mark.parametrize(
    "link",
    ["https://other.host:1280/api/v3/jobs/1?x=2", "/api/v3/jobs/1?x=2", "/jobs/1?x=2", "jobs/1?x=2",
     "https://user:pw@vspc.test:1280/api/v3/jobs/1?x=2", "//evil.test/jobs/1?x=2"],
)  # fmt: skip
def test_credentials_never_follow_a_link_to_another_host(flavour: Flavour, link: str) -> None:
    client, server = vspc(flavour)
    flavour.do(client.request("GET", link))
    assert str(server.requests[0].url) == "https://vspc.test:1280/api/v3/jobs/1?x=2"


@pytest.mark.parametrize("path", ["/api/v3extra/jobs", "/api/v31", "/api/v3.1/jobs?x=2"])
def test_a_path_that_only_begins_like_the_root_of_the_api_is_below_it(flavour: Flavour, path: str) -> None:
    client, server = vspc(flavour)
    flavour.do(client.request("GET", path))
    assert str(server.requests[0].url) == f"https://vspc.test:1280/api/v3{path}"


def test_a_redirect_is_not_followed(flavour: Flavour) -> None:
    client, server = vspc(flavour, httpx2.Response(302, headers={"Location": "https://evil.test/"}))
    with pytest.raises(errors.ApiError, match=r"redirects the request, to https://evil\.test/"):
        flavour.call(client, get())
    assert len(server.requests) == 1


def test_a_client_is_a_context_manager() -> None:
    with Flavour("sync") as flavour, flavour.vspc(Server(), api_key="key") as client:
        session = client._session
    assert session.http.is_closed

    async def use() -> Any:
        with Flavour("async") as flavour:
            async with flavour.vspc(Server(), api_key="key") as client:
                return client._session

    assert asyncio.run(use()).http.is_closed
