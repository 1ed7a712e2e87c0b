"""Wrong address, wrong product, wrong port: one clear sentence, and what to do."""

from __future__ import annotations

import socket
from typing import Any

import httpx2
import pytest

from tests.client.runtime.runtime_harness import Flavour, json
from tests.client.runtime.runtime_sockets import SocketServer
from veeam_jobs_runtime.errors import (
    ApiError,
    DecodeError,
    NotFound,
    ServerError,
    TransportError,
    Unauthorized,
)
from veeam_jobs_runtime.products import CONSOLE, MANAGER, where

UID = "0a106d53-ac5b-441c-a5e8-124d53f8f8d9"
XML_ERROR = (
    b'\xef\xbb\xbf<?xml version="1.0" encoding="utf-8"?><Error xmlns="http://www.veeam.com/ent/v1.0"'
    b' Message="Not found" StatusCode="404"/>'
)
JSON_ERROR = {
    "FirstChanceExceptionMessage": None,
    "Message": "Not found",
    "StackTrace": None,
    "StatusCode": 404,
}
VSPC_ERROR = {"errors": [{"message": "Not found", "type": "unspecified", "code": 404}]}
PAGE = b"<!DOCTYPE html><html><body>Veeam</body></html>"


def html(status: int) -> httpx2.Response:
    return httpx2.Response(status, content=PAGE, headers={"Content-Type": "text/html; charset=utf-8"})


def answers(response: httpx2.Response) -> Any:
    return lambda request: httpx2.Response(
        response.status_code, headers=response.headers, content=response.content
    )


def failure(flavour: Flavour, make: Any, response: Any, **options: Any) -> ApiError:
    answer = answers(response) if isinstance(response, httpx2.Response) else response
    client = make(answer, retries=0, **options)
    with pytest.raises(ApiError) as caught:
        flavour.attempt(lambda: client.jobs.get(UID))
    return caught.value


@pytest.mark.parametrize(
    "response",
    [
        httpx2.Response(401, headers={"WWW-Authenticate": "Basic Realm=RestSvc"}),
        httpx2.Response(404, content=XML_ERROR, headers={"Content-Type": "application/xml"}),
        json(JSON_ERROR, 404),
    ],
)
@pytest.mark.parametrize("options", [{}, {"api_key": "key"}])
def test_a_console_client_knows_enterprise_manager(flavour: Flavour, response: Any, options: Any) -> None:
    error = failure(flavour, flavour.console, response, **options)
    assert error.message == (
        "This server is Enterprise Manager, not Service Provider Console. Use EnterpriseManagerClient for it, or"
        " use the address of Service Provider Console (port 1280 unless that was changed)."
    )
    assert isinstance(error, Unauthorized if response.status_code == 401 else NotFound)


@pytest.mark.parametrize(
    "response",
    [
        json(VSPC_ERROR, 404),
        json(VSPC_ERROR, 401),
        json({"error": "invalid_request", "error_description": "?"}, 400),
        json({"data": {}, "errors": []}, 200),
    ],
)
def test_an_enterprise_manager_client_knows_the_console(flavour: Flavour, response: Any) -> None:
    message = failure(flavour, flavour.manager, response).message
    assert message.startswith(
        "This server is Service Provider Console, not Enterprise Manager. Use VspcClient"
    )


@pytest.mark.parametrize("status", [200, 404, 405])
@pytest.mark.parametrize("make", ["console", "manager"])
def test_a_web_page_is_no_api(flavour: Flavour, make: str, status: int) -> None:
    error = failure(flavour, getattr(flavour, make), html(status), url="https://h:9443")
    assert "The answer is a web page, not the REST API of" in error.message
    assert "unless that was changed; the URL names 9443." in error.message


def test_a_web_page_in_place_of_a_resource_is_no_api(flavour: Flavour) -> None:
    error = failure(flavour, flavour.console, html(200), api_key="key")
    assert isinstance(error, DecodeError)
    assert "The answer is a web page" in error.message


