"""What users write, for type checkers to read: mypy in `nox -s lint`, pyright in `nox -s pyright`. Nothing runs it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, assert_type

import httpx2
from veeam_jobs import (
    UNSET,
    ActionPending,
    AsyncEnterpriseManagerClient,
    AsyncPager,
    AsyncRunHandle,
    AsyncRunTaskHandle,
    AsyncTaskHandle,
    AsyncVspcClient,
    CallOptions,
    EnterpriseManagerClient,
    F,
    Forbidden,
    Pager,
    RawResponse,
    RunHandle,
    RunTaskHandle,
    TaskHandle,
    VspcClient,
    replace,
    to_dict,
    to_json,
)
from veeam_jobs.em.models import AgentBackupJob, BackupJobSession, JobEdit, Task, TenantCredentials
from veeam_jobs.vspc.models import (
    BackupServerBackupJobConfiguration,
    BackupServerBackupJobStorage,
    BackupServerBackupJobStorageSetting,
    BackupServerBackupJobVirtualMachines,
    BackupServerJob,
    FilterExpression,
    FilterOperation,
)

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
    assert_type(em.agent_jobs.start(job.id, retries=2), RunTaskHandle[Task, BackupJobSession])
    assert_type(em.agent_jobs.toggle_schedule_enabled(job.id), TaskHandle[Task])
    assert_type(em.agent_jobs.start(job.id).wait(timeout=600), Task)
    started: TaskHandle[Task] = em.agent_jobs.with_raw_response.start(job.id).parse()
    print(started.wait(), started.is_gone, started.outcome_unknown)
    assert_type(em.agent_jobs.start(job.id).session(), BackupJobSession)
    session = em.nas_jobs.start("1").wait_for_run(on_progress=lambda one: print(one.progress), check=True)
    assert_type(session, BackupJobSession)
    assert_type(em.backup_sessions.stop(session.id).wait_for_run(), BackupJobSession)
    assert_type(em.agent_jobs.with_raw_response.list(), RawResponse[list[AgentBackupJob]])
    options: CallOptions = {"timeout": 5, "headers": {"X-Trace": "7"}}
    em.jobs.get(job.id, **options)
    em.jobs.edit(job.id, body=JobEdit(description="new"), timeout=10)


async def run_async(vspc: AsyncVspcClient, em: AsyncEnterpriseManagerClient) -> None:
    assert_type(vspc.jobs.list(timeout=5), AsyncPager[BackupServerJob])
    assert_type(await vspc.jobs.get(UID, retries=0), BackupServerJob)
    assert_type((await vspc.jobs.with_raw_response.get(UID)).parse(), BackupServerJob)
    assert_type((await vspc.jobs.with_raw_response.list(page_size=5)).parse(), list[BackupServerJob])
    assert_type(await em.agent_jobs.start("1", timeout=5), AsyncRunTaskHandle[Task, BackupJobSession])
    assert_type(await em.agent_jobs.toggle_schedule_enabled("1"), AsyncTaskHandle[Task])
    started = await em.agent_jobs.with_raw_response.start("1")
    assert_type(started.parse(), AsyncRunTaskHandle[Task, BackupJobSession])
    assert_type(await started.parse().wait_for_run(timeout=60), BackupJobSession)
    run = await vspc.jobs.start(UID)
    assert_type(run, AsyncRunHandle[BackupServerJob])
    assert_type(await run.wait(on_progress=tell), BackupServerJob)


async def tell(job: BackupServerJob) -> None:
    print(job.status)


def start_and_wait(vspc: VspcClient) -> None:
    run = vspc.jobs.start(UID, timeout=5)
    assert_type(run, RunHandle[BackupServerJob])
    job = run.wait(timeout=None, poll=1, on_progress=lambda one: print(one.status), begin_timeout=60)
    assert_type(job, BackupServerJob)
    assert_type(run.wait_for_run(check=True), BackupServerJob)
    assert_type(run.refresh(), BackupServerJob)
    assert_type(vspc.jobs.with_raw_response.retry(UID).parse(), RunHandle[BackupServerJob])


def search(vspc: VspcClient, em: EnterpriseManagerClient) -> None:
    since_yesterday = F.last_run >= timedelta(days=1)
    vspc.jobs.list(filter=since_yesterday & F.name.startswith("SQL") & (F.next_run < date(2026, 8, 15)))
    em.query(AgentBackupJob).filter(F.next_run <= date(2026, 8, 15))
    em.jobs.get(em.agent_jobs.get("urn:veeam:AgentBackupJob:1").uid or "")


def convert(job: BackupServerJob, jobs: list[BackupServerJob]) -> None:
    assert_type(to_dict(job), dict[str, Any])
    assert_type(to_dict(job, style="python"), dict[str, Any])
    assert_type(to_json(jobs, indent=2), str)
    assert_type(replace(job, name="other"), BackupServerJob)
    assert_type(replace(JobEdit(description="new"), description=UNSET), JobEdit)


def create(
    machines: BackupServerBackupJobVirtualMachines, storage: BackupServerBackupJobStorage
) -> BackupServerBackupJobConfiguration:
    return BackupServerBackupJobConfiguration(
        name="New", description="", is_high_priority=False, virtual_machines=machines, storage=storage
    )


def incomplete(machines: BackupServerBackupJobVirtualMachines, storage: BackupServerBackupJobStorage) -> None:
    BackupServerBackupJobConfiguration(  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
        description="", is_high_priority=False, virtual_machines=machines, storage=storage
    )
    FilterExpression(property="status", value="Failed")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    TenantCredentials(username="ada")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    BackupServerBackupJobStorageSetting()


def mistakes(vspc: VspcClient, em: EnterpriseManagerClient) -> None:
    vspc.jobs.get(UID, time_out=5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    vspc.jobs.get(UID, retries="2")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    vspc.jobs.list(filter=F.name.endswith("x"))  # type: ignore[operator]  # pyright: ignore[reportCallIssue]
    to_dict({"a": 1})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
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
