"""The life of a client: closed, in another event loop, derived with other options, over what the user brought."""

from __future__ import annotations

import asyncio
import logging
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx2
import pytest
from veeam_jobs import (
    ApiError,
    AsyncVspcClient,
    ClientClosed,
    EnterpriseManagerClient,
    RequestEvent,
    ResponseEvent,
    RetryEvent,
    TransportError,
    VspcClient,
    WrongEventLoop,
)

from tests.client.runtime.runtime_harness import PASSWORD, VSPC, Flavour, Server, get, json
from tests.client.runtime.runtime_sockets import CERTIFICATES, SocketServer, fingerprint
from veeam_jobs_runtime.clients import AsyncVspcBase, VspcBase
from veeam_jobs_runtime.release import VERSION


def keyed(flavour: Flavour, *script: Any, **options: Any) -> tuple[Any, Server]:
    server = Server(list(script), valid={"key"})
    return flavour.console(server, api_key="key", **options), server


# Closed


def test_a_closed_client_says_so(flavour: Flavour) -> None:
    empty = json({"data": [], "meta": {"pagingInfo": {"total": 0, "count": 0, "offset": 0}}})
    for make, answer in ((flavour.console, empty), (flavour.manager, json({"Jobs": []}))):
        server = Server([answer])
        client = make(server)
        resource, pager = client.jobs, client.jobs.list()
        flavour.do(pager.all() if make == flavour.console else pager)
        flavour.do(client.close())
        before = len(server.requests)
        for attempt in (
            lambda resource=resource: resource.get("1"),
            lambda client=client: client.request("GET", "/x"),
            lambda client=client: client.with_options(timeout=5).request("GET", "/x"),
        ):
            with pytest.raises(ClientClosed, match="This client is closed") as caught:
                flavour.attempt(attempt)
            assert isinstance(caught.value, ApiError | RuntimeError)
        flavour.do(client.close())
        assert len(server.requests) == before


def test_a_client_closed_by_another_thread_in_the_middle_says_so() -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        client._session.http.close()
        raise RuntimeError("Cannot send a request, as the client has been closed.")

    client = VspcBase(VSPC, api_key="k", transport=httpx2.MockTransport(answer))
    with pytest.raises(ClientClosed, match="closed during the call"):
        client.request("GET", "/x")


def test_a_kept_answer_can_be_read_after_closing(flavour: Flavour) -> None:
    client, _ = keyed(flavour, json({"data": {"name": "SQL"}}))
    raw = flavour.do(client.jobs.with_raw_response.get("1"))
    flavour.do(client.close())
    assert raw.parse().name == "SQL"


# Event loops


def test_an_async_client_in_a_second_event_loop_says_so() -> None:
    server = Server(valid={"k"})
    client = AsyncVspcBase(VSPC, api_key="k", transport=httpx2.MockTransport(server))
    asyncio.run(client._session.call(get(), None))
    for attempt in (client._session.call(get(), None), client.request("GET", "/x"), client.close()):
        with pytest.raises(WrongEventLoop, match="first used in another event loop"):
            asyncio.run(attempt)
    assert len(server.requests) == 1


def test_an_async_client_works_with_trio() -> None:
    trio = pytest.importorskip("trio")
    server = Server()
    client = AsyncVspcClient(VSPC, username="ada", password=PASSWORD, transport=httpx2.MockTransport(server))

    async def use() -> None:
        await client.request("GET", "/x", deadline=30)

    trio.run(use)
    with pytest.raises(WrongEventLoop):
        trio.run(use)
    with pytest.raises(WrongEventLoop):
        asyncio.run(use())


# with_options


def test_other_options_hold_for_all_calls_of_the_derived_client(flavour: Flavour) -> None:
    client, server = keyed(flavour, timeout=30, retries=1)
    quick = client.with_options(timeout=5, headers={"X-Trace": "7"}, retries=0, deadline=60)
    flavour.do(quick.jobs.get("1"))
    flavour.do(quick.jobs.get("1", timeout=9, headers={"x-trace": "8"}))
    flavour.do(quick.request("GET", "/x"))
    flavour.do(quick.with_options(headers={"X-More": "1"}).jobs.get("1"))
    flavour.do(client.jobs.get("1"))
    seen = [
        (one.extensions["timeout"]["read"], one.headers.get_list("X-Trace"), one.headers.get("X-More"))
        for one in server.requests
    ]
    assert seen == [(5, ["7"], None), (9, ["8"], None), (5, ["7"], None), (5, ["7"], "1"), (30, [], None)]
    server.script = [json({}, 503)] * 9
    for one, sent in ((quick, 1), (client, 2)):
        before = len(server.requests)
        with pytest.raises(ApiError):
            flavour.do(one.jobs.get("1"))
        assert len(server.requests) - before == sent


