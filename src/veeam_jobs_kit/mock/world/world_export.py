"""Write a world to a file that `world_file` reads."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import yaml

from veeam_jobs_kit.mock.world.model import Job, Organization, Run, Server, World
from veeam_jobs_kit.mock.world.world_file import JOB_MEMBERS

_CONVERTED = {"created", "sources", "machines", "runs"}
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
    plain["created"] = job.created.isoformat()
    plain["sources"] = [source.name for source in job.sources]
    plain["machines"] = [
        {"name": machine.name, "uid": machine.uid, "bytes": machine.bytes} for machine in job.machines
    ]
    plain["runs"] = [_plain_run(run) for run in job.runs]
    return plain


def _plain_run(run: Run) -> dict[str, Any]:
    plain: dict[str, Any] = {"started": run.started.isoformat(), "uid": run.uid, "seconds": run.seconds}
    return {**plain, "result": run.result, "failure": run.failure, "retry": run.is_retry}
