"""Certificates, over real sockets."""

from __future__ import annotations

import asyncio
import socket
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.client.runtime.runtime_harness import get
from tests.client.runtime.runtime_sockets import CERTIFICATES, SocketServer, fingerprint
from veeam_jobs_runtime.clients import AsyncVspcBase, VspcBase
from veeam_jobs_runtime.errors import InsecureWarning, TransportError
from veeam_jobs_runtime.transport.tls import Trust, normal_fingerprint

PIN = fingerprint("server.pem")
OTHER = fingerprint("other.pem")
CA_FILE = CERTIFICATES / "server.pem"


@pytest.fixture
def server() -> Iterator[SocketServer]:
    with SocketServer() as server:
        yield server


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def call(kind: str, url: str, times: int = 1, **options: Any) -> None:
    """Sign in with a key and make calls."""
    options = {"api_key": "key", "retries": 0, "timeout": 5, **options}

    async def use() -> None:
        async with AsyncVspcBase(url, **options) as client:
            for _ in range(times):
                await client._session.call(get(), None)

    if kind == "async":
        asyncio.run(use())
        return
    with VspcBase(url, **options) as client:
        for _ in range(times):
            client._session.call(get(), None)


def colons(digits: str) -> str:
    return ":".join(digits[at : at + 2] for at in range(0, len(digits), 2)).upper()


def test_a_pinned_certificate_is_trusted_whoever_signed_it(kind: str, server: SocketServer) -> None:
    for text in (PIN, colons(PIN), f"sha256:{PIN}"):
        call(kind, server.url(), fingerprint=text)
    call(kind, server.url("localhost"), fingerprint=PIN)
    assert len(server.requests) == 4


def test_another_certificate_is_refused_before_anything_is_sent(kind: str, server: SocketServer) -> None:
    with pytest.raises(TransportError) as caught:
        call(kind, server.url(), fingerprint=OTHER, retries=2)
    assert PIN in str(caught.value)
    assert OTHER in str(caught.value)
    assert caught.value.tls
    assert server.requests == []
    assert server.connections == 1


def test_without_trust_the_error_names_the_ways_out(kind: str, server: SocketServer) -> None:
    with pytest.raises(
        TransportError, match=r"not trusted .*self.signed.*ca_file=.*fingerprint=.*insecure=True"
    ):
        call(kind, server.url(), retries=2)
    assert server.requests == []
    assert server.connections == 1


def test_a_ca_file_replaces_the_store_of_the_system(kind: str, server: SocketServer) -> None:
    call(kind, server.url(), ca_file=CA_FILE)
    call(kind, server.url(), ca_file=str(CA_FILE), fingerprint=PIN)
    assert len(server.requests) == 2


def test_a_ca_file_still_checks_the_host_name(kind: str, server: SocketServer) -> None:
    with pytest.raises(TransportError, match=r"[Hh]ostname mismatch"):
        call(kind, server.url("localhost"), ca_file=CA_FILE)
    assert server.requests == []


def test_the_wrong_ca_file_and_the_wrong_pin_are_refused(kind: str, server: SocketServer) -> None:
    with pytest.raises(TransportError, match="not trusted"):
        call(kind, server.url(), ca_file=CERTIFICATES / "other.pem")
    with pytest.raises(TransportError, match="not the pinned"):
        call(kind, server.url(), ca_file=CA_FILE, fingerprint=OTHER)
    assert server.requests == []


def test_insecure_works_and_warns_at_the_line_of_the_user(kind: str, server: SocketServer) -> None:
    with pytest.warns(InsecureWarning, match="password") as caught:
        call(kind, server.url(), insecure=True)
    assert caught[0].filename == __file__
    assert len(server.requests) == 1


def test_plain_http_to_another_machine_warns_at_the_line_of_the_user() -> None:
    with pytest.warns(InsecureWarning, match="readable") as caught:
        VspcBase("http://vspc.test:1280", api_key="k")
    assert caught[0].filename == __file__
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        VspcBase("http://127.0.0.1:1280", api_key="k")


def test_a_port_without_tls_is_told_apart(kind: str) -> None:
    with (
        SocketServer(certificate=None) as server,
        pytest.raises(TransportError, match="HTTPS port") as caught,
    ):
        call(kind, server.url())
    assert caught.value.tls


def test_nobody_listening_is_a_transport_error(kind: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with pytest.raises(TransportError, match=r"GET /jobs: no answer") as caught:
            call(kind, f"https://127.0.0.1:{taken.getsockname()[1]}", fingerprint=PIN)
    assert not caught.value.tls


def test_calls_share_a_connection(kind: str, server: SocketServer) -> None:
    call(kind, server.url(), times=5, fingerprint=PIN)
    assert len(server.requests) == 5
    assert server.connections == 1


def test_a_connection_that_is_cut_is_opened_again(kind: str) -> None:
    answers: list[Any] = [None, (200, {"Content-Length": "99"}, b"{"), (200, {}, b"{}")]
    with SocketServer(answer=lambda line: answers.pop(0)) as server:
        hang_up_after_short_body(server)
        call(kind, server.url(), fingerprint=PIN, retries=2)
    assert len(server.requests) == 3


def hang_up_after_short_body(server: SocketServer) -> None:
    """A body shorter than announced only shows when the connection ends."""
    answer = server._answer

    def closing(line: str) -> Any:
        got = answer(line)
        return got and (got[0], {**got[1], "Connection": "close"}, got[2])

    server._answer = closing


def test_a_server_that_never_answers_is_given_up(kind: str) -> None:
    release = threading.Event()

    def never(line: str) -> None:
        release.wait(10)

    with SocketServer(answer=never) as server:
        try:
            with pytest.raises(TransportError, match="no answer in time"):
                call(kind, server.url(), fingerprint=PIN, timeout=0.3)
        finally:
            release.set()


@pytest.mark.parametrize("text", ["", "abc", "zz" * 32, "a" * 63])
def test_a_fingerprint_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="64 hexadecimal digits"):
        normal_fingerprint(text)


def test_a_sha_1_fingerprint_is_recognised() -> None:
    with pytest.raises(ValueError, match="looks like SHA-1"):
        normal_fingerprint("ab:" * 19 + "ab")


def test_contradicting_wishes_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="insecure=True turns certificate checks off"):
        Trust(fingerprint=PIN, insecure=True)
    (tmp_path / "no.pem").write_text("nothing")
    with pytest.raises(ValueError, match="no PEM certificate"):
        VspcBase("https://h", api_key="k", ca_file=tmp_path / "no.pem")
    with pytest.raises(FileNotFoundError):
        VspcBase("https://h", api_key="k", ca_file=tmp_path / "missing.pem")


def test_the_reason_is_not_taken_from_an_error_the_caller_is_handling(server: SocketServer) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        try:
            call("sync", server.url(), fingerprint=OTHER)
        except TransportError:
            with pytest.raises(TransportError, match="refused") as caught:
                call("sync", f"https://127.0.0.1:{taken.getsockname()[1]}")
    assert not caught.value.tls