def test_a_derived_client_shares_connections_and_session(flavour: Flavour) -> None:
    server = Server()
    client = flavour.console(server)
    used = client.jobs
    quick = client.with_options(timeout=5)
    assert quick.jobs is not used
    assert type(quick) is type(client)
    for one in (client, quick, client):
        flavour.do(one.jobs.get("1"))
    assert len(server.logons) == 1
    assert quick._session.http is client._session.http
    client._session.policy.throttle_pause.keep(flavour.clock.now + 3)
    flavour.do(quick.jobs.get("1"))
    assert flavour.clock.slept == [3]


def test_closing_a_derived_client_leaves_the_other_open(flavour: Flavour) -> None:
    client, server = keyed(flavour)
    quick = client.with_options(timeout=5)
    flavour.do(quick.close())
    with pytest.raises(ClientClosed):
        flavour.attempt(lambda: quick.jobs.get("1"))
    flavour.do(client.jobs.get("1"))
    third = client.with_options(timeout=5)
    flavour.do(client.close())
    with pytest.raises(ClientClosed):
        flavour.attempt(lambda: third.jobs.get("1"))
    assert len(server.requests) == 1


def test_a_request_id_is_no_option_of_a_client(flavour: Flavour) -> None:
    client, _ = keyed(flavour)
    with pytest.raises(ValueError, match="cannot be a default"):
        client.with_options(headers={"X-Request-Id": "1"})


# What the user brought


def test_an_http_client_of_ones_own_is_used_and_stays_open(flavour: Flavour) -> None:
    server = Server()
    kind: Any = httpx2.Client if flavour.name == "sync" else httpx2.AsyncClient
    own = kind(
        transport=httpx2.MockTransport(server),
        headers={"X-Own": "1"},
        timeout=77,
        auth=("eve", "x"),
        follow_redirects=True,
    )
    own.cookies.set("X-RestSvcSessionId", "stale", domain="em.test")
    client = flavour.manager(None, http_client=own)
    server.script = [json({"Jobs": []}), httpx2.Response(302, headers={"Location": "https://evil.test/"})]
    flavour.do(client.jobs.list())
    with pytest.raises(ApiError, match=r"redirects the request, to https://evil\.test/"):
        flavour.do(client.jobs.list())
    flavour.do(client.close())
    assert not own.is_closed
    assert server.requests[0].headers["X-Own"] == "1"
    assert server.requests[0].extensions["timeout"]["read"] == 77
    assert all("Cookie" not in one.headers and "Authorization" not in one.headers for one in server.requests)
    assert [one["authorization"] for one in server.logons] == [client._session.policy.auth.basic[0][1]]
    with pytest.raises(ClientClosed):
        flavour.attempt(lambda: client.jobs.list())


@pytest.mark.parametrize(
    "options",
    [{"ca_file": "x"}, {"fingerprint": "a" * 64}, {"insecure": True}, {"proxy": "http://h"}, {"timeout": 5},
     {"transport": httpx2.MockTransport(Server())}],
)  # fmt: skip
def test_an_http_client_of_ones_own_does_not_drop_another_wish_silently(options: Any) -> None:
    with httpx2.Client() as own, pytest.raises(ValueError, match="http_client= has its own"):
        VspcBase(VSPC, api_key="k", http_client=own, **options)


def test_an_http_client_of_the_other_kind_is_refused() -> None:
    with httpx2.Client() as own, pytest.raises(TypeError, match=r"must be an httpx2\.AsyncClient"):
        AsyncVspcBase(VSPC, api_key="k", http_client=own)
    with pytest.raises(TypeError, match=r"must be an httpx2\.Client"):
        VspcBase(VSPC, api_key="k", http_client=httpx2.AsyncClient())


