"""What users write, for type checkers to read: mypy in `nox -s lint`, pyright in `nox -s pyright`. Nothing runs it."""

from __future__ import annotations

from typing import assert_type

import httpx2
from veeam_jobs import (
    ActionPending,
    AsyncEnterpriseManagerClient,
    AsyncPager,
    AsyncTaskHandle,
    AsyncVspcClient,
    CallOptions,
    EnterpriseManagerClient,
    Forbidden,
    Pager,
    RawResponse,
    TaskHandle,
    VspcClient,
)
from veeam_jobs.em.models import AgentBackupJob, JobEdit, Task
from veeam_jobs.vspc.models import BackupServerJob, FilterExpression, FilterOperation

UID = "0a106d53-ac5b-441c-a5e8-124d53f8f8d9"


def monitor(url: str) -> list[str]:
    failed = FilterExpression(property="status", operation=FilterOperation.EQUALS, value="Failed")
    with VspcClient(url, username="ada", password="p", client_version=None, timeout=30) as vspc:
        jobs = vspc.jobs.list(filter=[failed], timeout=5, retries=0, headers={"X-Trace": "7"})
        assert_type(jobs, Pager[BackupServerJob])
        assert_type(vspc.jobs.get(UID, timeout=httpx2.Timeout(3)), BackupServerJob)
        assert_type(vspc.request("GET", "/about", timeout=5, retries=1), httpx2.Response)
        return [job.name or "" for job in jobs]


def look_closer(vspc: VspcClient) -> None:
    response = vspc.jobs.with_raw_response.get(UID, timeout=5)
    assert_type(response, RawResponse[BackupServerJob])
    assert_type(response.parse(), BackupServerJob)
    assert_type((response.status, response.content), tuple[int, bytes])
    page = vspc.jobs.with_raw_response.list(offset=500)
    assert_type(page.parse(), list[BackupServerJob])
    print(response.headers.get("Date"))


def run(em: EnterpriseManagerClient) -> None:
    job = em.agent_jobs.get("1", timeout=5)
    assert_type(job, AgentBackupJob)
    assert_type(em.agent_jobs.start(job.id, retries=2), TaskHandle[Task])
    assert_type(em.agent_jobs.start(job.id).wait(timeout=600), Task)
    assert_type(em.agent_jobs.with_raw_response.start(job.id).parse(), TaskHandle[Task])
    assert_type(em.agent_jobs.with_raw_response.list(), RawResponse[list[AgentBackupJob]])
    options: CallOptions = {"timeout": 5, "headers": {"X-Trace": "7"}}
    em.jobs.get(job.id, **options)
    em.jobs.edit(job.id, body=JobEdit(description="new"), timeout=10)


async def run_async(vspc: AsyncVspcClient, em: AsyncEnterpriseManagerClient) -> None:
    assert_type(vspc.jobs.list(timeout=5), AsyncPager[BackupServerJob])
    assert_type(await vspc.jobs.get(UID, retries=0), BackupServerJob)
    assert_type((await vspc.jobs.with_raw_response.get(UID)).parse(), BackupServerJob)
    assert_type((await vspc.jobs.with_raw_response.list(page_size=5)).parse(), list[BackupServerJob])
    assert_type(await em.agent_jobs.start("1", timeout=5), AsyncTaskHandle[Task])
    assert_type((await em.agent_jobs.with_raw_response.start("1")).parse(), AsyncTaskHandle[Task])


def mistakes(vspc: VspcClient, em: EnterpriseManagerClient) -> None:
    vspc.jobs.get(UID, time_out=5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    vspc.jobs.get(UID, retries="2")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vspc.jobs.with_raw_response.get()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    vspc.jobs.with_raw_response.get(UID, timeout="x")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    EnterpriseManagerClient("https://h", username="a", password="p", format="yaml")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def trouble(vspc: VspcClient) -> None:
    try:
        vspc.jobs.start(UID)
    except ActionPending as pending:
        print(pending.handle.wait(timeout=60))
    except Forbidden as error:
        print(error.roles, error.user)
