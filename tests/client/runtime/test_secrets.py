"""Passwords, keys and tokens show up nowhere: not in reprs, logs or errors."""

from __future__ import annotations

import base64
import logging
import traceback
import warnings
from typing import Any

import httpx2
import pytest

from tests.client.runtime.runtime_harness import PASSWORD, VSPC, Flavour, Server, get, json, post
from tests.client.runtime.runtime_sockets import SocketServer, fingerprint
from veeam_jobs_runtime.clients import EnterpriseManagerBase, VspcBase
from veeam_jobs_runtime.errors import ApiError
from veeam_jobs_runtime.secrets.redaction import redact_url

BASIC = base64.b64encode(f"ada:{PASSWORD}".encode()).decode()
SESSION = "O9Msj3rq7EGUhtSMBQx+mw=="


def assert_clean(text: str, *more: str) -> None:
    for secret in (PASSWORD, BASIC, "access-", "refresh-", SESSION, *more):
        assert secret not in text, f"{secret} in {text}"


def everything_below(thing: object, depth: int = 6) -> list[object]:
    """An object and what it is made of, as far as it belongs to the runtime."""
    found = [thing]
    if depth and type(thing).__module__.startswith("veeam_jobs"):
        names = [*getattr(thing, "__dict__", {}), *getattr(type(thing), "__slots__", ())]
        for name in names:
            value = getattr(thing, name, None)
            if not isinstance(value, str):
                found += everything_below(value, depth - 1)
    return found


def test_nothing_shows_its_secrets(flavour: Flavour) -> None:
    for client in (flavour.vspc(Server()), flavour.em(Server())):
        flavour.call(client, get())
        for thing in everything_below(client):
            if type(thing).__module__.startswith("veeam_jobs"):
                assert_clean(repr(thing))
                assert_clean(str(thing))
    assert repr(flavour.vspc(Server())).endswith("VspcBase('https://vspc.test:1280/api/v3')")


def test_requests_do_not_show_headers_and_bodies() -> None:
    assert_clean(repr(post(body=PASSWORD.encode(), headers=(("X-Secret", PASSWORD),))))


@pytest.mark.parametrize("trouble", [json({}, 401), json({}, 500), httpx2.ConnectError("x"), json([])])
def test_logs_and_errors_stay_clean(flavour: Flavour, caplog: pytest.LogCaptureFixture, trouble: Any) -> None:
    caplog.set_level(logging.DEBUG)
    for make in (flavour.vspc, flavour.em):
        for options in ({}, {"login_status": 400}, {"refresh_status": 400}):
            server = Server([trouble, trouble, trouble], **options)  # type: ignore[arg-type]
            client = make(server, retries=1)
            for _ in range(2):
                try:
                    flavour.call(client, get(), dict)
                except ApiError as error:
                    assert_clean("".join(traceback.format_exception(error)))
                    assert_clean(repr(error.__dict__))
                server.revoke()
            flavour.do(client.close())
    assert caplog.records
    assert_clean(caplog.text)


def test_the_library_below_does_not_log_the_session_id(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    def answer(line: str) -> tuple[int, dict[str, str], bytes]:
        cookie = f"X-RestSvcSessionId={SESSION}; Path=/api;"
        return (
            201,
            {"X-RestSvcSessionId": SESSION, "Set-Cookie": cookie, "X-Shown": "yes"},
            b'{"SessionId": "1"}',
        )

    with SocketServer(answer=answer) as server:
        options: dict[str, Any] = {
            "username": "ada",
            "password": PASSWORD,
            "fingerprint": fingerprint("server.pem"),
        }
        with EnterpriseManagerBase(server.url(), **options) as client:
            client._session.call(get(), None)
    assert "receive_response_headers.complete" in caplog.text
    assert "b'X-Shown', b'yes'" in caplog.text
    assert "(b'X-RestSvcSessionId', b'***')" in caplog.text
    assert_clean(caplog.text)


def test_a_key_with_a_line_break_is_refused_without_being_printed() -> None:
    with pytest.raises(ValueError, match="api_key contains characters") as caught:
        VspcBase(VSPC, api_key=f"{PASSWORD}\n")
    assert PASSWORD not in "".join(traceback.format_exception(caught.value))


def test_a_header_that_cannot_be_sent_is_not_printed() -> None:
    with SocketServer() as server, VspcBase(
        server.url(), api_key="k", fingerprint=fingerprint("server.pem"), retries=0
    ) as client:  # fmt: skip
        with pytest.raises(ValueError, match="header X-Secret contains characters") as caught:
            client.request("GET", "/x", headers={"X-Secret": f"{PASSWORD}\nInjected: 1"})
        assert PASSWORD not in "".join(traceback.format_exception(caught.value))
        assert server.requests == []


def test_a_password_inside_the_url_is_refused_without_being_printed() -> None:
    with pytest.raises(ValueError, match="not in the URL") as caught:
        VspcBase("https://ada:s3cret@h:1280", api_key="k")
    assert "s3cret" not in str(caught.value)


def test_urls_lose_the_values_of_secret_parameters() -> None:
    assert redact_url("https://a:b@h:1/p?access_token=x&limit=5&password=y&apiKey=z&code=7") == (
        "https://h:1/p?access_token=***&limit=5&password=***&apiKey=***&code=***"
    )
    assert redact_url("https://h/p?filter=%5B%7B%22a%22%7D%5D") == "https://h/p?filter=%5B%7B%22a%22%7D%5D"
    assert redact_url("https://h/p") == "https://h/p"


def test_warnings_stay_clean() -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        VspcBase("http://vspc.test", username="ada", password=PASSWORD, insecure=True)
    assert caught
    assert_clean(" ".join(str(warning.message) for warning in caught))