class Proxy:
    """A proxy for plain HTTP that answers by itself, or refuses."""

    def __init__(self, status: int = 200) -> None:
        self.asked: list[tuple[str, str | None]] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *_: Any) -> None:
                pass

            def __getattr__(self, name: str) -> Any:
                if name.startswith("do_"):
                    return self._serve
                raise AttributeError(name)

            def _serve(self) -> None:
                outer.asked.append((self.path, self.headers.get("Proxy-Authorization")))
                body = b'{"data": {}}'
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01})

    @property
    def netloc(self) -> str:
        return f"127.0.0.1:{self.server.server_address[1]}"

    def __enter__(self) -> Proxy:
        self.thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join(5)


@pytest.fixture
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    return monkeypatch


@pytest.mark.filterwarnings("ignore::veeam_jobs.InsecureWarning")
@pytest.mark.parametrize("way", ["argument", "environment"])
def test_a_proxy_is_used(flavour: Flavour, no_proxies: pytest.MonkeyPatch, way: str) -> None:
    with Proxy() as proxy:
        address = f"http://ann:{PASSWORD}@{proxy.netloc}"
        options: dict[str, Any] = {"proxy": address} if way == "argument" else {}
        if way == "environment":
            no_proxies.setenv("HTTP_PROXY", address)
        client = flavour.vspc(None, url="http://console.invalid:1280", api_key="k", **options)
        flavour.do(client.request("GET", "/x"))
        assert proxy.asked[0][0] == "http://console.invalid:1280/api/v3/x"
        assert (proxy.asked[0][1] or "").startswith("Basic ")
        assert client._session.policy.auth.secrets.mask(f"it is {PASSWORD}") == "it is ***"
        flavour.do(client.close())
    if way == "environment":
        client = flavour.vspc(
            None, url="http://console.invalid:1280", api_key="k", trust_env=False, retries=0
        )
        with pytest.raises(TransportError, match=r"console\.invalid cannot be resolved"):
            flavour.do(client.request("GET", "/x"))


def test_a_proxy_that_refuses_is_named_and_not_asked_again(
    flavour: Flavour, no_proxies: pytest.MonkeyPatch
) -> None:
    with Proxy(407) as proxy:
        client = flavour.vspc(
            None,
            url="https://console.invalid:1280",
            api_key="k",
            proxy=f"http://ann:{PASSWORD}@{proxy.netloc}",
        )
        with pytest.raises(
            TransportError, match=f"the proxy http://{proxy.netloc} refused to connect: 407"
        ) as caught:
            flavour.do(client.request("GET", "/x"))
        assert PASSWORD not in str(caught.value)
        assert len(proxy.asked) == 1
        flavour.do(client.close())


def test_a_proxy_that_is_not_there_is_named(flavour: Flavour, no_proxies: pytest.MonkeyPatch) -> None:
    with Proxy() as gone:
        netloc = gone.netloc
    no_proxies.setenv("HTTPS_PROXY", netloc)
    client = flavour.vspc(None, url="https://console.invalid:1280", api_key="k", retries=0)
    with pytest.raises(TransportError, match=rf"no connection to the proxy {netloc} \(connection refused\)"):
        flavour.do(client.request("GET", "/x"))


# The environment


ENVIRONMENT = {
    "VEEAM_JOBS_URL": "https://all.test",
    "VEEAM_JOBS_USERNAME": "ada",
    "VEEAM_JOBS_PASSWORD": PASSWORD,
    "VEEAM_JOBS_URL_NORTH_1": "https://north.test",
    "VEEAM_JOBS_PASSWORD_NORTH_1": "of-north",
    "VEEAM_JOBS_FINGERPRINT": fingerprint("server.pem"),
    "VEEAM_JOBS_TIMEOUT": "7.5",
    "VEEAM_JOBS_RETRIES": "4",
    "VEEAM_JOBS_DEADLINE": "90",
    "VEEAM_JOBS_API_KEY": "",
}


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    return monkeypatch


