"""The generated clients against the mock servers: both media types, and sessions that end under many callers."""

from __future__ import annotations

import asyncio
import logging
import re
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import msgspec
import pytest
from veeam_jobs import (
    ApiError,
    AsyncEnterpriseManagerClient,
    AsyncVspcClient,
    BadRequest,
    EnterpriseManagerClient,
    Forbidden,
    NotFound,
    UnsupportedByServer,
    VspcClient,
)
from veeam_jobs.em.models import CreateObjectInJobSpec, Job, JobEdit

from veeam_jobs_kit.mock import PASSWORD, Clock, Options, serve

CALLERS = 50
READS: tuple[Callable[[EnterpriseManagerClient], Any], ...] = (
    lambda em: em.enterprise_manager.get().supported_versions,
    lambda em: em.jobs.list(),
    lambda em: em.jobs.get(em.jobs.list()[0].id),
    lambda em: em.jobs.list_references(),
    lambda em: em.agent_jobs.list(),
    lambda em: em.nas_jobs.list(),
    lambda em: em.backup_sessions.list(),
    lambda em: em.query(Job).sort_asc("name").page_size(3).all(),
    lambda em: em.backup_servers.list(),
    lambda em: em.protection_groups.list(),
    lambda em: em.discovered_computers.list(),
)
EM_USER: dict[str, Any] = {"username": "portal-administrator", "password": PASSWORD}
VSPC_USER: dict[str, Any] = {"username": "portal-administrator", "password": PASSWORD}


@pytest.fixture(scope="module")
def em_url() -> Iterator[str]:
    with serve("em", clock=Clock(speed=0)) as url:
        yield url


def watched(client: EnterpriseManagerClient) -> list[tuple[str, str, str]]:
    """Content-Type and Accept of every request, Content-Type of every answer."""
    seen: list[tuple[str, str, str]] = []

    def note(response: Any) -> None:
        sent = response.request.headers
        seen.append((sent.get("Content-Type", ""), sent["Accept"], response.headers.get("Content-Type", "")))

    client._session.http.event_hooks = {"response": [note]}
    return seen


def test_xml_and_json_read_alike(em_url: str) -> None:
    with (
        EnterpriseManagerClient(em_url, **EM_USER, format="xml") as in_xml,
        EnterpriseManagerClient(em_url, **EM_USER) as in_json,
    ):
        seen_xml, seen_json = watched(in_xml), watched(in_json)
        for read in READS:
            wanted, got = read(in_json), read(in_xml)
            assert wanted
            assert _bare(got) == _bare(wanted)
    assert {(accept, kind.partition(";")[0]) for _, accept, kind in seen_xml if kind} == {
        ("application/xml", "application/xml")
    }
    assert {(accept, kind.partition(";")[0]) for _, accept, kind in seen_json if kind} == {
        ("application/json", "application/json")
    }


def _bare(value: Any) -> Any:
    """What models say, without the members that say nothing: XML knows neither null nor an empty list nor an empty text.

    A time of day has a date in JSON and an offset in XML, and the switch of the retries a name of its own in JSON.
    """
    plain = msgspec.to_builtins(value)
    if isinstance(plain, dict):
        kept = {
            name.replace("RetrySpecified1", "RetrySpecified"): _bare(one)
            for name, one in plain.items()
            if one is not None
        }
        if "Time" in kept:
            kept["Time"] = re.findall(r"\d\d:\d\d:\d\d", kept["Time"])[0]
        return {name: one for name, one in kept.items() if one not in (None, "", [], {})}
    return [_bare(one) for one in plain] if isinstance(plain, list) else plain


def test_orders_are_sent_as_xml_and_their_tasks_waited_for(em_url: str) -> None:
    clock = Clock(speed=200)
    options = Options(schedules=False)
    with (
        serve("em", options=options, clock=clock) as url,
        EnterpriseManagerClient(url, **EM_USER, format="xml") as em,
    ):
        seen = watched(em)
        job = em.jobs.list()[0]
        em.jobs.edit(job.id, body=JobEdit(description='Ä <new> & "one"')).wait(poll=0.02)
        assert em.jobs.get(job.id).description == 'Ä <new> & "one"'
        added = CreateObjectInJobSpec(hierarchy_obj_ref="urn:VMware:Vm:1.vm-1", hierarchy_obj_name="web02")
        em.jobs.add_include(job.id, body=added).wait(poll=0.02)
        assert em.jobs.list_includes(job.id)[-1].name == "web02"
        clock.advance(3600)  # the examples show a run of this job that is still going on
        assert em.jobs.start(job.id).wait(poll=0.02).operation is not None
        with pytest.raises(NotFound, match="404 GET /jobs/"):
            em.jobs.get("00000000-0000-0000-0000-000000000000")
    assert {sent for sent, _, _ in seen if sent} == {"application/xml"}


def test_a_role_that_may_not_is_told_who_it_is(em_url: str) -> None:
    client = EnterpriseManagerClient(em_url, username="portal-user", password=PASSWORD, format="xml")
    with client as em, pytest.raises(Forbidden) as caught:
        em.jobs.list()
    assert 'you are signed in as "portal-user", who may have none of these roles.' in str(caught.value)