def test_json_that_is_called_a_web_page_is_read(flavour: Flavour) -> None:
    answer = httpx2.Response(
        200, content=b'{"access_token": "a", "data": {"name": "A"}}', headers={"Content-Type": "text/html"}
    )
    assert flavour.do(flavour.console(answers(answer)).jobs.get(UID)).name == "A"


def test_the_web_page_of_a_proxy_that_fails_is_not_taken_for_a_wrong_address(flavour: Flavour) -> None:
    error = failure(flavour, flavour.console, html(502))
    assert isinstance(error, ServerError)
    assert "web page" not in error.message


def test_a_missing_resource_is_not_taken_for_a_wrong_address(flavour: Flavour) -> None:
    assert failure(flavour, flavour.console, json(VSPC_ERROR, 404), api_key="key").message == "Not found"


@pytest.mark.parametrize(
    ("product", "url", "says"),
    [
        (CONSOLE, "https://h:9398/x", "Port 9398 is that of Enterprise Manager, whose client is EnterpriseManagerClient."),
        (MANAGER, "https://h:1280/x", "Port 1280 is that of Service Provider Console, whose client is VspcClient."),
        (MANAGER, "https://h:9399/x", "Port 9399 is the old plain-HTTP port of Enterprise Manager."),
        (CONSOLE, "https://h:9399/x", "Port 9399 is the old plain-HTTP port of Enterprise Manager."),
        (CONSOLE, "https://h/x", "port 1280 unless that was changed; the URL names 443."),
        (CONSOLE, "https://h:1280/x", "Check that Service Provider Console runs on this machine."),
    ],
)  # fmt: skip
def test_the_port_tells_what_was_meant(product: Any, url: str, says: str) -> None:
    assert says in where(product, url)


def test_nobody_listening_says_where_the_api_listens(flavour: Flavour) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        for make in (flavour.console, flavour.manager):
            client = make(None, url=f"https://127.0.0.1:{port}", retries=0)
            with pytest.raises(TransportError) as caught:
                flavour.attempt(lambda client=client: client.jobs.get(UID))  # type: ignore[misc]
            assert f"no answer: connection refused, nothing listens on 127.0.0.1:{port}." in str(caught.value)
            assert f"the URL names {port}." in str(caught.value)


@pytest.mark.parametrize(
    ("raised", "says"),
    [
        (httpx2.ConnectTimeout("x"), r"no connection to vspc\.test:1280\. Check for a firewall on the way"),
        (httpx2.PoolTimeout("x"), "all connections of this client are busy"),
        (httpx2.ReadTimeout("x"), "Raise timeout= if the server needs longer"),
        (
            httpx2.RemoteProtocolError("x"),
            "Check that the server is up and that nothing in between closes the connection",
        ),
    ],
)
def test_what_goes_wrong_on_the_way_says_what_to_do(flavour: Flavour, raised: Exception, says: str) -> None:
    def fail(request: httpx2.Request) -> httpx2.Response:
        raise raised

    with pytest.raises(TransportError, match=says):
        flavour.attempt(lambda: flavour.console(fail, api_key="key", retries=0).jobs.get(UID))


def test_a_name_that_does_not_resolve_is_named(flavour: Flavour, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*args: object, **more: object) -> Any:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    client = flavour.console(None, url="https://vspc.exmaple.com:1280", retries=0)
    with pytest.raises(TransportError, match=r"the name vspc\.exmaple\.com cannot be resolved \(Name or"):
        flavour.attempt(lambda: client.jobs.get(UID))


def test_tls_where_none_is_spoken_names_the_port(flavour: Flavour) -> None:
    with SocketServer(certificate=None) as server:
        client = flavour.manager(None, url=server.url(), retries=0)
        with pytest.raises(TransportError, match=r"no TLS connection .* It listens on port 9398 unless"):
            flavour.attempt(lambda: client.jobs.get(UID))


def test_plain_http_where_tls_is_spoken_asks_for_https(flavour: Flavour) -> None:
    with SocketServer() as server:
        client = flavour.console(None, url=server.url(scheme="http"), retries=0)
        with pytest.raises(TransportError, match="Check whether the URL needs https://"):
            flavour.attempt(lambda: client.jobs.get(UID))