@pytest.mark.parametrize("cls", [VspcClient, AsyncVspcClient, EnterpriseManagerClient])
def test_a_client_is_made_of_the_environment(cls: Any, environment: pytest.MonkeyPatch) -> None:
    client = cls.from_environment()
    policy = client._session.policy
    assert type(client) is cls
    assert policy.base_url.startswith("https://all.test/api")
    assert (policy.auth.user, policy.retry.retries, policy.defaults.deadline) == ("ada", 4, 90)
    assert client._session.http.timeout.read == 7.5
    assert policy.auth.secrets.mask(PASSWORD) == "***"
    north = cls.from_environment("north-1", retries=1)
    assert north._session.policy.base_url.startswith("https://north.test/api")
    assert north._session.policy.retry.retries == 1
    assert north._session.policy.auth.secrets.mask("of-north") == "***"


def test_an_api_key_comes_from_the_environment(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("VEEAM_JOBS_API_KEY", "secret-key")
    with pytest.raises(ValueError, match="either username and password, or api_key"):
        VspcClient.from_environment()
    environment.delenv("VEEAM_JOBS_USERNAME")
    environment.delenv("VEEAM_JOBS_PASSWORD")
    client = VspcClient.from_environment()
    assert client._session.policy.auth._grant.headers[0][1] == "Bearer secret-key"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("VEEAM_JOBS_URL", "", "set VEEAM_JOBS_URL, or pass url="),
        ("VEEAM_JOBS_TIMEOUT", "soon", "VEEAM_JOBS_TIMEOUT must be a number, not 'soon'"),
        ("VEEAM_JOBS_RETRIES", "1.5", "VEEAM_JOBS_RETRIES must be a number"),
        ("VEEAM_JOBS_INSECURE", "maybe", "VEEAM_JOBS_INSECURE must be 1 or 0"),
        ("VEEAM_JOBS_USERNAME", "", "username"),
    ],
)
def test_what_the_environment_lacks_is_named(
    environment: pytest.MonkeyPatch, name: str, value: str, message: str
) -> None:
    environment.setenv(name, value)
    with pytest.raises(ValueError, match=message):
        VspcClient.from_environment()


def test_a_ca_file_comes_from_the_environment(environment: pytest.MonkeyPatch) -> None:
    environment.delenv("VEEAM_JOBS_FINGERPRINT")
    environment.setenv("VEEAM_JOBS_CA_FILE", str(CERTIFICATES / "server.pem"))
    environment.setenv("VEEAM_JOBS_INSECURE", "no")
    with SocketServer() as server:
        VspcClient.from_environment(url=server.url(), username=None, password=None, api_key="k").request(
            "GET", "/x"
        )
    environment.setenv("VEEAM_JOBS_CA_FILE", "/missing.pem")
    with pytest.raises(ValueError, match=r"ca_file /missing\.pem does not exist"):
        VspcClient.from_environment()


# Hooks


def test_hooks_see_every_request_answer_and_repetition(flavour: Flavour) -> None:
    seen: list[Any] = []

    async def note_later(event: Any) -> None:
        seen.append(event)

    note: Any = seen.append if flavour.name == "sync" else note_later
    hooks = {"request": [note], "response": [note, lambda event: None], "retry": [note]}
    server = Server([json({}, 503), httpx2.ConnectError("x"), json({"data": {"name": "SQL"}})])
    client = flavour.console(server, event_hooks=hooks)
    flavour.do(client.jobs.get("1"))
    assert [type(one) for one in seen] == [
        RequestEvent, ResponseEvent, RequestEvent, ResponseEvent, RetryEvent, RequestEvent, ResponseEvent, RetryEvent,
        RequestEvent, ResponseEvent,
    ]  # fmt: skip
    sent = [one for one in seen if isinstance(one, RequestEvent)]
    answers = [one for one in seen if isinstance(one, ResponseEvent)]
    repetitions = [one for one in seen if isinstance(one, RetryEvent)]
    assert [(one.method, one.operation, one.attempt) for one in sent] == [
        ("POST", None, 1), ("GET", "jobs_get", 1), ("GET", "jobs_get", 2), ("GET", "jobs_get", 3),
    ]  # fmt: skip
    assert [(one.request.id, one.status, one.error) for one in answers] == [
        (sent[0].id, 200, None), (sent[1].id, 503, None), (sent[2].id, None, "TransportError"), (sent[3].id, 200, None),
    ]  # fmt: skip
    assert [(one.request.id, one.status, one.wait) for one in repetitions] == [
        (sent[1].id, 503, 0.5),
        (sent[2].id, None, 1.0),
    ]
    assert answers[-1].size == len(b'{"data":{"name":"SQL"}}')
    assert len({one.id for one in sent}) == 4
    assert PASSWORD not in repr(seen)
    assert "access-" not in repr(seen)


