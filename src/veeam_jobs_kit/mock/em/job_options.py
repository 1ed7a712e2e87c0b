"""Schedules, guest processing and retention of jobs."""

from __future__ import annotations

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.world.schedules import EVERYDAY, HOUR, MONTHS, WEEK, WEEKDAYS, WEEKS, Schedule

_DAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
Entity = dict[str, Json]


def job_schedule(schedule: Schedule, previous: str = "") -> Entity:
    """Return the `JobScheduleOptions` of a schedule; `previous` is the UID of the job that a chained one runs after."""
    at, kind = f"{schedule.time}:00.0000000+00:00", schedule.kind
    days = {EVERYDAY: "Everyday", WEEKDAYS: "WeekDays"}.get(schedule.days, "SelectedDays")
    full_hours, rest = divmod(schedule.every, HOUR)
    is_monthly = kind == "Monthly"
    hours = {"Days": [{"Name": day, "Value": ",".join("1" * 24)} for day in _DAYS]}
    standard = {
        "RetryOptions": {"RetryTimes": 3, "RetryTimeout": 10, "RetrySpecified": True},
        "WaitForBackupCompletion": True,
        "BackupCompetitionWaitingPeriodMin": 180,
        "OptionsDaily": {
            "Enabled": kind == "Daily",
            "Kind": days,
            "Days": [WEEK[day] for day in schedule.days] if days == "SelectedDays" else list(_DAYS),
            "Time": at,
            "TimeOffsetUtc": 0,
        },
        "OptionsMonthly": {
            "Enabled": is_monthly,
            "Time": at,
            "TimeOffsetUtc": 0,
            "DayNumberInMonth": WEEKS[schedule.week] if is_monthly else "Fourth",
            "DayOfWeek": WEEK[schedule.days[0]] if is_monthly else "Saturday",
            "Months": [MONTHS[month - 1] for month in schedule.months] or list(MONTHS),
            "DayOfMonth": 1,
        },
        "OptionsPeriodically": {
            "Enabled": kind == "Periodically",
            "Kind": "Minutes" if rest else "Hours",
            "FullPeriod": schedule.every if rest else full_hours,
            "Schedule": hours,
        },
        "OptionsContinuous": {"Enabled": kind == "Continuously", "Schedule": hours},
        "OptionsBackupWindow": {"Enabled": False, "TimePeriods": hours},
        "OptionsDaisyChaining": {"Enabled": kind == "Chained", "PreviousJobUid": previous},
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
