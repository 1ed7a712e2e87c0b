# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerEmailCustomNotificationType(msgspec.Struct, kw_only=True, gc=False):
    """Custom email notifications.

    The job's own rules for emails. For `UseCustomNotificationSettings`.
    """

    subject: str | None | Unset = UNSET
    """Subject line. These variables are filled in: `%Time%` (when the run ended), `%JobName%`, `%JobResult%`,
    `%ObjectCount%` (how many machines the job has) and `%Issues%` (how many of them ended with a warning or
    an error).
    """
    notify_on_success: bool | None | Unset = msgspec.field(name="notifyOnSuccess", default=UNSET)
    """Whether to write when a run succeeded."""
    notify_on_warning: bool | None | Unset = msgspec.field(name="notifyOnWarning", default=UNSET)
    """Whether to write when a run ended with a warning."""
    notify_on_error: bool | None | Unset = msgspec.field(name="notifyOnError", default=UNSET)
    """Whether to write when a run failed."""
    suppress_notification_until_last_retry: bool | None | Unset = msgspec.field(
        name="SuppressNotificationUntilLastRetry", default=UNSET
    )
    """Whether to wait for the last retry and write about that alone. The capital S is the vendor's."""
