"""Schedules, guest processing and retention of jobs."""

from __future__ import annotations

from veeam_jobs_description.schemas import Json

_DAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip
Entity = dict[str, Json]


def standard_schedule(hour: int) -> Entity:
    """Return the `JobScheduleOptions` of a job that runs every day at this hour (UTC)."""
    at = f"{hour:02}:00:00.0000000+00:00"
    hours = {"Days": [{"Name": day, "Value": ",".join("1" * 24)} for day in _DAYS]}
    standard = {
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
    return {"Links": None, "Href": "", "Standart": standard}


def continuous_schedule() -> Entity:
    """Return the `JobScheduleOptions` of an immediate copy job that may copy at any time."""
    hours = {"Days": [{"Name": day, "Value": ",".join("1" * 24)} for day in _DAYS]}
    mode = {"OptionsContinuous": {"Enabled": True, "Schedule": hours}}
    return {"Links": None, "Href": "", "ImmediateCopyMode": mode}


def guest_processing() -> Entity:
    """Return the `GuestProcessingOptions` of a new job."""
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


def gfs(*, enabled: bool) -> Entity:
    """Return a `GfsRetentionPolicy` that keeps weekly backups, or nothing."""
    return {
        "Enabled": enabled,
        "Weekly": {"Enabled": enabled, "RetentionPeriod": 4 if enabled else 1, "SelectedDay": "Sunday"},
        "Monthly": {"Enabled": False, "RetentionPeriod": 1, "SelectedWeek": "First"},
        "Yearly": {"Enabled": False, "RetentionPeriod": 1, "SelectedMonth": "January"},
    }


def simple_retention(days: int) -> Entity:
    """Return a `SimpleRetentionPolicy` that keeps backups for this number of days."""
    return {"RetainCycles": days, "RetainDaysToKeep": days, "RetainLimitType": "Days"}
