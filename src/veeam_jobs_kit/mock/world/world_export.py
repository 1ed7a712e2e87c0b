"""Write a world to a file that `world_file` reads."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import Any

import yaml

from veeam_jobs_kit.mock.world.model import Job, Organization, Server, World
from veeam_jobs_kit.mock.world.runs import Outcome, Run
from veeam_jobs_kit.mock.world.world_file import JOB_MEMBERS

_CONVERTED = {"hour", "schedule", "created", "sources", "machines", "runs", "health", "outcomes"}
"""Members of a job that a file shows in another form."""


def export(world: World, file: Path, *, examples: bool = True) -> None:
    """Write a world file. If writing fails, the old file stays.

    Without `examples`, it leaves out those of the description.
    """
    value: dict[str, Any] = {} if world.examples and examples else {"examples": False}
    value |= {
        "organizations": [_plain_organization(organization) for organization in world.organizations],
        "servers": [_plain_server(server) for server in world.servers],
        "jobs": [_plain_job(job) for job in world.jobs],
    }
    partial = file.with_name(f"{file.name}.{os.getpid()}.part")
    with partial.open("w", encoding="utf-8", newline="\n") as stream:
        yaml.dump(value, stream, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True, width=120)
    partial.replace(file)


def _plain_organization(organization: Organization) -> dict[str, Any]:
    return {
        "name": organization.name,
        "uid": organization.uid,
        "alias": organization.alias,
        "city": organization.city,
        "reseller": organization.is_reseller,
    }


def _plain_server(server: Server) -> dict[str, Any]:
    return {
        "name": server.name,
        "uid": server.uid,
        "organization": server.organization.name,
        "version": server.version,
        "location_uid": server.location_uid,
    }


def _plain_job(job: Job) -> dict[str, Any]:
    plain = {name: getattr(job, name) for name in ("name", "uid", "unique_uid", "kind")}
    plain["server"] = job.server.name
    plain |= {name: getattr(job, name) for name in JOB_MEMBERS if name not in {*plain, *_CONVERTED}}
    plain["schedule"] = f"after {job.after.name}" if job.after is not None else str(job.schedule)
    plain["created"] = job.created.isoformat()
    plain["sources"] = [source.name for source in job.sources]
    plain["machines"] = [
        {"name": machine.name, "uid": machine.uid, "bytes": machine.bytes} for machine in job.machines
    ]
    plain["runs"] = [_plain_run(run) for run in job.runs]
    plain["health"] = dict(Counter(job.health))
    plain["outcomes"] = [
        {name: value for name in Outcome.__slots__ if (value := getattr(outcome, name)) is not None}
        for outcome in job.outcomes
    ]
    return plain


def _plain_run(run: Run) -> dict[str, Any]:
    plain: dict[str, Any] = {"started": run.started.isoformat(), "uid": run.uid, "seconds": run.seconds}
    plain |= {"result": run.result, "failure": run.failure, "retry": run.is_retry}
    return {**plain, "running": True} if run.is_running else plain
