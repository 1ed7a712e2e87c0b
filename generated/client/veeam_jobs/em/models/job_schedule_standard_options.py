# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class JobScheduleStandardOptions(msgspec.Struct, kw_only=True, gc=False):
    """Schedule options.

    All kinds of schedules of a job; each has its own `enabled`. The options of a disabled kind are stored but
    not used.

    Attributes:
        retry_options: Automatic retries after a failed run.
        wait_for_backup_completion: Whether the job waits for a backup or replication job that is still
            running. For SureBackup and backup copy jobs.
        backup_competition_waiting_period_min: Maximum time to wait for the running job, in minutes. The
            server misspells the name; it means completion.
        options_daily: Run at one time of day, on some or all days of the week.
        options_monthly: Run at one time on one day of some or all months.
        options_periodically: Run repeatedly at a fixed interval, within the permitted hours.
        options_continuous: Run continuously: each run starts right after the previous one, within the
            permitted hours.
        options_continious: The same as `options_continuous`, under the misspelt name used in JSON requests.
            Never in XML.
        options_backup_window: The hours in which the job may run.
        options_daisy_chaining: Run the job after another job has ended.
    """

    retry_options: JobScheduleRetryOptions | None | Unset = msgspec.field(name="RetryOptions", default=UNSET)
    """Automatic retries after a failed run."""
    wait_for_backup_completion: bool | None | Unset = msgspec.field(
        name="WaitForBackupCompletion", default=UNSET
    )
    """Whether the job waits for a backup or replication job that is still running. For SureBackup and backup
    copy jobs.
    """
    backup_competition_waiting_period_min: int | None | Unset = msgspec.field(
        name="BackupCompetitionWaitingPeriodMin", default=UNSET
    )
    """Maximum time to wait for the running job, in minutes. The server misspells the name; it means completion.
    """
    options_daily: JobScheduleDailyOptions | None | Unset = msgspec.field(name="OptionsDaily", default=UNSET)
    """Run at one time of day, on some or all days of the week."""
    options_monthly: JobScheduleMonthlyOptions | None | Unset = msgspec.field(
        name="OptionsMonthly", default=UNSET
    )
    """Run at one time on one day of some or all months."""
    options_periodically: JobSchedulePeriodicallyOptions | None | Unset = msgspec.field(
        name="OptionsPeriodically", default=UNSET
    )
    """Run repeatedly at a fixed interval, within the permitted hours."""
    options_continuous: JobScheduleContinuousOptions | None | Unset = msgspec.field(
        name="OptionsContinuous", default=UNSET
    )
    """Run continuously: each run starts right after the previous one, within the permitted hours."""
    options_continious: JobScheduleContinuousOptions | None | Unset = msgspec.field(
        name="OptionsContinious", default=UNSET
    )
    """The same as `options_continuous`, under the misspelt name used in JSON requests. Never in XML."""
    options_backup_window: JobScheduleBackupWindowOptions | None | Unset = msgspec.field(
        name="OptionsBackupWindow", default=UNSET
    )
    """The hours in which the job may run."""
    options_daisy_chaining: JobScheduleDaisyChainingOptions | None | Unset = msgspec.field(
        name="OptionsDaisyChaining", default=UNSET
    )
    """Run the job after another job has ended."""


from .job_schedule_backup_window_options import JobScheduleBackupWindowOptions  # noqa: E402
from .job_schedule_continuous_options import JobScheduleContinuousOptions  # noqa: E402
from .job_schedule_daily_options import JobScheduleDailyOptions  # noqa: E402
from .job_schedule_daisy_chaining_options import JobScheduleDaisyChainingOptions  # noqa: E402
from .job_schedule_monthly_options import JobScheduleMonthlyOptions  # noqa: E402
from .job_schedule_periodically_options import JobSchedulePeriodicallyOptions  # noqa: E402
from .job_schedule_retry_options import JobScheduleRetryOptions  # noqa: E402
