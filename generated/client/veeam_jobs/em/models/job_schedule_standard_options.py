# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class JobScheduleStandardOptions(msgspec.Struct, kw_only=True, gc=False):
    """Schedule options.

    All ways to schedule a job, side by side; each has its own `Enabled`. The options of a way that is
    switched off are only remembered.
    """

    retry_options: JobScheduleRetryOptions | None | Unset = msgspec.field(name="RetryOptions", default=UNSET)
    """What happens by itself after a run that failed."""
    wait_for_backup_completion: bool | None | Unset = msgspec.field(
        name="WaitForBackupCompletion", default=UNSET
    )
    """Whether the job waits for a backup or replication job that is still running. For SureBackup and backup
    copy jobs.
    """
    backup_competition_waiting_period_min: int | None | Unset = msgspec.field(
        name="BackupCompetitionWaitingPeriodMin", default=UNSET
    )
    """How long it waits at most, in minutes. The name is misspelt on the wire; completion is meant."""
    options_daily: JobScheduleDailyOptions | None | Unset = msgspec.field(name="OptionsDaily", default=UNSET)
    """Run at one time of the day, on some days of the week."""
    options_monthly: JobScheduleMonthlyOptions | None | Unset = msgspec.field(
        name="OptionsMonthly", default=UNSET
    )
    """Run at one time on one day of some months."""
    options_periodically: JobSchedulePeriodicallyOptions | None | Unset = msgspec.field(
        name="OptionsPeriodically", default=UNSET
    )
    """Run again and again, a fixed time apart, within the hours allowed."""
    options_continuous: JobScheduleContinuousOptions | None | Unset = msgspec.field(
        name="OptionsContinuous", default=UNSET
    )
    """Run without end, each run right after the one before, within the hours allowed."""
    options_backup_window: JobScheduleBackupWindowOptions | None | Unset = msgspec.field(
        name="OptionsBackupWindow", default=UNSET
    )
    """The hours to which runs are confined."""
    options_daisy_chaining: JobScheduleDaisyChainingOptions | None | Unset = msgspec.field(
        name="OptionsDaisyChaining", default=UNSET
    )
    """Run as soon as another job has ended."""


from .job_schedule_backup_window_options import JobScheduleBackupWindowOptions  # noqa: E402
from .job_schedule_continuous_options import JobScheduleContinuousOptions  # noqa: E402
from .job_schedule_daily_options import JobScheduleDailyOptions  # noqa: E402
from .job_schedule_daisy_chaining_options import JobScheduleDaisyChainingOptions  # noqa: E402
from .job_schedule_monthly_options import JobScheduleMonthlyOptions  # noqa: E402
from .job_schedule_periodically_options import JobSchedulePeriodicallyOptions  # noqa: E402
from .job_schedule_retry_options import JobScheduleRetryOptions  # noqa: E402