def test_a_hook_that_fails_is_logged_and_breaks_nothing(
    flavour: Flavour, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(event: object) -> None:
        raise KeyError("mine")

    client, server = keyed(flavour, event_hooks={"request": [fail], "response": [fail]})
    flavour.do(client.jobs.get("1"))
    assert len(server.requests) == 1
    assert [one.levelno for one in caplog.records] == [logging.ERROR] * 2
    assert "The event hook" in caplog.text


def test_a_blocking_client_takes_no_coroutine_functions() -> None:
    async def later(event: object) -> None: ...

    with pytest.raises(ValueError, match="only an async client can await"):
        VspcBase(VSPC, api_key="k", event_hooks={"request": [later]})


def test_a_derived_client_has_the_same_hooks(flavour: Flavour) -> None:
    seen: list[Any] = []
    client, _ = keyed(flavour, event_hooks={"request": [seen.append]})
    flavour.do(client.with_options(timeout=5).jobs.get("1"))
    assert len(seen) == 1


# What goes wrong on the way


def plain(flavour: Flavour, server: SocketServer, **options: Any) -> Any:
    return flavour.vspc(None, url=server.url(scheme="http"), api_key="k", retries=0, **options)


def test_https_is_suggested_where_the_server_hangs_up_at_once(flavour: Flavour) -> None:
    with (
        SocketServer(certificate=None, answer=lambda line: None) as server,
        pytest.raises(TransportError, match="Check whether the URL needs https://"),
    ):
        flavour.do(plain(flavour, server).request("GET", "/x"))


def test_https_is_not_suggested_to_a_server_that_answered(flavour: Flavour) -> None:
    answers: list[Any] = [(200, {}, b"{}"), None, (200, {"Content-Length": "9", "Connection": "close"}, b"{")]
    with SocketServer(certificate=None, answer=lambda line: answers.pop(0)) as server:
        client = plain(flavour, server)
        flavour.do(client.request("GET", "/x"))
        with pytest.raises(TransportError, match="closes the connection") as caught:
            flavour.do(client.request("GET", "/x"))
        assert "https://" not in str(caught.value)
        with pytest.raises(TransportError) as caught:
            flavour.do(plain(flavour, server).request("GET", "/x"))
        assert "https://" not in str(caught.value)


@pytest.mark.parametrize(
    "body",
    [b"<html><center>The plain HTTP request was sent to HTTPS port</center>", b"Client sent an HTTP request to an HTTPS server.\n",
     b"You're speaking plain HTTP to an SSL-enabled server port."],
)  # fmt: skip
def test_https_is_suggested_where_the_server_says_so(flavour: Flavour, body: bytes) -> None:
    with (
        SocketServer(certificate=None, answer=lambda line: (400, {}, body)) as server,
        pytest.raises(ApiError, match="Use https:// in the URL"),
    ):
        flavour.do(plain(flavour, server).request("GET", "/x"))
    with SocketServer(answer=lambda line: (400, {}, body)) as server:
        client = flavour.vspc(None, url=server.url(), api_key="k", fingerprint=fingerprint("server.pem"))
        with pytest.raises(ApiError, match="Bad Request"):
            flavour.do(client.request("GET", "/x"))


@pytest.mark.parametrize(
    ("location", "shown"),
    [
        ("/login?token=abc", r"redirects the request, to /login\?token=\*\*\*\."),
        ("https://u:p@other.test/x", r"redirects the request, to https://other\.test/x\."),
        ("https://[", r"redirects the request, to \*\*\*\."),
        (None, r"redirects the request, without saying where to\."),
    ],
)
def test_a_redirect_names_its_target(flavour: Flavour, location: str | None, shown: str) -> None:
    headers = {} if location is None else {"Location": location}
    client, _ = keyed(flavour, httpx2.Response(307, headers=headers))
    with pytest.raises(ApiError, match=shown):
        flavour.do(client.jobs.get("1"))


def test_the_version_that_is_announced_is_that_of_the_package() -> None:
    import tomllib
    from pathlib import Path

    project = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["version"] == VERSION
