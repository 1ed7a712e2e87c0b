"""Configurations of jobs that back up virtual machines, and the job that each of them describes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.vspc.entities import Item, daily_schedule, timestamp
from veeam_jobs_kit.mock.vspc.job_types import repository
from veeam_jobs_kit.mock.world.model import Job, Kind, Machine, Platform
from veeam_jobs_kit.mock.world.uuids import derived_uuid

VSPHERE = "BackupServerBackupJobConfiguration"
VCD = "BackupServerCloudDirectorBackupJobConfiguration"
SUBTYPES: Mapping[str, str] = {VSPHERE: "VSphere", VCD: "Vcd"}
"""The `subtype` of the jobs of each configuration schema."""


def configuration_schema(kind: Kind, platform: Platform) -> str | None:
    """Return the schema of the row that `configuration_rows` gives, or None."""
    if kind != "BackupVm":
        return None
    return next((schema for schema, subtype in SUBTYPES.items() if subtype == platform), None)


def configuration_rows(job: Job, item: Item, server_name: str) -> Iterator[tuple[str, Item]]:
    """Yield the configuration of a job that `item` shows; none for a job of another platform or type."""
    if job.kind == "BackupVm" and job.platform == "VSphere":
        yield VSPHERE, _configuration(job, item, server_name, [_vmware(machine) for machine in job.machines])
    if job.kind == "BackupVm" and job.platform == "Vcd":
        yield VCD, _configuration(job, item, server_name, [_vcd(machine, job) for machine in job.machines])


def configured_job(configuration: Item, server: Item, moment: datetime) -> dict[str, Json]:
    """Return the `BackupServerJob` of a new configuration. It has never run."""
    return {
        "instanceUid": configuration["instanceUid"],
        "uniqueUid": configuration["originalUid"],
        "createdBy": r"EXAMPLE\portal",
        "creationTime": timestamp(moment),
        "backupServerUid": server["instanceUid"],
        "locationUid": server.get("locationUid"),
        "organizationUid": server.get("organizationUid"),
        "mappedOrganizationUid": configuration["mappedOrganizationUid"],
        "status": "None",
        "type": "BackupVm",
        "lastRun": None,
        "isEnabled": True,
        "failureMessage": None,
        "targetType": "Local",
        "destination": "Repository",
        "lastSessionTasks": [],
        **shown_by_job(configuration, moment),
    }


def shown_by_job(configuration: Item, moment: datetime) -> dict[str, Json]:
    """Return the members of a `BackupServerJob` that its configuration determines."""
    retention = configuration["storage"]["retentionPolicy"]
    gfs = configuration["storage"].get("gfsPolicy") or {}
    schedule_type, schedule = _schedule(configuration.get("schedule") or {}, moment)
    return {
        "name": configuration["name"],
        "description": configuration["description"],
        "scheduleType": schedule_type,
        "schedule": schedule,
        "retentionLimit": retention.get("quantity"),
        "retentionLimitType": retention.get("type"),
        "isGfsOptionEnabled": bool(gfs.get("isEnabled")),
    }


def configured_rows(schema: str, configuration: Item) -> Iterator[tuple[str, Item]]:
    """Yield the typed row of a new job, and its objects."""
    uid, unique = configuration["instanceUid"], configuration["originalUid"]
    included = configuration["virtualMachines"]["includes"]
    yield (
        "BackupServerBackupVmJob",
        {
            "instanceUid": uid,
            "uniqueUid": unique,
            "subtype": SUBTYPES[schema],
            "targetRepositoryUid": configuration["storage"]["backupRepositoryId"],
            "protectedVmCount": len(included),
        },
    )
    for number, entry in enumerate(included):
        machine = entry.get("inventoryObject", entry)
        yield (
            "BackupServerVmJobObject",
            {
                "jobUid": uid,
                "uniqueJobUid": unique,
                "instanceUid": derived_uuid(uid, f"machine {number}"),
                "name": machine["name"],
                "platform": SUBTYPES[schema],
                "hierarchyRef": machine.get("objectId") or machine["name"],
                "isExcluded": False,
                "lastSession": None,
            },
        )


def _schedule(schedule: Item, moment: datetime) -> tuple[str, Item]:
    """Return type and schedule as a job shows them. Only the configuration keeps more of a schedule than a daily time."""
    daily = schedule.get("daily") or {}
    if not schedule.get("runAutomatically"):
        return "NotScheduled", daily_schedule(None, None)
    if daily.get("isEnabled"):
        time = f"{daily.get('localTime') or '22:00'}:00"[:8]
        following = (moment + timedelta(days=1)).replace(
            hour=int(time[:2]), minute=int(time[3:5]), second=0, microsecond=0
        )
        return "Daily", daily_schedule(following, time, str(daily.get("dailyKind") or "Everyday"))
    others = {
        "monthly": "Monthly",
        "periodically": "Periodically",
        "continuously": "Continuously",
        "afterThisJob": "Chained",
    }
    on = (name for member, name in others.items() if (schedule.get(member) or {}).get("isEnabled"))
    return next(on, "NotScheduled"), daily_schedule(None, None)


def _configuration(job: Job, item: Item, server_name: str, includes: list[Json]) -> dict[str, Json]:
    daily = ((item.get("schedule") or {}).get("dailyScheduleOptions") or {}).get("time")
    return {
        "instanceUid": job.uid,
        "originalUid": job.unique_uid,
        "name": item.get("name") or job.name,
        "description": item.get("description") or "",
        "isDisabled": not item.get("isEnabled", True),
        "mappedOrganizationUid": item.get("mappedOrganizationUid"),
        "mappedOrganizationName": None,
        "backupServerUid": job.server.uid,
        "backupServerName": server_name,
        "isHighPriority": False,
        "virtualMachines": {
            "includes": includes,
            "excludes": {
                "vms": [],
                "disks": [],
                "templates": {"isEnabled": True, "excludeFromIncremental": True},
            },
        },
        "storage": {
            "backupRepositoryId": repository(job),
            "backupProxies": {"autoSelection": True, "proxyIds": []},
            "retentionPolicy": {
                "type": item.get("retentionLimitType") or "Days",
                "quantity": item.get("retentionLimit") or job.retention,
            },
            "gfsPolicy": {"isEnabled": bool(item.get("isGfsOptionEnabled"))},
        },
        "guestProcessing": None,
        "schedule": {
            "runAutomatically": daily is not None,
            "daily": {
                "isEnabled": daily is not None,
                "localTime": (daily or "22:00:00")[:5],
                "dailyKind": "Everyday",
                "days": None,
            },
            "retry": {"isEnabled": True, "retryCount": 3, "awaitMinutes": 10},
        },
    }


def _vmware(machine: Machine) -> Item:
    inventory = {
        "hostName": "vcenter01.example.com",
        "name": machine.name,
        "type": "VirtualMachine",
        "objectId": f"vm-{int(machine.uid[:4], 16)}",
    }
    return {"inventoryObject": inventory, "size": _size(machine)}


def _vcd(machine: Machine, job: Job) -> Item:
    return {
        "hostName": "vcd01.example.com",
        "name": machine.name,
        "type": "VirtualMachine",
        "objectId": f"urn:vcloud:vm:{machine.uid}",
        "size": _size(machine),
        "vcdOrganizationName": "example-tenant",
        "vcdOrganizationUid": derived_uuid(job.server.uid, "example-tenant"),
    }


def _size(machine: Machine) -> str:
    return f"{machine.bytes / 2**30:.1f} GB"
