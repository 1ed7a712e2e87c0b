"""Jobs, sessions and servers of the estate in the words of Enterprise Manager, as JSON-shaped entities."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from veeam_jobs_kit.mock.em.links import link
from veeam_jobs_kit.mock.estate import Job, Machine, Run, Server
from veeam_jobs_kit.mock.views import Json

_DAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip
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
            link("Start", f"{href}?action=collect"),
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
        "Links": _job_links(href, job.name, job.server),
        "JobType": "AgentBackup",
        "Platform": f"AgentFor{job.os}",
        "Description": "",
        "ScheduleConfigured": True,
        "ScheduleEnabled": job.enabled,
        "NextRun": utc(following) if job.enabled else None,
        "JobScheduleOptions": {"Links": None, "Href": "", "Standart": _standard_schedule(job.hour)},
        "JobInfo": {
            "Includes": {"ObjectInAgentBackupJobs": [job_object(job, machine) for machine in job.machines]},
            "GuestProcessingOptions": _guest_processing(),
            "GfsRetentionPolicy": _gfs(enabled=job.retention == 30),
            "SimpleRetentionPolicy": {
                "RetainCycles": job.retention,
                "RetainDaysToKeep": job.retention,
                "RetainLimitType": "Days",
            },
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
        "GuestProcessingOptions": _guest_processing(),
    }


def session(
    uid: str, job: Mapping[str, Json], server_links: Sequence[Json], started: datetime, *, is_retry: bool
) -> Entity:
    """A `BackupJobSession` that has just begun."""
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
            link("Alternate", f"{href}/agentManagementSessions", "BackupJobSessionReferenceList"),
            link("Stop", f"{href}?action=stop"),
        ],
        "JobUid": job["UID"],
        "JobName": job["Name"],
        "JobType": "AgentBackup",
        "CreationTimeUTC": utc(started),
        "EndTimeUTC": None,
        "State": "Working",
        "Result": None,
        "Progress": 0,
        "FailureMessage": None,
        "IsRetry": is_retry,
    }


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


def _job_links(href: str, name: str, server: Server) -> list[Json]:
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


def _standard_schedule(hour: int) -> Entity:
    at = f"{hour:02}:00:00.0000000+00:00"
    hours = {"Days": [{"Name": day, "Value": ",".join("1" * 24)} for day in _DAYS]}
    return {
        "RetryOptions": {"RetryTimes": 3, "RetryTimeout": 10, "RetrySpecified": True},
        "WaitForBackupCompletion": True,
        "BackupCompetitionWaitingPeriodMin": 180,
        "OptionsDaily": {
            "Enabled": True,
            "Kind": "Everyday",
            "Days": list(_DAYS),
            "Time": at,
            "TimeOffsetUtc": 0,
        },
        "OptionsMonthly": {
            "Enabled": False,
            "Time": at,
            "TimeOffsetUtc": 0,
            "DayNumberInMonth": "Fourth",
            "DayOfWeek": "Saturday",
            "Months": list(_MONTHS),
            "DayOfMonth": 1,
        },
        "OptionsPeriodically": {"Enabled": False, "Kind": "Hours", "FullPeriod": 1, "Schedule": hours},
        "OptionsContinuous": {"Enabled": False, "Schedule": hours},
        "OptionsBackupWindow": {"Enabled": False, "TimePeriods": hours},
        "OptionsDaisyChaining": {"Enabled": False, "PreviousJobUid": ""},
    }


def _guest_processing() -> Entity:
    everything = {
        "FileSystemIndexingMode": "EveryFolders",
        "IncludedIndexingFolders": [],
        "ExcludedIndexingFolders": [],
    }
    return {
        "VssSnapshotOptions": {"VssSnapshotMode": "RequireSuccess", "IsCopyOnly": False},
        "WindowsGuestFSIndexingOptions": everything,
        "LinuxGuestFSIndexingOptions": everything,
        "SqlBackupOptions": {
            "TransactionLogsProcessing": "OnlyOnSuccessJob",
            "BackupLogsFrequencyMin": 15,
            "UseDbBackupRetention": True,
            "RetainDays": 15,
        },
        "WindowsCredentialsId": "",
        "LinuxCredentialsId": "",
    }


def _gfs(*, enabled: bool) -> Entity:
    return {
        "Enabled": enabled,
        "Weekly": {"Enabled": enabled, "RetentionPeriod": 4 if enabled else 1, "SelectedDay": "Sunday"},
        "Monthly": {"Enabled": False, "RetentionPeriod": 1, "SelectedWeek": "First"},
        "Yearly": {"Enabled": False, "RetentionPeriod": 1, "SelectedMonth": "January"},
    }
