"""Jobs, sessions and servers of the estate in the words of Enterprise Manager, as JSON-shaped entities."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from veeam_jobs_kit.mock.em.links import link
from veeam_jobs_kit.mock.em.options import gfs, guest_processing, simple_retention, standard_schedule
from veeam_jobs_kit.mock.estate import Job, Machine, Run, Server
from veeam_jobs_kit.mock.views import Json

Entity = dict[str, Json]


def utc(moment: datetime) -> str:
    """A moment as Enterprise Manager prints it."""
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


def backup_server(uid: str, name: str, version: str) -> Entity:
    """A `BackupServer`."""
    href = f"/backupServers/{uid}"
    return {
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
        "Version": version,
        "WcfPort": 9405,
        "VbrCertificateThumbprint": uid.replace("-", "").upper() + "00000000",
    }


def agent_job(job: Job) -> Entity:
    """An `AgentBackupJob`."""
    href = f"/agents/jobs/{job.uid}"
    following = job.last.started.replace(minute=0, second=0, microsecond=0) + timedelta(days=1)
    return {
        "Type": "AgentBackupJob",
        "Href": f"{href}?format=Entity",
        "Name": job.name,
        "UID": f"urn:veeam:AgentBackupJob:{job.uid}",
        "Links": job_links(href, job.name, job.server),
        "JobType": "AgentBackup",
        "Platform": f"AgentFor{job.os}",
        "Description": "",
        "ScheduleConfigured": True,
        "ScheduleEnabled": job.enabled,
        "NextRun": utc(following) if job.enabled else None,
        "JobScheduleOptions": standard_schedule(job.hour),
        "JobInfo": {
            "Includes": {"ObjectInAgentBackupJobs": [job_object(job, machine) for machine in job.machines]},
            "GuestProcessingOptions": guest_processing(),
            "GfsRetentionPolicy": gfs(enabled=job.retention == 30),
            "SimpleRetentionPolicy": simple_retention(job.retention),
        },
    }


def job_object(job: Job, machine: Machine) -> Entity:
    """An `ObjectInAgentBackupJob`."""
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
    uid: str, job: Mapping[str, Json], server_links: Sequence[Json], started: datetime, *, is_retry: bool
) -> Entity:
    """A `BackupJobSession` that has just begun, of a job of any kind."""
    type_ = session_type(job)
    href = f"/backupSessions/{uid}"
    name = f"{job['Name']}@{started:%Y-%m-%d %H:%M:%S}"
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
        "CreationTimeUTC": utc(started),
        "EndTimeUTC": None,
        "State": "Working",
        "Result": None,
        "Progress": 0,
        "FailureMessage": None,
        "IsRetry": is_retry,
    }


def session_type(job: Mapping[str, Json]) -> str:
    """`JobType` of the sessions of a job; those of replication jobs count as `Backup`. (assumption)"""
    if job["Type"] == "NasJob":
        return "NasBackup"
    return "Backup" if job.get("JobType") in (None, "Replica") else str(job["JobType"])


def parts(href: str, type_: str) -> Json:
    """The link from a session to what it is made of."""
    if type_ == "AgentBackup":
        return link("Alternate", f"{href}/agentManagementSessions", "BackupJobSessionReferenceList")
    return link("Down", f"{href}/taskSessions", "BackupTaskSessionReferenceList")


def finished(
    running: Mapping[str, Json], ended: datetime, result: str, failure: str | None, progress: int = 100
) -> Entity:
    """A session that is over."""
    links = [candidate for candidate in running["Links"] if candidate["Rel"] != "Stop"]
    return {
        **running,
        "Links": links,
        "EndTimeUTC": utc(ended),
        "State": "Stopped",
        "Result": result,
        "Progress": progress,
        "FailureMessage": failure,
    }


def past_session(run: Run, job: Mapping[str, Json], server_links: Sequence[Json]) -> Entity:
    """A run of the estate as a session."""
    begun = session(run.uid, job, server_links, run.started, is_retry=run.is_retry)
    return finished(begun, run.ended, run.result, run.failure)


def job_links(href: str, name: str, server: Server) -> list[Json]:
    """The links that every job has."""
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
