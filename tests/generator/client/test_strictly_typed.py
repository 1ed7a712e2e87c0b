"""The generated client passes mypy --strict, and so does code that uses it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.generator.client.documents import import_client

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
    total: int | None = query.total
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


def test_mypy_finds_nothing(files: dict[str, str], tmp_path: Path) -> None:
    import_client(files, tmp_path)
    client = tmp_path / "client"
    (client / "user.py").write_text(USER, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", "-p", "veeam_jobs", "-m", "user"],
        cwd=client,
        env={**os.environ, "MYPY_CACHE_DIR": str(tmp_path / "cache"), "MYPYPATH": str(client)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
