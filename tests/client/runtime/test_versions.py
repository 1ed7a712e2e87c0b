"""What the client announces, and what it says before it asks an older server for too much."""

from __future__ import annotations

import asyncio
import threading
import time
import warnings
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2
import pytest
from veeam_jobs import UnsupportedByServer, VspcClient

from tests.client.runtime.runtime_harness import VSPC, Flavour, Server, json
from veeam_jobs_runtime.operations import OperationFacts, Request
from veeam_jobs_runtime.versions import api_version, version_of

UID = "0a106d53-ac5b-441c-a5e8-124d53f8f8d9"


class Versioned(Server):
    """A console of some version."""

    about: Any = None
    asked = 0
    slowly = 0.0

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith("/about"):
            self.asked += 1
            time.sleep(self.slowly)
            if isinstance(self.about, httpx2.Response):
                return httpx2.Response(self.about.status_code, content=self.about.content)
            return json({"data": {"serverVersion": self.about}})
        return super().__call__(request)


def console(flavour: Flavour, about: Any) -> tuple[Any, Versioned]:
    server = Versioned(valid={"key"})
    server.about = about
    return flavour.console(server, api_key="key"), server


def test_the_version_the_client_was_made_for_is_announced(flavour: Flavour) -> None:
    for options, sent in (
        ({}, "3.7"),
        ({"client_version": "3.6.1"}, "3.6.1"),
        ({"client_version": None}, None),
    ):
        server = Server(valid={"key"})
        client = flavour.console(server, api_key="key", **options)
        flavour.do(client.jobs.get(UID))
        flavour.do(client.jobs.get(UID, x_client_version="3.5.1"))
        assert [one.headers.get("X-Client-Version") for one in server.requests] == [sent, "3.5.1"]


def test_enterprise_manager_is_told_no_version_but_at_the_logon(flavour: Flavour) -> None:
    server = Server()
    flavour.do(flavour.manager(server, api_version="v1_7").tasks.get("task-1"))
    assert [one["query"] for one in server.logons] == ["v=v1_7"]
    assert "X-Client-Version" not in server.requests[0].headers


@pytest.mark.parametrize(("since", "asked"), [(None, 0), ("3.4", 0), ("3.5.1", 0), ("3.6", 1)])
def test_the_version_is_asked_for_only_where_an_operation_is_newer_than_every_described_version(
    flavour: Flavour, since: str | None, asked: int
) -> None:
    client, server = console(flavour, "9.3")
    operation = OperationFacts("things_list", "GET", "/things", safe=True, roles=(), since=since)
    flavour.do(client._session.call(Request(operation, "/things"), None))
    assert server.asked == asked


def test_an_operation_newer_than_the_server_warns_once_and_is_sent(flavour: Flavour) -> None:
    client, server = console(flavour, "8.1.0.21999")
    with pytest.warns(UnsupportedByServer) as caught:
        flavour.do(client.immediate_backup_copy_jobs.get(UID))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        flavour.do(client.immediate_backup_copy_jobs.get(UID))
    (warning,) = caught
    assert str(warning.message) == (
        "immediateBackupCopyJobs_get needs API 3.7; this console has version 8.1.0.21999, which speaks 3.5.1."
        " The call is sent anyway and will probably fail."
    )
    assert (server.asked, len(server.requests)) == (1, 2)


def test_the_warning_points_at_the_line_of_the_user() -> None:
    def use() -> None:
        with Flavour("sync") as flavour:
            client, _ = console(flavour, "9.0")
            client.immediate_backup_copy_jobs.get(UID)
            client.immediate_backup_copy_jobs.with_raw_response.list()

    async def use_async() -> None:
        with Flavour("async") as flavour:
            client, _ = console(flavour, "9.0")
            await client.immediate_backup_copy_jobs.get(UID)
            await client.immediate_backup_copy_jobs.with_raw_response.list()

    for action in (use, lambda: asyncio.run(use_async())):
        with pytest.warns(UnsupportedByServer) as caught:
            action()
        assert [one.filename for one in caught] == [__file__] * 2


def test_an_operation_that_is_gone_warns(flavour: Flavour) -> None:
    client, _ = console(flavour, "9.3.0.1")
    with pytest.warns(
        UnsupportedByServer, match=r"simpleBackupCopyJobs_get was removed in API 3\.7; this console"
    ):
        flavour.do(client.simple_backup_copy_jobs.get(UID))


@pytest.mark.parametrize(
    "about",
    [
        "9.3.1.2",
        "11.0.0.1",
        "",
        None,
        "unknown",
        "2.0",
        json({}, 403),
        json([]),
        httpx2.Response(200),
        json({}, 503),
    ],
)
def test_a_server_that_is_new_enough_or_does_not_tell_is_no_reason_to_warn(
    flavour: Flavour, about: Any
) -> None:
    client, server = console(flavour, about)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        flavour.do(client.immediate_backup_copy_jobs.get(UID))
        flavour.do(client.immediate_backup_copy_jobs.get(UID))
    assert (server.asked, len(server.requests)) == (1, 2)


def test_what_every_version_has_never_asks_about_the_server(flavour: Flavour) -> None:
    client, server = console(flavour, "8.1")
    flavour.do(client.jobs.get(UID))
    flavour.do(client.backup_copy_jobs.get(UID))
    flavour.do(client.request("GET", "/x"))
    assert server.asked == 0


def test_however_many_threads_need_it_the_server_is_asked_once() -> None:
    server, together = Versioned(), threading.Barrier(8)
    server.about, server.slowly = "9.2.0.1", 0.2

    def call(client: VspcClient) -> None:
        together.wait(10)
        client.immediate_backup_copy_jobs.get(UID)

    client = VspcClient(VSPC, username="ada", password="p", transport=httpx2.MockTransport(server))
    with client, pytest.warns(UnsupportedByServer) as caught, ThreadPoolExecutor(8) as threads:
        list(threads.map(call, [client] * 8))
    assert (server.asked, len(server.logons), len(caught)) == (1, 1, 1)


@pytest.mark.parametrize(
    ("product", "api"),
    [("4.0.0.1", "3.0"), ("8.1.0.21999", "3.5.1"), ("9.0.0.29555", "3.6"), ("9.0.9", "3.6"), ("9.1", "3.6.1"),
     ("9.2.0.31215", "3.6.2"), ("9.3", "3.7"), ("10.0", "3.7"), ("3.0", None), ("", None), ("next", None)],
)  # fmt: skip
def test_the_product_version_tells_the_version_of_the_api(product: str, api: str | None) -> None:
    assert api_version(product) == api


def test_versions_compare_as_numbers() -> None:
    assert version_of("3.10") > version_of("3.9.9") > version_of("v3.9") > version_of("") == ()
