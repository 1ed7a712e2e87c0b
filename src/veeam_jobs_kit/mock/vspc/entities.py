"""Jobs, servers, organizations and users of the world as VSPC resources."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import timedelta

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.vspc.schedules import shown_schedule
from veeam_jobs_kit.mock.vspc.times import timestamp
from veeam_jobs_kit.mock.world.model import Job, Machine, Organization, Server
from veeam_jobs_kit.mock.world.runs import Run
from veeam_jobs_kit.mock.world.uuids import derived_uuid

Item = Mapping[str, Json]


_JOB_MEMBERS: Mapping[str, Callable[[Job], Json]] = {
    "instanceUid": lambda job: job.uid,
    "uniqueUid": lambda job: job.unique_uid,
    "name": lambda job: job.name,
    "description": lambda job: job.description,
    "createdBy": lambda job: job.author,
    "creationTime": lambda job: timestamp(job.created),
    "backupServerUid": lambda job: job.server.uid,
    "locationUid": lambda job: job.server.location_uid,
    "siteUid": lambda job: None,
    "organizationUid": lambda job: job.server.organization.uid,
    "mappedOrganizationUid": lambda job: None,
    **{
        name: lambda job, name=name: run_members(job.last, job.machines)[name]  # type: ignore[misc]
        for name in ("processingRate", "transferredData", "lastSessionTasks")
    },
    "status": lambda job: job.last.status if job.last else "None",
    "type": lambda job: job.kind,
    "lastRun": lambda job: timestamp(job.last.started) if job.last else None,
    "lastEndTime": lambda job: timestamp(job.last.ended) if job.last and not job.last.is_running else None,
    "lastDuration": lambda job: job.last.seconds if job.last and not job.last.is_running else None,
    "avgDuration": lambda job: average_seconds(job.runs),
    "backupChainSize": lambda job: job.bytes // 2 if job.runs else 0,
    "bottleneck": lambda job: job.bottleneck,
    "isEnabled": lambda job: job.enabled,
    "scheduleType": lambda job: job.schedule.kind,
    "schedule": lambda job: _schedule(job),
    "failureMessage": lambda job: job.last.reason if job.last else None,
    "targetType": lambda job: "Local",
    "destination": lambda job: job.destination,
    "retentionLimit": lambda job: job.retention,
    "retentionLimitType": lambda job: "Days",
    "isGfsOptionEnabled": lambda job: job.gfs,
}
"""The members of a `BackupServerJob`: a filter needs one or two of them for every job."""


def job_item(job: Job) -> dict[str, Json]:
    """Return a `BackupServerJob`."""
    of_run = run_members(job.last, job.machines)
    return {name: of_run[name] if name in of_run else make(job) for name, make in _JOB_MEMBERS.items()}


def job_members(jobs: Iterable[Job], members: Collection[str]) -> Iterator[dict[str, Json]]:
    """Yield just these members, named in lower case, of each `BackupServerJob`."""
    makers = [(name, make) for name, make in _JOB_MEMBERS.items() if name.lower() in members]
    return ({name: make(job) for name, make in makers} for job in jobs)


def run_members(run: Run | None, machines: Sequence[Machine]) -> dict[str, Json]:
    """Return the members of a `BackupServerJob` that its last run determines. Data are transferred by its tasks."""
    if run is None:
        return {
            "status": "None",
            **dict.fromkeys(("lastRun", "lastEndTime", "lastDuration", "processingRate", "failureMessage")),
            "transferredData": None,
            "lastSessionTasks": [],
        }
    tasks = [_task(run, machines, number) for number in range(len(machines))]
    transferred = sum(int(task["transferredDataSize"]) for task in tasks)
    return {
        "status": run.status,
        "lastRun": timestamp(run.started),
        "lastEndTime": None if run.is_running else timestamp(run.ended),
        "lastDuration": None if run.is_running else run.seconds,
        "processingRate": None if run.is_running else round(transferred / 2**20 / run.seconds, 1),
        "transferredData": transferred,
        "failureMessage": run.reason,
        "lastSessionTasks": tasks,
    }


def server_item(server: Server) -> dict[str, Json]:
    """Return a `BackupServer`."""
    return {
        "instanceUid": server.uid,
        "name": server.name.partition(".")[0],
        "organizationUid": server.organization.uid,
        "locationUid": server.location_uid,
        "managementAgentUid": derived_uuid(server.uid, "management agent"),
        "version": server.version,
        "displayVersion": server.version,
        "installationUid": derived_uuid(server.uid, "installation"),
        "backupServerRoleType": "Client",
        "status": "Healthy",
        "inHighAvailabilityCluster": False,
        "label": "",
    }


def organization_item(organization: Organization) -> dict[str, Json]:
    """Return an `Organization`, a company or a reseller."""
    alias = organization.alias
    return {
        "instanceUid": organization.uid,
        "name": organization.name,
        "alias": alias,
        "type": "Reseller" if organization.is_reseller else "Company",
        "taxId": None,
        "email": f"it@{alias}.example.com",
        "phone": "+1 202 555 0100",
        "country": 1,
        "state": None,
        "countryName": "USA",
        "regionName": None,
        "city": organization.city,
        "street": None,
        "notes": None,
        "zipCode": None,
        "website": None,
        "companyId": None,
        "legalName": organization.name,
        "domain": f"{alias}.example.com",
    }


def user_item(uid: str, name: str, role: str, organization: str) -> dict[str, Json]:
    """Return a `User`."""
    return {
        "instanceUid": uid,
        "organizationUid": organization,
        "userName": name,
        "status": "Enabled",
        "mfaPolicyStatus": "Disabled",
        "mfaPolicyConfigurationStatus": "NotConfigured",
        "role": role,
        "profile": {"firstName": None, "lastName": name, "title": "Ms", "email": f"{name}@example.com"},
        "credentials": {"userName": name, "password": None},
    }


def _schedule(job: Job) -> dict[str, Json]:
    previous = (job.after.uid, job.after.name) if job.after is not None else None
    return shown_schedule(job.schedule, job.next_run, previous)


def average_seconds(runs: Iterable[Run]) -> int | None:
    """Return how long the runs took that are over, on average."""
    seconds = [run.seconds for run in runs if not run.is_running]
    return sum(seconds) // len(seconds) if seconds else None


def object_status(run: Run, number: int) -> str:
    """Return how a run ended for one of its objects: only the first fails, or is warned of. (ours)"""
    return run.status if number == 0 or run.is_running else "Success"


def object_end(run: Run, number: int, count: int) -> int:
    """Return after how many seconds a run is done with an object: one after another, the last with the run."""
    return max(1, run.seconds * (number + 1) // count)


def _task(run: Run, machines: Sequence[Machine], number: int) -> dict[str, Json]:
    machine, status = machines[number], object_status(run, number)
    is_over, is_done = not run.is_running, status in ("Success", "Warning")
    seconds = object_end(run, number, len(machines))
    return {
        "instanceUid": f"{machine.uid[:-4]}{number:04x}",
        "objectUid": machine.uid,
        "objectName": machine.name,
        "totalObjects": 1,
        "processedObjects": int(is_done),
        "readDataSize": machine.bytes // 10 if is_done else 0,
        "transferredDataSize": machine.bytes // 20 if is_done else 0,
        "startTime": timestamp(run.started),
        "endTime": timestamp(run.started + timedelta(seconds=seconds)) if is_over else None,
        "duration": seconds if is_over else None,
        "failureMessages": [run.reason] if run.reason and number == 0 else [],
        "status": status,
    }
