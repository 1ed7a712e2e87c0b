"""Jobs, servers, organizations and users of the world as VSPC resources."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import datetime, timedelta

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.world.model import Job, Organization, Server
from veeam_jobs_kit.mock.world.uuids import derived_uuid

Item = Mapping[str, Json]


def timestamp(moment: datetime) -> str:
    """Print a moment as VSPC does: seven fractional digits and an offset."""
    return f"{moment.replace(tzinfo=None).isoformat(timespec='microseconds')}0+00:00"


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
    "status": lambda job: job.last.result,
    "type": lambda job: job.kind,
    "lastRun": lambda job: timestamp(job.last.started),
    "lastEndTime": lambda job: timestamp(job.last.ended),
    "lastDuration": lambda job: job.last.seconds,
    "processingRate": lambda job: round(job.bytes / 2**20 / 20 / job.last.seconds, 1),
    "avgDuration": lambda job: sum(run.seconds for run in job.runs) // len(job.runs),
    "transferredData": lambda job: job.bytes // 20,
    "backupChainSize": lambda job: job.bytes // 2,
    "bottleneck": lambda job: job.bottleneck,
    "isEnabled": lambda job: job.enabled,
    "scheduleType": lambda job: "Daily",
    "schedule": lambda job: _schedule(job),
    "failureMessage": lambda job: job.last.failure,
    "targetType": lambda job: "Local",
    "destination": lambda job: job.destination,
    "retentionLimit": lambda job: job.retention,
    "retentionLimitType": lambda job: "Days",
    "isGfsOptionEnabled": lambda job: job.gfs,
    "lastSessionTasks": lambda job: [_task(job, number) for number in range(len(job.machines))],
}
"""The members of a `BackupServerJob`: a filter needs one or two of them for every job."""


def job_item(job: Job) -> dict[str, Json]:
    """Return a `BackupServerJob`."""
    return {name: make(job) for name, make in _JOB_MEMBERS.items()}


def job_members(jobs: Iterable[Job], members: Collection[str]) -> Iterator[dict[str, Json]]:
    """Yield just these members, named in lower case, of each `BackupServerJob`."""
    makers = [(name, make) for name, make in _JOB_MEMBERS.items() if name.lower() in members]
    return ({name: make(job) for name, make in makers} for job in jobs)


def daily_schedule(following: datetime | None, time: str | None, kind: str = "Everyday") -> dict[str, Json]:
    """Return the `BackupServerJobSchedule` of a job that runs once a day; without a time, of one that is not scheduled."""
    options = {"kind": kind, "days": None, "time": time, "timeUtc": time} if time else None
    start = timestamp(following) if following else None
    return {
        "startDateTime": start,
        "startDateTimeUtc": start,
        "dailyScheduleOptions": options,
        "monthlyScheduleOptions": None,
        "periodicallyScheduleOptions": None,
        "backupWindowOptions": None,
        "continuousScheduleEnabled": False,
        "chainingOptions": None,
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
    following = job.last.started.replace(minute=0, second=0, microsecond=0) + timedelta(days=1)
    return daily_schedule(following, f"{job.hour:02}:00:00")


def _task(job: Job, number: int) -> dict[str, Json]:
    machine, run = job.machines[number], job.last
    failed = run.result == "Failed" and number == 0
    return {
        "instanceUid": f"{machine.uid[:-4]}{number:04x}",
        "objectUid": machine.uid,
        "objectName": machine.name,
        "totalObjects": 1,
        "processedObjects": 0 if failed else 1,
        "readDataSize": machine.bytes // 10,
        "transferredDataSize": machine.bytes // 20,
        "startTime": timestamp(run.started),
        "endTime": timestamp(run.ended),
        "duration": run.seconds,
        "failureMessages": [run.failure] if failed else [],
        "status": "Failed" if failed else "Success",
    }
