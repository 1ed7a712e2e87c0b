"""Jobs, servers, organizations and users of the estate in the words of VSPC."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import datetime, timedelta

from veeam_jobs_kit.mock.estate import Job, Organization, Run, Server
from veeam_jobs_kit.mock.views import Json

Item = Mapping[str, Json]


def timestamp(moment: datetime) -> str:
    """A moment as VSPC prints it: seven fractional digits and an offset."""
    return f"{moment.replace(tzinfo=None).isoformat(timespec='microseconds')}0+00:00"


def derived(owner: str, what: str) -> str:
    """The UID of something the estate does not number: the same for the same owner and name."""
    return str(uuid.uuid5(uuid.UUID(owner), what))


def job_item(job: Job) -> dict[str, Json]:
    """A `BackupServerJob`."""
    run = job.last
    size = sum(machine.bytes for machine in job.machines)
    return {
        "instanceUid": job.uid,
        "uniqueUid": job.unique_uid,
        "name": job.name,
        "description": job.description,
        "createdBy": job.author,
        "creationTime": timestamp(job.created),
        "backupServerUid": job.server.uid,
        "locationUid": job.server.location_uid,
        "siteUid": None,
        "organizationUid": job.server.organization.uid,
        "mappedOrganizationUid": None,
        "status": run.result,
        "type": job.kind,
        "lastRun": timestamp(run.started),
        "lastEndTime": timestamp(run.ended),
        "lastDuration": run.seconds,
        "processingRate": round(size / 2**20 / 20 / run.seconds, 1),
        "avgDuration": sum(each.seconds for each in job.runs) // len(job.runs),
        "transferredData": size // 20,
        "backupChainSize": size // 2,
        "bottleneck": "Source" if job.retention == 14 else "Target",
        "isEnabled": job.enabled,
        "scheduleType": "Daily",
        "schedule": _schedule(job),
        "failureMessage": run.failure,
        "targetType": "Local",
        "destination": job.destination,
        "retentionLimit": job.retention,
        "retentionLimitType": "Days",
        "isGfsOptionEnabled": job.retention == 30,
        "lastSessionTasks": [_task(job, number, run) for number in range(len(job.machines))],
    }


def daily_schedule(following: datetime | None, time: str | None, kind: str = "Everyday") -> dict[str, Json]:
    """A `BackupServerJobSchedule` of a job that runs once a day, or of one that does not (no time)."""
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
    """A `BackupServer`."""
    return {
        "instanceUid": server.uid,
        "name": server.name.partition(".")[0],
        "organizationUid": server.organization.uid,
        "locationUid": server.location_uid,
        "managementAgentUid": derived(server.uid, "management agent"),
        "version": server.version,
        "displayVersion": server.version,
        "installationUid": derived(server.uid, "installation"),
        "backupServerRoleType": "Client",
        "status": "Healthy",
        "inHighAvailabilityCluster": False,
        "label": "",
    }


def organization_item(organization: Organization) -> dict[str, Json]:
    """An `Organization`, a company or a reseller."""
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
    """A `User`."""
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


def _task(job: Job, number: int, run: Run) -> dict[str, Json]:
    machine = job.machines[number]
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
