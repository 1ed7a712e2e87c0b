"""Conditions, orders and selections on the mock servers, over a socket, by both kinds of client."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest
import yaml
from veeam_jobs import (
    AsyncEnterpriseManagerClient,
    AsyncVspcClient,
    EnterpriseManagerClient,
    F,
    UnknownProperty,
    VspcClient,
)
from veeam_jobs.em import models
from veeam_jobs.em.models import AgentBackupJob, BackupJobSession, Job, QueryResult
from veeam_jobs.em.query_types import TYPES
from veeam_jobs.vspc.models import BackupServerJob, BackupServerJobStatus

from veeam_jobs_kit.mock import PASSWORD, Clock, serve

SPEC = Path(__file__).parents[2] / "spec"
Holds = Callable[[Any], Any]
USER: dict[str, Any] = {"username": "portal-administrator", "password": PASSWORD}


@pytest.fixture(scope="module")
def vspc_url() -> Iterator[str]:
    with serve("vspc", clock=Clock(speed=0)) as url:
        yield url


@pytest.fixture(scope="module")
def em_url() -> Iterator[str]:
    with serve("em", clock=Clock(speed=0)) as url:
        yield url


@pytest.fixture(scope="module")
def vspc(vspc_url: str) -> Iterator[VspcClient]:
    with VspcClient(vspc_url, **USER) as client:
        yield client


@pytest.fixture(scope="module")
def em(em_url: str) -> Iterator[EnterpriseManagerClient]:
    with EnterpriseManagerClient(em_url, **USER) as client:
        yield client


@pytest.fixture(scope="module")
def jobs(vspc: VspcClient) -> list[BackupServerJob]:
    return vspc.jobs.list().all()


def test_a_list_is_filtered_as_the_condition_says_in_python(
    vspc: VspcClient, jobs: list[BackupServerJob]
) -> None:
    runs = sorted(job.last_run for job in jobs if job.last_run)
    middle = runs[len(runs) // 2].astimezone() + timedelta(microseconds=1)
    day, prefix = middle.astimezone(UTC).date(), str(jobs[0].name)[:4]
    # Far from any run: a timedelta counts from a now cut to the second.
    gap = max((later - earlier, earlier + (later - earlier) / 2) for earlier, later in pairwise(runs))[1]
    uids = [job.instance_uid for job in jobs][:3]
    cases: list[tuple[Any, Holds]] = [
        (F.status == BackupServerJobStatus.FAILED, lambda job: job.status == "Failed"),
        (F.name.contains("sERV", collation="ignorecase"), lambda job: "serv" in job.name.lower()),
        (F.name.startswith(prefix), lambda job: job.name.startswith(prefix)),
        (F.last_run < day, lambda job: job.last_run and job.last_run.astimezone(UTC).date() < day),
        (F.last_run == day, lambda job: job.last_run and job.last_run.astimezone(UTC).date() == day),
        (F.last_run >= datetime.now(UTC) - gap, lambda job: job.last_run and job.last_run >= gap),
        (F.last_run > middle, lambda job: job.last_run and job.last_run > middle),
        (F.instance_uid.in_(uids), lambda job: job.instance_uid in uids),
        (
            (F.status == "Failed") ^ F.is_enabled.equals(True),
            lambda job: (job.status == "Failed") != job.is_enabled,
        ),
        (
            ~(F.status == "Failed") & (F.avg_duration >= 100),
            lambda job: job.status != "Failed" and (job.avg_duration or 0) >= 100,
        ),
    ]
    for condition, holds in cases:
        found = vspc.jobs.list(filter=condition, page_size=7).all()
        assert found == [job for job in jobs if holds(job)], condition
        assert 0 < len(found) < len(jobs), condition


def test_a_list_is_sorted_and_selected(vspc: VspcClient, jobs: list[BackupServerJob]) -> None:
    found = vspc.jobs.list(sort=["status", "-name"], select=["name", F.status]).all()
    by_name = sorted(jobs, key=lambda job: str(job.name), reverse=True)
    assert [job.name for job in found] == [
        job.name for job in sorted(by_name, key=lambda job: str(job.status))
    ]
    assert {job.instance_uid for job in found} == {None}


def test_an_awaited_list_takes_the_same(vspc_url: str, jobs: list[BackupServerJob]) -> None:
    async def found() -> list[BackupServerJob]:
        async with AsyncVspcClient(vspc_url, **USER) as vspc:
            with pytest.raises(UnknownProperty, match="Did you mean last_run"):
                vspc.jobs.list(sort="-last_rum")
            return [job async for job in vspc.jobs.list(filter=F.status == "Failed", sort="name")]

    failed = [job for job in jobs if job.status == "Failed"]
    assert asyncio.run(found()) == sorted(failed, key=lambda job: str(job.name))


def test_one_thing_is_selected_from_too(vspc: VspcClient, jobs: list[BackupServerJob]) -> None:
    uid = jobs[0].instance_uid
    assert uid is not None
    job = vspc.jobs.get(uid, select=["name"])
    assert (job.name, job.instance_uid) == (jobs[0].name, None)


def test_a_query_finds_what_the_condition_says_in_python(em: EnterpriseManagerClient) -> None:
    sessions = em.query(BackupJobSession).all()
    times = sorted(session.creation_time_utc for session in sessions if session.creation_time_utc)
    middle = times[len(times) // 2]
    bad = ("Warning", "Failed")
    cases: list[tuple[Any, Holds]] = [
        (F.result >= "Warning", lambda one: one.result in bad),
        (~(F.result >= "Warning"), lambda one: one.result not in bad),
        (
            F.creation_time == middle.astimezone(UTC).date(),
            lambda one: one.creation_time_utc.astimezone(UTC).date() == middle.astimezone(UTC).date(),
        ),
        (
            F.creation_time > middle.astimezone(UTC).date(),
            lambda one: one.creation_time_utc.astimezone(UTC).date() > middle.astimezone(UTC).date(),
        ),
        (F.creation_time > middle, lambda one: one.creation_time_utc > middle),
        (
            (F.creation_time <= middle) ^ (F.result == "Failed"),
            lambda one: (one.creation_time_utc <= middle) != (one.result == "Failed"),
        ),
        (F.name == sessions[0].name, lambda one: one.name == sessions[0].name),
        (
            F.uid.in_([sessions[1].uid, sessions[2].uid]),
            lambda one: one.uid in (sessions[1].uid, sessions[2].uid),
        ),
    ]
    for condition, holds in cases:
        found = em.query(BackupJobSession).filter(condition).page_size(3).all()
        assert found == [one for one in sessions if holds(one)], condition
        assert 0 < len(found) < len(sessions), condition


def test_a_query_brings_what_the_list_of_the_type_brings(em: EnterpriseManagerClient) -> None:
    by_name = sorted(em.jobs.list(), key=lambda job: str(job.name).lower(), reverse=True)
    query = em.query(Job).sort_desc("Name")
    assert [job.name for job in query] == [job.name for job in by_name]
    assert [one.name for one in query.references().page_size(2)] == [job.name for job in by_name]
    assert query.total() == len(by_name)
    assert query.first() == by_name[0]


def test_an_awaited_query_brings_the_same(em: EnterpriseManagerClient, em_url: str) -> None:
    async def found() -> list[AgentBackupJob]:
        async with AsyncEnterpriseManagerClient(em_url, **USER) as awaited:
            query = awaited.query(AgentBackupJob).filter(F.schedule_enabled.equals(True)).page_size(3)
            assert await query.total() == len(await query.all())
            return [job async for job in query]

    jobs = [job for job in em.agent_jobs.list() if job.schedule_enabled]
    assert asyncio.run(found()) == jobs != []


def test_every_type_of_the_table_can_be_asked_for(em: EnterpriseManagerClient) -> None:
    for type_ in TYPES.values():
        model = getattr(models, type_.model) if type_.model else None
        query = em.query(model or type_.name)
        if model and type_.path:
            assert all(isinstance(one, model) for one in query), type_.name
        if type_.format or not type_.path:
            assert query.references().all() is not None


def test_the_table_is_the_one_of_the_document() -> None:
    document = yaml.safe_load((SPEC / "em" / "shared" / "queryProperties.yaml").read_text(encoding="utf-8"))
    table = {
        name: [{"name": one.name, "type": one.kind} for one in type_.properties]
        for name, type_ in TYPES.items()
    }
    assert table == {
        name: [{"name": one["name"], "type": one["type"]} for one in properties]
        for name, properties in document.items()
    }


def test_the_table_leads_to_a_list_of_the_model() -> None:
    for type_ in TYPES.values():
        if type_.model is None:  # its entities come as dictionaries
            continue
        inner: Any = QueryResult
        for attribute in type_.path:
            (field,) = [one for one in msgspec.structs.fields(inner) if one.name == attribute]
            inner = field.type.__args__[0]
        if type_.path:
            assert get_args(inner) == (getattr(models, type_.model),), type_.name
