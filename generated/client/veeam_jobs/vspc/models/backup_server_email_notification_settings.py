# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerEmailNotificationSettings(msgspec.Struct, kw_only=True, gc=False):
    """Email notifications.

    Whether the backup server sends emails, and to whom.

    Attributes:
        is_enabled: Whether the backup server sends emails about the job.
        recipients: Email addresses of the recipients.
        notification_type: Which settings determine when emails are sent, and with which subject.
        custom_notification_settings: Email settings of the job. Used with `UseCustomNotificationSettings`.
    """

    is_enabled: bool | None | Unset = expected(name="isEnabled")
    """Whether the backup server sends emails about the job."""
    recipients: list[str] | None | Unset = UNSET
    """Email addresses of the recipients."""
    notification_type: BackupServerEmailNotificationType | None | Unset = msgspec.field(
        name="notificationType", default=UNSET
    )
    """Which settings determine when emails are sent, and with which subject."""
    custom_notification_settings: BackupServerEmailCustomNotificationType | None | Unset = msgspec.field(
        name="customNotificationSettings", default=UNSET
    )
    """Email settings of the job. Used with `UseCustomNotificationSettings`."""
    _required: ClassVar[tuple[str, ...]] = ("is_enabled",)


from .backup_server_email_custom_notification_type import BackupServerEmailCustomNotificationType  # noqa: E402
from .backup_server_email_notification_type import BackupServerEmailNotificationType  # noqa: E402