def test_a_client_of_the_wrong_product_says_so(em_url: str) -> None:
    with (
        VspcClient(em_url, **VSPC_USER) as vspc,
        pytest.raises(Exception, match="is Enterprise Manager, not Serv"),
    ):
        vspc.jobs.list().first()
    with (
        serve("vspc") as url,
        EnterpriseManagerClient(url, **EM_USER) as em,
        pytest.raises(Exception, match="is Service Provider Console, not Enterprise"),
    ):
        em.jobs.list()


@pytest.mark.parametrize(("version", "product"), [("3.7", "9.3"), ("3.6.1", "9.1"), ("3.5.1", "8.1")])
def test_an_older_console_is_known_by_its_version(version: str, product: str) -> None:
    old, new = "simpleBackupCopyJobs_list", "immediateBackupCopyJobs_list"
    with serve("vspc", options=Options(version=version)) as url, VspcClient(url, **VSPC_USER) as vspc:
        assert (vspc.about.get().server_version or "").startswith(product)
        lists: dict[str, Callable[[], Any]] = {
            old: vspc.simple_backup_copy_jobs.list().all,
            new: vspc.immediate_backup_copy_jobs.list().all,
        }
        wrong = lists.pop(old if version == "3.7" else new)
        for there in lists.values():
            there()
        told = rf"version {product}\.\S+, which speaks {version}\."
        with pytest.warns(UnsupportedByServer, match=told), pytest.raises(ApiError):
            wrong()


def test_fifty_threads_that_find_the_token_expired_refresh_it_once(caplog: pytest.LogCaptureFixture) -> None:
    clock, together = Clock(speed=0), threading.Barrier(CALLERS)
    with serve("vspc", clock=clock) as url, VspcClient(url, **VSPC_USER) as vspc:
        uid = vspc.jobs.list().all()[0].instance_uid
        assert uid is not None
        clock.advance(3601)
        caplog.set_level(logging.DEBUG, "veeam_jobs")

        def call(_: int) -> Any:
            together.wait(30)
            return vspc.jobs.get(uid, timeout=60)

        with ThreadPoolExecutor(CALLERS) as threads:
            jobs = list(threads.map(call, range(CALLERS)))
    assert {job.instance_uid for job in jobs if job} == {uid}
    assert _sent(caplog, "POST", "/token") == 1
    assert _sent(caplog, "GET", f"/jobs/{uid}") > CALLERS


def test_fifty_tasks_that_find_the_token_expired_refresh_it_once(caplog: pytest.LogCaptureFixture) -> None:
    clock = Clock(speed=0)

    async def use(url: str) -> list[Any]:
        async with AsyncVspcClient(url, **VSPC_USER) as vspc:
            uid = (await vspc.jobs.list().all())[0].instance_uid
            assert uid is not None
            clock.advance(3601)
            caplog.set_level(logging.DEBUG, "veeam_jobs")
            return await asyncio.gather(*(vspc.jobs.get(uid, timeout=60) for _ in range(CALLERS)))

    with serve("vspc", clock=clock) as url:
        assert len(asyncio.run(use(url))) == CALLERS
    assert _sent(caplog, "POST", "/token") == 1


@pytest.mark.parametrize("media_type", ["json", "xml"])
def test_fifty_tasks_that_find_the_session_ended_log_on_once(
    caplog: pytest.LogCaptureFixture, media_type: Any
) -> None:
    clock = Clock(speed=0)

    async def use(url: str) -> list[Any]:
        async with AsyncEnterpriseManagerClient(url, **EM_USER, format=media_type) as em:
            job = (await em.jobs.list())[0]
            clock.advance(16 * 60)
            caplog.set_level(logging.DEBUG, "veeam_jobs")
            return await asyncio.gather(*(em.jobs.get(job.id, timeout=60) for _ in range(CALLERS)))

    with serve("em", clock=clock) as url:
        assert len(asyncio.run(use(url))) == CALLERS
    assert _sent(caplog, "POST", "/sessionMngr/") == 1


def test_fifty_threads_with_the_wrong_password_try_it_once(caplog: pytest.LogCaptureFixture) -> None:
    together = threading.Barrier(CALLERS)
    with serve("vspc") as url, VspcClient(url, username="company-owner", password="wrong") as vspc:
        caplog.set_level(logging.DEBUG, "veeam_jobs")

        def call(_: int) -> None:
            together.wait(30)
            with pytest.raises(BadRequest):
                vspc.jobs.list().first()

        with ThreadPoolExecutor(CALLERS) as threads:
            list(threads.map(call, range(CALLERS)))
    # Who comes when the first attempt is over asks again: of all that came together, one.
    assert 1 <= _sent(caplog, "POST", "/token") < CALLERS


def _sent(caplog: pytest.LogCaptureFixture, method: str, path: str) -> int:
    return sum(
        bool(re.match(rf"{method} \S+{path}\S* -> ", record.getMessage())) for record in caplog.records
    )
