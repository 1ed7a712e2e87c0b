"""Configurations of jobs that back up virtual machines, and the job that each of them describes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.vspc.entities import Item
from veeam_jobs_kit.mock.vspc.job_types import repository
from veeam_jobs_kit.mock.vspc.schedules import NOT_SCHEDULED, schedule_of, shown_schedule
from veeam_jobs_kit.mock.vspc.times import timestamp
from veeam_jobs_kit.mock.world.model import Job, Kind, Machine, Platform
from veeam_jobs_kit.mock.world.schedules import Schedule, next_time
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
    schedule = configured_schedule(configuration.get("schedule") or {}, str(configuration["instanceUid"]))
    return {
        "name": configuration["name"],
        "description": configuration["description"],
        "scheduleType": schedule.kind,
        "schedule": shown_schedule(schedule, next_time(schedule, moment)),
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


def configured_schedule(schedule: Item, uid: str) -> Schedule:
    """Return the schedule that a configuration states. One after another job, which it names, is not known by its id."""
    daily, monthly = schedule.get("daily") or {}, schedule.get("monthly") or {}
    periodic, continuous = schedule.get("periodically") or {}, schedule.get("continuously") or {}
    if not schedule.get("runAutomatically"):
        return NOT_SCHEDULED
    if daily.get("isEnabled"):
        shown = {**daily, "kind": daily.get("dailyKind"), "time": daily.get("localTime")}
        return schedule_of(
            {"instanceUid": uid, "scheduleType": "Daily", "schedule": {"dailyScheduleOptions": shown}}
        )
    if monthly.get("isEnabled"):
        shown = {**monthly, "time": monthly.get("localTime")}
        options = {"monthlyScheduleOptions": shown}
        return schedule_of({"instanceUid": uid, "scheduleType": "Monthly", "schedule": options})
    if periodic.get("isEnabled"):
        shown = {"kind": periodic.get("periodicallyKind"), "fullPeriod": periodic.get("frequency")}
        options = {"periodicallyScheduleOptions": shown}
        return schedule_of({"instanceUid": uid, "scheduleType": "Periodically", "schedule": options})
    if continuous.get("isEnabled"):
        return schedule_of({"instanceUid": uid, "scheduleType": "Continuously"})
    return Schedule("Chained" if (schedule.get("afterThisJob") or {}).get("isEnabled") else "NotScheduled")


def _configuration(job: Job, item: Item, server_name: str, includes: list[Json]) -> dict[str, Json]:
    schedule, kind = item.get("schedule") or {}, str(item.get("scheduleType"))
    daily = schedule.get("dailyScheduleOptions") or {}
    monthly = schedule.get("monthlyScheduleOptions") or {}
    periodic = schedule.get("periodicallyScheduleOptions") or {}
    chained = (schedule.get("chainingOptions") or {}).get("previousJobName")
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
            "runAutomatically": kind not in ("NotScheduled", "None"),
            "daily": {
                "isEnabled": bool(daily),
                "localTime": str(daily.get("time") or "22:00:00")[:5],
                "dailyKind": daily.get("kind") or "Everyday",
                "days": daily.get("days"),
            },
            "monthly": {
                "isEnabled": True,
                "localTime": str(monthly["time"])[:5],
                **{name: monthly.get(name) for name in ("dayOfWeek", "dayNumberInMonth")},
                "months": [str(month)[:3] for month in monthly.get("months") or ()],
            }
            if monthly
            else None,
            "periodically": {
                "isEnabled": True,
                "periodicallyKind": periodic.get("kind"),
                "frequency": periodic.get("fullPeriod"),
            }
            if periodic
            else None,
            "continuously": {"isEnabled": True} if schedule.get("continuousScheduleEnabled") else None,
            "afterThisJob": {"isEnabled": True, "jobName": chained} if chained else None,
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
