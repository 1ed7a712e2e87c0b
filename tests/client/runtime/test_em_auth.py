from __future__ import annotations

import base64
import logging
from pathlib import Path

import httpx2
import pytest

from tests.client.runtime.runtime_harness import PASSWORD, Flavour, Server, get, post
from veeam_jobs_runtime.errors import DecodeError, Forbidden, Unauthorized
from veeam_jobs_runtime.operations import OperationFacts, Request

SAMPLES = Path(__file__).parent / "samples"


def test_the_logon_is_basic_and_the_session_header_is_used_as_it_came(flavour: Flavour) -> None:
    server = Server()
    client = flavour.em(server)
    flavour.call(client, get())
    (logon,) = server.logons
    assert base64.b64decode(logon["authorization"].removeprefix("Basic ")).decode() == f"ada:{PASSWORD}"
    assert logon["query"] == "v=latest"
    (request,) = server.requests
    assert str(request.url) == "https://em.test:9398/api/jobs"
    assert request.headers["X-RestSvcSessionId"] == "access-1=="
    assert request.headers["Accept"] == "application/json"
    assert "Authorization" not in request.headers


def test_an_operation_for_anybody_is_called_without_logging_on(flavour: Flavour) -> None:
    server = Server()
    operation = OperationFacts("enterpriseManager_get", "GET", "/", safe=True, roles=(), credentials="none")
    with pytest.raises(Unauthorized):  # the scripted server wants a session for everything
        flavour.call(flavour.em(server), Request(operation, "/"))
    (request,) = server.requests
    assert (server.logons, "X-RestSvcSessionId" in request.headers) == ([], False)


def test_an_operation_that_wants_user_and_password_gets_them_and_no_session(flavour: Flavour) -> None:
    server = Server()
    operation = OperationFacts("tokens_show", "GET", "/who", safe=True, roles=(), credentials="basic")
    with pytest.raises(Unauthorized):
        flavour.call(flavour.em(server), Request(operation, "/who"))
    (request,) = server.requests
    assert request.headers["Authorization"].startswith("Basic ")
    assert (server.logons, "X-RestSvcSessionId" in request.headers) == ([], False)


def test_the_api_version_can_be_chosen(flavour: Flavour) -> None:
    server = Server()
    flavour.call(flavour.em(server, api_version="v1_7"), get())
    assert server.logons[0]["query"] == "v=v1_7"


def test_no_cookie_is_ever_sent(flavour: Flavour) -> None:
    server = Server([httpx2.Response(200, headers={"Set-Cookie": "X-RestSvcSessionId=stale; Path=/"})] * 3)
    client = flavour.em(server)
    for _ in range(3):
        flavour.call(client, get())
    assert all("Cookie" not in request.headers for request in server.requests)


def test_an_expired_session_is_renewed_once_and_the_request_sent_again(flavour: Flavour) -> None:
    server = Server()
    client = flavour.em(server)
    flavour.call(client, get())
    server.revoke()
    flavour.call(client, post())
    assert len(server.logons) == 2
    assert [request.headers["X-RestSvcSessionId"] for request in server.requests] == [
        "access-1==",
        "access-1==",
        "access-2==",
    ]


def test_closing_logs_off_once(flavour: Flavour) -> None:
    server = Server()
    client = flavour.em(server)
    flavour.call(client, get())
    flavour.do(client.close())
    flavour.do(client.close())
    (logoff,) = server.requests[1:]
    assert (logoff.method, logoff.url.path) == ("DELETE", "/api/logonSessions/id-1")
    assert logoff.headers["X-RestSvcSessionId"] == "access-1=="


def test_closing_a_client_that_never_called_sends_nothing(flavour: Flavour) -> None:
    server = Server()
    flavour.do(flavour.em(server).close())
    assert server.requests == []
    assert server.logons == []


def test_a_logoff_that_fails_is_logged_and_forgotten(
    flavour: Flavour, caplog: pytest.LogCaptureFixture
) -> None:
    server = Server()
    client = flavour.em(server)
    flavour.call(client, get())
    server.script.append(httpx2.ConnectError("down"))
    server.revoke()
    with caplog.at_level(logging.INFO, logger="veeam_jobs"):
        flavour.do(client.close())
    assert "Signing out failed" in caplog.text
    assert client._session.http.is_closed


def test_a_logon_session_in_xml_is_logged_off_too(flavour: Flavour) -> None:
    seen: list[str] = []

    def handler(request: httpx2.Request) -> httpx2.Response:
        seen.append(f"{request.method} {request.url.path}")
        if request.method == "POST":
            content = (SAMPLES / "logon_session.xml").read_bytes()
            headers = {"X-RestSvcSessionId": "O9Msj3rq7EGUhtSMBQx+mw==", "Content-Type": "application/xml"}
            return httpx2.Response(201, content=content, headers=headers)
        return httpx2.Response(204)

    client = flavour.em(handler)
    flavour.call(client, get())
    flavour.do(client.close())
    assert seen[-1] == "DELETE /api/logonSessions/15a3fc97-0325-4119-b789-5c0367c6c565"


@pytest.mark.parametrize(("status", "error"), [(401, Unauthorized), (403, Forbidden)])
def test_a_refused_logon_is_raised_and_not_repeated(
    flavour: Flavour, status: int, error: type[Exception]
) -> None:
    server = Server(login_status=status)
    with pytest.raises(error, match=f"{status} POST /sessionMngr/"):
        flavour.call(flavour.em(server), get())
    assert len(server.logons) == 1


def test_a_server_that_gives_no_session_id_is_named(flavour: Flavour) -> None:
    client = flavour.em(lambda request: httpx2.Response(200, json={}))
    with pytest.raises(DecodeError, match="no usable X-RestSvcSessionId header"):
        flavour.call(client, get())


def test_a_name_and_password_in_any_script_can_sign_in(flavour: Flavour) -> None:
    server = Server()
    flavour.call(flavour.em(server, username="DOMÄNE\\ada", password="pä:ß"), get())
    basic = server.logons[0]["authorization"].removeprefix("Basic ")
    assert base64.b64decode(basic).decode() == "DOMÄNE\\ada:pä:ß"
