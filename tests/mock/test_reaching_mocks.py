"""Who reaches the mocks: programs by IPv4 and IPv6, web pages of this machine and no others."""

from __future__ import annotations

import socket

import httpx2
import pytest

from veeam_jobs_kit.mock.server.sockets import HOST_IPV6, listening, listening_on_loopback

from .test_command import mocks

PREFLIGHT = {"Access-Control-Request-Method": "GET", "Access-Control-Request-Headers": "authorization"}
ABOUT = "/about"


def _has_ipv6() -> bool:
    try:
        with listening(0, HOST_IPV6):
            return True
    except OSError:
        return False


@pytest.mark.skipif(not _has_ipv6(), reason="this machine has no ::1")
@pytest.mark.parametrize("workers", ["1", "2"])
def test_mocks_and_console_answer_at_ipv6_loopback_too(workers: str) -> None:
    with mocks("--jobs", "3", "--workers", workers) as told:
        for url in (told["mocks"]["vspc"]["url"], told["mocks"]["em"]["url"], told["admin_url"]):
            there = url.replace("127.0.0.1", "[::1]")
            assert httpx2.get(f"{there}/nowhere", trust_env=False).status_code == 404


def test_a_port_of_ipv6_that_is_taken_does_not_keep_a_mock_from_starting() -> None:
    if not _has_ipv6():
        pytest.skip("this machine has no ::1")
    with listening(0, HOST_IPV6) as other, listening_on_loopback(other.getsockname()[1]) as sockets:
        assert [each.family for each in sockets] == [socket.AF_INET]


@pytest.mark.parametrize(
    "origin", ["http://localhost:8000", "http://127.0.0.1", "https://[::1]:4443", "http://127.0.0.2:1"]
)
def test_pages_of_this_machine_may_call(vspc: httpx2.Client, origin: str) -> None:
    asked = vspc.options(ABOUT, headers={"Origin": origin, **PREFLIGHT})
    assert asked.status_code == 200
    assert asked.headers["Access-Control-Allow-Origin"] == origin
    assert "authorization" in asked.headers["Access-Control-Allow-Headers"].lower()
    for headers in ({}, {"X-Mock-Fault": "429"}, {"Authorization": "Bearer wrong"}):
        answer = vspc.get(ABOUT, headers={"Origin": origin, **headers})
        assert answer.headers["Access-Control-Allow-Origin"] == origin
        assert "X-Mock-Warning" in answer.headers["Access-Control-Expose-Headers"]


@pytest.mark.parametrize(
    "origin",
    [
        "https://example.com",
        "http://localhost.example.com",
        "http://127.0.0.1.example.com",
        "null",
        "http://x@localhost",
    ],
)
def test_other_pages_may_not(vspc: httpx2.Client, origin: str) -> None:
    asked = vspc.options(ABOUT, headers={"Origin": origin, **PREFLIGHT})
    assert "Access-Control-Allow-Origin" not in asked.headers
    assert "Access-Control-Allow-Origin" not in vspc.get(ABOUT, headers={"Origin": origin}).headers


def test_a_program_sees_no_headers_for_pages(vspc: httpx2.Client) -> None:
    assert not [name for name in vspc.get(ABOUT).headers if name.startswith("access-control")]
    assert vspc.options(ABOUT).status_code == 405
