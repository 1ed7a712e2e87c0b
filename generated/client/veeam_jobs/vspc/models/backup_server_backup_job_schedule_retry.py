# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class BackupServerBackupJobScheduleRetry(msgspec.Struct, kw_only=True, gc=False):
    """Retries.

    Automatic retries after a run that failed for some or all machines.

    Attributes:
        is_enabled: Whether failed runs are retried automatically.
        retry_count: Maximum number of retries.
        await_minutes: Pause before each retry, in minutes.
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether failed runs are retried automatically."""
    retry_count: int | None | Unset = msgspec.field(name="retryCount", default=UNSET)
    """Maximum number of retries."""
    await_minutes: int | None | Unset = msgspec.field(name="awaitMinutes", default=UNSET)
    """Pause before each retry, in minutes."""
