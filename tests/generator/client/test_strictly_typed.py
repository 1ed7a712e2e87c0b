"""The generated client passes mypy --strict, and so does code that uses it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.paths import RUNTIME
from tests.generator.client.documents import FORMS, build, bundle, import_client, part
from veeam_jobs_runtime.decoding.decoder import decode_json

USER = """
from veeam_jobs import AsyncEnterpriseManagerClient, AsyncVspcClient, EnterpriseManagerClient, Expression, F, VspcClient
from veeam_jobs.em.models import Job as EmJob
from veeam_jobs.em.models import EntityRef
from veeam_jobs.vspc.models import FilterExpression, Job, JobStatus, SortExpression

def use(vspc: VspcClient, em: EnterpriseManagerClient) -> list[Job]:
    condition = FilterExpression(property="status", operation="equals", value="Failed")
    job: Job = vspc.jobs.get("0a106d53-ac5b-441c-a5e8-124d53f8f8d9", state="Success")
    ids: list[str] = [one.id for one in em.jobs.list()]
    success: bool | None = None
    task = em.jobs.start(em.jobs.get("1").id).wait(timeout=600)
    if task.result is not None:
        success = task.result.success
    print(job.status, ids, success, EmJob(name="A").id)
    return [one for one in vspc.jobs.list(filter=[condition])]

def failed() -> Expression:
    return (F.status == JobStatus("failed")) & F.name.contains("SQL", collation="ignorecase")

def search(vspc: VspcClient, em: EnterpriseManagerClient) -> None:
    jobs: list[Job] = vspc.jobs.list(filter=failed() | ~(F.last_run == None), sort="-last_run").all()
    jobs += vspc.jobs.list(filter=[failed()], sort=["status", F.last_run.desc(), SortExpression(property="x")]).all()
    jobs += vspc.jobs.list(filter="[]", sort=F.parent.status)
    jobs += [vspc.jobs.get("1", select=["status", F.last_run])]
    query = em.query(EmJob).filter(F.name == "A").sort_desc("name").page_size(5)
    found: list[EmJob] = query.all()
    references: list[EntityRef] = query.references().all()
    total: int | None = query.total()
    print(found, references, total, em.query("Elsewhere").references().first())
    vspc.jobs.list(filter=F.status)  # type: ignore[arg-type]
    vspc.jobs.list(filter=F.status & failed())  # type: ignore[operator]

async def search_async(em: AsyncEnterpriseManagerClient) -> list[str | None]:
    job: EmJob | None = await em.query(EmJob).first()
    total: int | None = await em.query(EmJob).total()
    print(job, total)
    return [one.uid async for one in em.query(EmJob).references()]

async def use_async(vspc: AsyncVspcClient) -> None:
    async for job in vspc.jobs.list():
        print(job.status)
    print((await vspc.jobs.get("0a106d53-ac5b-441c-a5e8-124d53f8f8d9")).last_run)
"""


SENDER = """
from veeam_jobs import EnterpriseManagerClient
from veeam_jobs.em.models import Job

def send(em: EnterpriseManagerClient) -> None:
    em.jobs.edit("1", body=Job(name="A"))
    em.jobs.edit("1", body=Job(uid="1"))  # type: ignore[call-arg]
    em.jobs.edit("1", body=Job())  # type: ignore[call-arg]
    name: str | None = em.jobs.get("1").name or None
    print(name)
"""
REQUIRED = FORMS.replace(
    "x-source: [job]\n      xml: {name: Job,",
    "x-source: [job]\n      required: [Name]\n      xml: {name: Job,",
)
"""A job that is sent and received, with a member that must be there."""


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What mypy remembers of the libraries; it reads again what differs between the clients."""
    return tmp_path_factory.mktemp("cache")


def test_mypy_finds_nothing(files: dict[str, str], tmp_path: Path, cache: Path) -> None:
    import_client(files, tmp_path)
    assert mypy(tmp_path, cache, USER, "-p", "veeam_jobs") == ""


def test_a_model_to_be_sent_wants_its_required_members_as_arguments(tmp_path: Path, cache: Path) -> None:
    client = import_client(build(("em", bundle(REQUIRED))), tmp_path)
    assert mypy(tmp_path, cache, SENDER) == ""
    job = part(client, "em.models").Job
    # An answer that lacks it is read all the same.
    assert decode_json(b'{"UID": "1"}', job) == job(uid="1")


def mypy(folder: Path, cache: Path, program: str, *more: str) -> str:
    """What mypy complains about in a program that uses the client in `folder`; an ignore for nothing is a complaint."""
    client = folder / "client"
    (client / "user.py").write_text(program, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", *more, "-m", "user"],
        cwd=client,
        env={
            **os.environ,
            "MYPY_CACHE_DIR": str(cache),
            "MYPYPATH": os.pathsep.join((str(client), str(RUNTIME.parent))),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    return "" if done.returncode == 0 else done.stdout
