# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobScheduleRetry(msgspec.Struct, kw_only=True, gc=False):
    """Retries.

    What happens by itself after a run that failed for some of its machines or all.
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether the job tries again."""
    retry_count: int | None | Unset = msgspec.field(name="retryCount", default=UNSET)
    """How many times."""
    await_minutes: int | None | Unset = msgspec.field(name="awaitMinutes", default=UNSET)
    """Pause before each try, in minutes."""
