# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerEmailNotificationType(OpenStrEnum):
    """Email notification type.

    Whose rules say when to write, and under which subject.

    The description lists every value.
    """

    USE_GLOBAL_NOTIFICATION_SETTINGS = "UseGlobalNotificationSettings"
    """Those of the backup server."""
    USE_CUSTOM_NOTIFICATION_SETTINGS = "UseCustomNotificationSettings"
    """Those of the job, in `customNotificationSettings`."""
