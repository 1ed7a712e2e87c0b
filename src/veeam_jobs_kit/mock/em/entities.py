"""Jobs, sessions and servers of the world as resources of Enterprise Manager."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.em.job_options import gfs, guest_processing, job_schedule, simple_retention
from veeam_jobs_kit.mock.em.links import link
from veeam_jobs_kit.mock.em.release import Release
from veeam_jobs_kit.mock.world.model import Job, Kind, Machine, Server
from veeam_jobs_kit.mock.world.runs import Run

Entity = dict[str, Json]
JOB_TYPES: Mapping[Kind, str] = {
    "BackupVm": "Backup",
    "ReplicationVM": "Replica",
    "BackupCopy": "BackupCopy",
    "SimpleBackupCopy": "ImmediateBackupCopy",
}
"""The `JobType` of each kind of job that is a `Job` of Enterprise Manager."""


def utc(moment: datetime) -> str:
    """Format a time as Enterprise Manager does, in whole seconds. `Release.utc` formats fractions, too."""
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


def in_order(printed: Json) -> str:
    """Return the sort key of a formatted time: as text, `09.5Z` would come after `09.55Z`, and `09Z` after both."""
    return str(printed).removesuffix("Z")


def backup_server(uid: str, name: str, release: Release, version: str | None = None) -> Entity:
    """Return a `BackupServer`, of the version of the release if none is given."""
    href = f"/backupServers/{uid}"
    entity: Entity = {
        "Type": "BackupServer",
        "Href": f"{href}?format=Entity",
        "Name": name,
        "UID": f"urn:veeam:BackupServer:{uid}",
        "Links": [
            link("Alternate", href, "BackupServerReference", name),
            link("Down", f"{href}/jobs", "JobReferenceList"),
        ],
        "Description": "",
        "Port": 9392,
        "Version": version or release.backup_server_version,
        "WcfPort": 9405,
        "VbrCertificateThumbprint": uid.replace("-", "").upper() + "00000000",
    }
    return release.backup_server(entity)


def agent_job(job: Job) -> Entity:
    """Return an `AgentBackupJob`."""
    href = f"/agents/jobs/{job.uid}"
    return {
        "Type": "AgentBackupJob",
        "Href": f"{href}?format=Entity",
        "Name": job.name,
        "UID": f"urn:veeam:AgentBackupJob:{job.uid}",
        "Links": job_links(href, job.name, job.server),
        "JobType": "AgentBackup",
        "Platform": f"AgentFor{job.os}",
        "Description": "",
        **schedule_members(job),
        "JobInfo": {
            "Includes": {"ObjectInAgentBackupJobs": [job_object(job, machine) for machine in job.machines]},
            "GuestProcessingOptions": guest_processing(),
            "GfsRetentionPolicy": gfs(enabled=job.gfs),
            "SimpleRetentionPolicy": simple_retention(job.retention),
        },
    }


def schedule_members(job: Job) -> Entity:
    """Return the members of a job that its schedule determines.

    A job that is not scheduled has no schedule configured. (assumption)
    """
    following, is_configured = job.next_run, job.schedule.kind != "NotScheduled"
    return {
        "ScheduleConfigured": is_configured,
        "ScheduleEnabled": job.enabled and is_configured,
        "NextRun": utc(following) if following else None,
        "JobScheduleOptions": job_schedule(job.schedule, job_uid(job.after) if job.after is not None else ""),
    }


def job_uid(job: Job) -> str:
    """Return the UID of a job of any kind."""
    type_ = "Job" if job.kind in JOB_TYPES else "NasJob" if job.kind == "BackupFile" else "AgentBackupJob"
    return f"urn:veeam:{type_}:{job.uid}"


def job_object(job: Job, machine: Machine) -> Entity:
    """Return an `ObjectInAgentBackupJob`."""
    return {
        "Type": "ObjectInAgentBackupJob",
        "Href": f"/agents/jobs/{job.uid}/includes/{machine.uid}",
        "ObjectInJobId": machine.uid,
        "Name": machine.name,
        "DisplayName": machine.name,
        "Order": job.machines.index(machine),
        "GuestProcessingOptions": guest_processing(),
    }


def session(
    uid: str,
    job: Mapping[str, Json],
    server_links: Sequence[Json],
    started: datetime,
    release: Release,
    *,
    is_retry: bool,
) -> Entity:
    """Return a `BackupJobSession` that has just begun, of a job of any kind."""
    type_ = session_type(job)
    href = f"/backupSessions/{uid}"
    name = release.session_name(str(job["Name"]), started)
    return {
        "Type": "BackupJobSession",
        "Href": f"{href}?format=Entity",
        "Name": name,
        "UID": f"urn:veeam:BackupJobSession:{uid}",
        "Links": [
            *server_links,
            link("Up", str(job["Href"]).partition("?")[0], "JobReference", str(job["Name"])),
            link("Alternate", href, "BackupJobSessionReference", name),
            parts(href, type_),
            link("Stop", f"{href}?action=stop"),
        ],
        "JobUid": job["UID"],
        "JobName": job["Name"],
        "JobType": type_,
        "CreationTimeUTC": release.utc(started),
        "EndTimeUTC": None,
        "State": "Working",
        "Result": "None",
        "Progress": 0,
        "FailureMessage": None,
        "IsRetry": is_retry,
    }


def session_type(job: Mapping[str, Json]) -> str:
    """Return the `JobType` of the sessions of a job. Lists show those of replication jobs as `Backup`. (assumption)"""
    if job["Type"] == "NasJob":
        return "NasBackup"
    return "Backup" if job.get("JobType") in (None, "Replica") else str(job["JobType"])


def parts(href: str, type_: str) -> Json:
    """Return the link from a session to its parts."""
    if type_ == "AgentBackup":
        return link("Alternate", f"{href}/agentManagementSessions", "BackupJobSessionReferenceList")
    return link("Down", f"{href}/taskSessions", "BackupTaskSessionReferenceList")


def finished(
    running: Mapping[str, Json],
    ended: datetime,
    release: Release,
    result: str,
    failure: str | None,
    progress: int = 100,
) -> Entity:
    """Return a session that has ended."""
    links = [candidate for candidate in running["Links"] if candidate["Rel"] != "Stop"]
    return {
        **running,
        "Links": links,
        "EndTimeUTC": end_of(running, ended, release),
        "State": "Stopped",
        "Result": result,
        "Progress": progress,
        "FailureMessage": failure,
    }


def end_of(running: Mapping[str, Json], ended: datetime, release: Release) -> str:
    """Return when a session or task session ended: documented ones that run begin in the future, and end no earlier."""
    begun = running["CreationTimeUTC"]
    return release.utc(max(ended, datetime.fromisoformat(str(begun))) if begun else ended)


def past_session(run: Run, job: Mapping[str, Json], server_links: Sequence[Json], release: Release) -> Entity:
    """Return a run of the world as a session."""
    begun = session(run.uid, job, server_links, run.started, release, is_retry=run.is_retry)
    if run.is_running:
        return begun
    return finished(begun, run.ended, release, run.result, run.failure)


def exact(run: Run) -> Run:
    """Return a run that begins at a fraction of a second, which depends on its ID."""
    return replace(run, started=run.started.replace(microsecond=uuid.UUID(run.uid).int % 1_000_000))


def replica_session(listed: Mapping[str, Json]) -> Entity:
    """Return a `ReplicaJobSession`: queries find the runs of replication jobs as these, lists of one job as backup sessions.

    The addresses of replica sessions are not described: nothing links there.
    """
    uid = str(listed["UID"]).rpartition(":")[2]
    return {
        **listed,
        "Type": "ReplicaJobSession",
        "Href": f"/replicaSessions/{uid}?format=Entity",
        "UID": f"urn:veeam:ReplicaJobSession:{uid}",
        "Links": [candidate for candidate in listed["Links"] or () if candidate["Rel"] == "Up"],
        "JobType": "Replica",
    }


def job_links(href: str, name: str, server: Server) -> list[Json]:
    """Return the links that every job has."""
    return [
        link("Up", f"/backupServers/{server.uid}", "BackupServerReference", server.name),
        link("Alternate", href, "JobReference", name),
        link("Down", f"{href}/includes", "ObjectInJobList"),
        link("ToggleScheduleEnabled", f"{href}?action=toggleScheduleEnabled"),
        link("Down", f"{href}/backupSessions", "BackupJobSessionReferenceList"),
        link("Start", f"{href}?action=start"),
        link("Stop", f"{href}?action=stop"),
        link("Retry", f"{href}?action=retry"),
    ]
