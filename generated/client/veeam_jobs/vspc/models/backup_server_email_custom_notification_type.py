# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class BackupServerEmailCustomNotificationType(msgspec.Struct, kw_only=True, gc=False):
    """Custom email notifications.

    Email settings of the job. Used with `UseCustomNotificationSettings`.

    Attributes:
        subject: Subject of the emails. It may contain these variables: `%Time%` (end time of the run),
            `%JobName%`, `%JobResult%`, `%ObjectCount%` (number of machines in the job) and `%Issues%` (number
            of machines that ended with a warning or an error).
        notify_on_success: Whether to send an email when a run succeeds.
        notify_on_warning: Whether to send an email when a run ends with a warning.
        notify_on_error: Whether to send an email when a run fails.
        suppress_notification_until_last_retry: Whether to send an email only after the last retry. The
            capital S in the name is the vendor's.
    """

    subject: str | None | Unset = UNSET
    """Subject of the emails. It may contain these variables: `%Time%` (end time of the run), `%JobName%`,
    `%JobResult%`, `%ObjectCount%` (number of machines in the job) and `%Issues%` (number of machines that
    ended with a warning or an error).
    """
    notify_on_success: bool | None | Unset = msgspec.field(name="notifyOnSuccess", default=UNSET)
    """Whether to send an email when a run succeeds."""
    notify_on_warning: bool | None | Unset = msgspec.field(name="notifyOnWarning", default=UNSET)
    """Whether to send an email when a run ends with a warning."""
    notify_on_error: bool | None | Unset = msgspec.field(name="notifyOnError", default=UNSET)
    """Whether to send an email when a run fails."""
    suppress_notification_until_last_retry: bool | None | Unset = msgspec.field(
        name="SuppressNotificationUntilLastRetry", default=UNSET
    )
    """Whether to send an email only after the last retry. The capital S in the name is the vendor's."""
