"""Constructors, URLs, and what importing costs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx2
import pytest

from veeam_jobs_runtime.clients import AsyncVspcBase, EnterpriseManagerBase, VspcBase
from veeam_jobs_runtime.transport.connection import Connection, api_url

SRC = Path(__file__).resolve().parents[3] / "src"


@pytest.mark.parametrize(
    ("url", "root", "expected"),
    [
        ("https://h:1280", "/api/v3", "https://h:1280/api/v3"),
        ("https://h:1280/", "/api/v3", "https://h:1280/api/v3"),
        (" https://h:1280/api/v3/ ", "/api/v3", "https://h:1280/api/v3"),
        ("https://h:1280/api", "/api/v3", "https://h:1280/api/v3"),
        ("https://h/proxy/vspc", "/api/v3", "https://h/proxy/vspc/api/v3"),
        ("https://h:9398", "/api", "https://h:9398/api"),
        ("https://h:9398/api/", "/api", "https://h:9398/api"),
        ("https://h/myapi", "/api", "https://h/myapi/api"),
        ("https://[::1]:1280", "/api/v3", "https://[::1]:1280/api/v3"),
        ("http://localhost:8080", "/api/v3", "http://localhost:8080/api/v3"),
    ],
)
def test_the_root_of_the_api_is_added_where_it_is_missing(url: str, root: str, expected: str) -> None:
    assert api_url(url, root) == expected


@pytest.mark.parametrize("url", ["vspc.example.com", "vspc.example.com:1280", "", "ftp://h", "https://"])
def test_a_url_without_scheme_or_host_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="must name scheme and host"):
        api_url(url, "/api")


def test_a_url_with_query_is_refused() -> None:
    with pytest.raises(ValueError, match="must not contain"):
        api_url("https://h?x=1", "/api")


@pytest.mark.parametrize(
    "options",
    [{}, {"username": "a"}, {"password": "b"}, {"api_key": "k", "username": "a", "password": "b"},
     {"username": "a", "password": ""}],
)  # fmt: skip
def test_credentials_must_be_complete_and_of_one_kind(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="either username and password, or api_key"):
        VspcBase("https://h", **options)


def test_enterprise_manager_needs_a_name_and_a_password() -> None:
    with pytest.raises(ValueError, match="username and password"):
        EnterpriseManagerBase("https://h", username="a", password="")


def test_wrong_numbers_are_refused() -> None:
    with pytest.raises(ValueError, match="retries"):
        VspcBase("https://h", api_key="k", retries=-1)


def test_a_misspelt_argument_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="usrname"):
        VspcBase("https://h", usrname="a")  # type: ignore[call-arg]


def test_there_are_timeouts_unless_said_otherwise() -> None:
    def timeouts(**options: Any) -> tuple[float | None, float | None]:
        timeout = Connection(**options)._options()["timeout"]
        return timeout.connect, timeout.read

    assert timeouts() == (10.0, 60.0)
    assert timeouts(timeout=120) == (10.0, 120)
    assert timeouts(timeout=3) == (3, 3)
    assert timeouts(timeout=httpx2.Timeout(None, connect=1)) == (1, None)


def test_a_transport_of_ones_own_does_not_drop_a_pin_silently() -> None:
    transport = httpx2.MockTransport(lambda request: httpx2.Response(200))
    with pytest.raises(ValueError, match="transport= has its own TLS"):
        VspcBase("https://h", api_key="k", fingerprint="a" * 64, transport=transport)


def test_an_async_client_can_be_made_outside_of_a_loop() -> None:
    assert repr(AsyncVspcBase("https://h:1", api_key="k")) == "AsyncVspcBase('https://h:1/api/v3')"


def loaded_by(statement: str) -> set[str]:
    code = f"import sys; sys.path.insert(0, {str(SRC)!r}); {statement}; print(*sys.modules)"
    return set(
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        ).stdout.split()
    )


@pytest.mark.parametrize(
    "module",
    [
        "types",
        "enums",
        "operations",
        "errors",
        "decoding.decoder",
        "decoding.repair",
        "paging.pager",
        "handles.tasks",
        "xml.codec",
        "clients",
    ],
)
def test_importing_what_models_and_resources_need_loads_no_network_library(module: str) -> None:
    heavy = {
        "httpx2",
        "httpcore2",
        "ssl",
        "socket",
        "asyncio",
        "anyio",
        "pyexpat",
        "xml.etree.ElementTree",
    }
    assert not heavy & loaded_by(f"import veeam_jobs_runtime.{module}")


def test_constructing_a_client_loads_no_xml_parser() -> None:
    assert "pyexpat" not in loaded_by(
        "from veeam_jobs_runtime.clients import EnterpriseManagerBase as E; E('https://h', username='a', password='b')"
    )
