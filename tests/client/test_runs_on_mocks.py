"""Jobs that are started on mock servers, over sockets: waited for, and begun once however often an answer is lost."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx2
import msgspec
import pytest
from veeam_jobs import AsyncVspcClient, EnterpriseManagerClient, F, TaskFailed, TransportError, VspcClient
from veeam_jobs.vspc.models import BackupServerBackupJobConfiguration, JsonPatch, JsonPatchOperation

from tests.mock.test_vspc_jobs import CREATED, SERVER
from veeam_jobs_kit.mock import API_KEY, EmMock, Options, VspcMock, start
from veeam_jobs_kit.mock import Clock as MockClock
from veeam_jobs_runtime.clock import Clock

NIGHTLY = "3d7e9b52-4c1f-4f8a-a6d0-58b2c94e1f73"


def in_step(mock: Any) -> Clock:
    """A clock for a client: when it sleeps, the time of the mock goes on."""

    async def sleep(seconds: float) -> None:
        mock.clock.advance(seconds)

    return Clock(monotonic=mock.clock.elapsed, sleep=mock.clock.advance, async_sleep=sleep)


def test_a_job_of_the_console_is_waited_for(vspc_mock: VspcMock) -> None:
    vspc = vspc_mock.client(clock=in_step(vspc_mock))
    failed = vspc.jobs.list(filter=F.status == "Failed").first()
    assert failed is not None
    seen: list[str] = []
    run = vspc.jobs.retry(str(failed.instance_uid))
    ended = run.wait(on_progress=lambda job: seen.append(str(job.status)))
    assert ended.status == "Success"
    assert {"Starting", "Running"} < set(seen)
    assert vspc.jobs.start(NIGHTLY).wait_for_run(check=True).status == "Success"
    running = vspc.jobs.start(NIGHTLY)
    assert vspc.jobs.stop(NIGHTLY).wait().status == "Failed"
    assert running.refresh().failure_message == "The run was stopped."


def test_a_job_of_the_console_is_waited_for_by_an_async_client(vspc_mock: VspcMock) -> None:
    async def run() -> None:
        async with vspc_mock.async_client(clock=in_step(vspc_mock)) as vspc:
            handle = await vspc.jobs.start(NIGHTLY)
            assert (await handle.wait()).status == "Success"

    asyncio.run(run())


def test_an_order_that_becomes_an_action_is_waited_for() -> None:
    with start("vspc", clock=MockClock(speed=0), options=Options(accept=True)) as mock:
        vspc = mock.client(clock=in_step(mock))
        assert vspc.jobs.start(NIGHTLY).wait(check=True).status == "Success"
        assert [one.status for one in mock.requests.to("jobs_start")] == [202]


@pytest.mark.parametrize("resource", ["jobs", "agent_jobs", "nas_jobs"])
def test_jobs_of_enterprise_manager_are_waited_for(em_mock: EmMock, resource: str) -> None:
    em = em_mock.client(clock=in_step(em_mock))
    jobs = getattr(em, resource)
    for job in jobs.list()[:6]:
        copies = str(getattr(job, "job_type", "")) in ("BackupCopy", "ImmediateBackupCopy")
        started = jobs.sync(job.id) if copies else jobs.start(job.id)
        try:
            started.wait()
        except TaskFailed:  # a run that a document shows goes on for ever
            assert started.task.result.message.endswith("is already running.")
            continue
        session = started.session()
        assert (str(session.state), session.end_time_utc) == ("Working", None)
        progress: list[int] = []
        ended = started.wait_for_run(on_progress=lambda one, seen=progress: seen.append(one.progress))
        assert (ended.id, str(ended.state)) == (session.id, "Stopped")
        assert progress == sorted(progress)


@pytest.mark.parametrize("resource", ["agent_jobs", "nas_jobs"])
def test_the_run_that_is_stopped_is_the_one_that_was_started(em_mock: EmMock, resource: str) -> None:
    em = em_mock.client(clock=in_step(em_mock))
    jobs = getattr(em, resource)
    job = jobs.list()[0]
    going = jobs.start(job.id).session()
    stopped = jobs.stop(job.id).wait_for_run()
    assert (stopped.id, stopped.result) == (going.id, "Failed")


def test_a_session_that_is_stopped_is_followed(em_mock: EmMock) -> None:
    em = em_mock.client(clock=in_step(em_mock))
    session = em.agent_jobs.start(em.agent_jobs.list()[0].id).session()
    assert em.backup_sessions.stop(session.id).wait_for_run().id == session.id


def _start(options: dict[str, Any], vspc: Any) -> Any:
    return vspc.jobs.start(NIGHTLY, **options)


class Lossy:
    """A way to a mock over sockets that loses answers: those of the first requests of a method, after they arrived."""

    def __init__(self, target: str, method: str, losses: int) -> None:
        self.ids: list[str | None] = []
        outer = self
        client = httpx2.Client(trust_env=False)

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_: Any) -> None:
                pass

            def __getattr__(self, name: str) -> Any:
                if name.startswith("do_"):
                    return self._pass_on
                raise AttributeError(name)

            def _pass_on(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                kept = {
                    key: value
                    for key, value in self.headers.items()
                    if key.lower() not in ("host", "connection")
                }
                answer = client.request(self.command, target + self.path, headers=kept, content=body)
                if self.command == method and not self.path.endswith("/token"):
                    outer.ids.append(self.headers.get("X-Request-id"))
                    if len(outer.ids) <= losses:
                        self.close_connection = True
                        return
                self.send_response(answer.status_code)
                for name in ("Content-Type", "X-RestSvcSessionId"):
                    if name in answer.headers:
                        self.send_header(name, answer.headers[name])
                self.send_header("Content-Length", str(len(answer.content)))
                self.end_headers()
                self.wfile.write(answer.content)

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})

    def __enter__(self) -> Lossy:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)


async def no_sleep(seconds: float) -> None:
    return None


IMPATIENT = Clock(sleep=lambda seconds: None, async_sleep=no_sleep)


def call(url: str, flavour: str, do: Callable[[Any], Any]) -> Any:
    """Do one thing with a client of a flavour."""
    if flavour == "sync":
        with VspcClient(url, api_key=API_KEY, clock=IMPATIENT) as vspc:
            return do(vspc)

    async def run() -> Any:
        async with AsyncVspcClient(url, api_key=API_KEY, clock=IMPATIENT) as vspc:
            return await do(vspc)

    return asyncio.run(run())


@pytest.fixture(params=["sync", "async"])
def flavour(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_start_whose_answer_is_lost_is_carried_out_once(vspc_mock: VspcMock, flavour: str) -> None:
    with Lossy(vspc_mock.url, "POST", losses=2) as lossy:
        # By the time it is sent again, the first run could have ended.
        handle = call(lossy.url, flavour, lambda vspc: vspc.jobs.start(NIGHTLY))
    assert handle.answer is not None
    assert len(lossy.ids) == 3
    assert len(set(lossy.ids)) == 1
    assert None not in lossy.ids
    assert len(vspc_mock.requests.to("jobs_start")) == 3
    assert {one.request_id for one in vspc_mock.requests.to("jobs_start")} == set(lossy.ids)


def test_a_job_is_created_once_though_the_answer_is_lost(vspc_mock: VspcMock, flavour: str) -> None:
    body = msgspec.json.decode(msgspec.json.encode(CREATED), type=BackupServerBackupJobConfiguration)
    before = {one.instance_uid for one in vspc_mock.client().jobs.list()}
    with Lossy(vspc_mock.url, "POST", losses=1) as lossy:
        created = call(lossy.url, flavour, lambda vspc: vspc.backup_vm_jobs.create_vsphere(SERVER, body=body))
    assert len(lossy.ids) == 2
    assert {one.instance_uid for one in vspc_mock.client().jobs.list()} - before == {created.instance_uid}


@pytest.mark.parametrize("method", ["PATCH", "DELETE"])
def test_whatever_changes_something_is_sent_again_under_its_id(vspc_mock: VspcMock, method: str) -> None:
    patch = [JsonPatch(op=JsonPatchOperation.REPLACE, path="/isEnabled", value="false")]
    with (
        Lossy(vspc_mock.url, method, losses=1) as lossy,
        VspcClient(lossy.url, api_key=API_KEY, clock=IMPATIENT) as vspc,
    ):
        if method == "PATCH":
            vspc.jobs.patch(NIGHTLY, body=patch)
        else:
            vspc.jobs.delete(NIGHTLY)
    assert (len(lossy.ids), len(set(lossy.ids))) == (2, 1)


def test_every_call_has_an_id_of_its_own_and_a_caller_may_give_it(vspc_mock: VspcMock, flavour: str) -> None:
    own = "5f0b3c1e-0000-4000-8000-000000000001"
    other = own.replace("01", "02")
    with Lossy(vspc_mock.url, "POST", losses=0) as lossy:
        for given in ({}, {}, {"x_request_id": own}, {"headers": {"x-request-ID": other}}):
            call(lossy.url, flavour, partial(_start, given))
    assert lossy.ids[2:] == [own, other]
    assert len(set(lossy.ids)) == 4


def test_what_only_reads_has_no_id(vspc_mock: VspcMock, flavour: str) -> None:
    call(vspc_mock.url, flavour, lambda vspc: vspc.jobs.get(NIGHTLY))
    pages = vspc_mock.client().jobs.list(page_size=5)
    pages.first()
    assert {
        one.request_id for one in [*vspc_mock.requests.to("jobs_get"), *vspc_mock.requests.to("jobs_list")]
    } == {None}


def test_an_order_to_enterprise_manager_is_sent_once(em_mock: EmMock) -> None:
    job = em_mock.client().agent_jobs.list()[0]
    with (
        Lossy(em_mock.url, "POST", losses=0) as lossy,
        EnterpriseManagerClient(
            lossy.url, username=em_mock.username, password=em_mock.password, clock=IMPATIENT
        ) as em,
    ):
        em.agent_jobs.start(job.id)
    assert lossy.ids == [None, None]  # signing in, and the order


def test_a_request_is_not_sent_again_when_its_id_may_be_forgotten() -> None:
    now = [0.0]

    def lose(request: httpx2.Request) -> httpx2.Response:
        if request.method == "GET":
            return httpx2.Response(404, json={"errors": []})
        sent.append(now[0])
        now[0] += 100
        raise httpx2.ReadTimeout("lost", request=request)

    sent: list[float] = []
    clock = Clock(monotonic=lambda: now[0], sleep=lambda seconds: None)
    transport = httpx2.MockTransport(lose)
    with (
        VspcClient("https://vspc.test", api_key="key", retries=9, transport=transport, clock=clock) as vspc,
        pytest.raises(TransportError),
    ):
        vspc.jobs.start(NIGHTLY)
    assert sent == [0.0, 100.0, 200.0]
