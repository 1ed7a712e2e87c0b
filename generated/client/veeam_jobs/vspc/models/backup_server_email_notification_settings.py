# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerEmailNotificationSettings(msgspec.Struct, kw_only=True, gc=False):
    """Email notifications.

    Whether and to whom the backup server writes.
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether it writes at all."""
    recipients: list[str] | None | Unset = UNSET
    """Addresses to write to."""
    notification_type: BackupServerEmailNotificationType | None | Unset = msgspec.field(
        name="notificationType", default=UNSET
    )
    """Whose rules say when to write, and under which subject."""
    custom_notification_settings: BackupServerEmailCustomNotificationType | None | Unset = msgspec.field(
        name="customNotificationSettings", default=UNSET
    )
    """The job's own rules for emails. For `UseCustomNotificationSettings`."""


from .backup_server_email_custom_notification_type import BackupServerEmailCustomNotificationType  # noqa: E402
from .backup_server_email_notification_type import BackupServerEmailNotificationType  # noqa: E402
