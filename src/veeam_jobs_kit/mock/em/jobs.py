"""Jobs of virtual machines and file shares of the world as resources of Enterprise Manager."""

from __future__ import annotations

from collections.abc import Mapping

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.em.entities import JOB_TYPES, Entity, job_links, schedule_members
from veeam_jobs_kit.mock.em.job_options import (
    continuous_schedule,
    gfs,
    guest_processing,
    simple_retention,
)
from veeam_jobs_kit.mock.em.links import link
from veeam_jobs_kit.mock.world.model import Job, Machine, Platform
from veeam_jobs_kit.mock.world.uuids import derived_uuid

COPIES = ("BackupCopy", "ImmediateBackupCopy")
_PLATFORMS: Mapping[Platform, str] = {"VSphere": "VMware", "Vcd": "vCloud", "HyperV": "Hyperv"}


def vm_job(job: Job) -> Entity:
    """Return a `Job`."""
    href, type_ = f"/jobs/{job.uid}", JOB_TYPES[job.kind]
    continuous = type_ == "ImmediateBackupCopy"
    return {
        "Type": "Job",
        "Href": f"{href}?format=Entity",
        "Name": job.name,
        "UID": f"urn:veeam:Job:{job.uid}",
        "Links": _links(href, job, type_),
        "JobType": type_,
        "Platform": _PLATFORMS[job.platform],
        "Description": "",
        **schedule_members(job),
        **({"JobScheduleOptions": continuous_schedule()} if continuous else {}),
        "JobInfo": {f"{type_}JobInfo": _details(job, type_)},
    }


def vm_object(job: Job, machine: Machine) -> Entity:
    """Return an `ObjectInJob`."""
    href = f"/jobs/{job.uid}/includes/{machine.uid}"
    return {
        "Type": "ObjectInJob",
        "Href": href,
        "Links": [
            link("Up", f"/jobs/{job.uid}", "JobReference", job.name),
            link("Delete", href, "ObjectInJob"),
        ],
        "ObjectInJobId": machine.uid,
        "HierarchyObjRef": f"urn:{_PLATFORMS[job.platform]}:Vm:{job.server.uid}.vm-{int(machine.uid[:4], 16)}",
        "Name": machine.name,
        "DisplayName": machine.name,
        "Order": job.machines.index(machine),
        "GuestProcessingOptions": guest_processing(),
    }


def nas_job(job: Job) -> Entity:
    """Return a `NASJob`."""
    href = f"/nas/jobs/{job.uid}"
    return {
        "Type": "NasJob",
        "Href": f"{href}?format=Entity",
        "Name": job.name,
        "UID": f"urn:veeam:NasJob:{job.uid}",
        "Links": [
            link("Up", f"/backupServers/{job.server.uid}", "BackupServerReference", job.server.name),
            link("Alternate", href, "JobReference", job.name),
            link("Down", f"{href}/includes", "NasObjectList"),
            link("ToggleScheduleEnabled", f"{href}/toggleScheduleEnabled"),
            link("Down", f"{href}/backupSessions", "BackupJobSessionReferenceList"),
            *(link(rel, f"{href}/{rel.lower()}") for rel in ("Start", "Stop", "Retry")),
        ],
        "Description": "",
        "Includes": {"NASObjects": [nas_object(job, machine) | {"Links": None} for machine in job.machines]},
        "StorageOptions": {
            "BackupRepositoryUid": f"urn:veeam:Repository:{derived_uuid(job.server.uid, job.destination)}",
            "ShorttermRetentionType": "Day",
            "ShorttermRetentionPeriod": job.retention,
            "LongtermRetentionEnabled": False,
        },
        **schedule_members(job),
    }


def nas_object(job: Job, machine: Machine) -> Entity:
    """Return a `NASObject`: one share of a file server."""
    server_uid = derived_uuid(machine.uid, "file server")
    return {
        "Type": "NasObject",
        "Href": f"/nas/jobs/{job.uid}/includes/{machine.uid}",
        "Links": [link("Up", f"/nas/jobs/{job.uid}", "JobReference", job.name)],
        "HierarchyObjRef": f"urn:NasBackup:FileServer:{job.server.uid}.{server_uid}",
        "ObjectInJobId": machine.uid,
        "FileOrFolder": rf"\\{machine.name}.example.com\data",
        "FileServerUid": f"urn:veeam:FileServer:{server_uid}",
        "InclusionMask": {"Extensions": ["*.*"]},
        "ExclusionMask": {"Extensions": []},
    }


def _links(href: str, job: Job, type_: str) -> list[Json]:
    """Return the links of a job. Copy jobs have a sync link instead of start, and no link to objects."""
    begin = "Sync" if type_ in COPIES else "Start"
    without = {f"{href}/includes", f"{href}?action=start"}
    common = [
        candidate for candidate in job_links(href, job.name, job.server) if candidate["Href"] not in without
    ]
    objects = [
        link("Down", f"{href}/includes", "ObjectInJobList"),
        link("Create", f"{href}/includes", "ObjectInJob"),
    ]
    return [
        *common[:2],
        link("Edit", href, "JobReference", job.name),
        link("Clone", f"{href}?action=clone"),
        *([] if type_ in COPIES else objects),
        link(begin, f"{href}?action={begin.lower()}"),
        *common[2:],
    ]


def _details(job: Job, type_: str) -> Entity:
    objects = {"ObjectInJobs": [vm_object(job, machine) | {"Links": None} for machine in job.machines]}
    linked = {
        "LinkedJobObjects": [
            {
                "ObjectInJobId": derived_uuid(job.uid, source.uid),
                "LinkedJobUid": f"urn:veeam:{'Job' if source.kind in JOB_TYPES else 'AgentBackupJob'}:{source.uid}",
            }
            for source in job.sources
        ]
    }
    if type_ == "Replica":
        return {"Includes": objects, "GuestProcessingOptions": guest_processing()}
    if type_ == "BackupCopy":
        return {"LinkedJobIncludes": linked, "AdvancedStorageOptions": {"PasswordKeyId": ""}}
    if type_ == "ImmediateBackupCopy":
        return {"LinkedJobIncludes": linked}
    return {
        "Includes": objects,
        "GuestProcessingOptions": guest_processing(),
        "AdvancedStorageOptions": {"PasswordKeyId": ""},
        "GfsRetentionPolicy": gfs(enabled=job.gfs),
        "SimpleRetentionPolicy": simple_retention(job.retention),
    }
