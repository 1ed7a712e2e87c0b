# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerEmailNotificationType(OpenStrEnum):
    """Email notification type.

    Which settings determine when emails are sent, and with which subject.

    The description lists every value.
    """

    USE_GLOBAL_NOTIFICATION_SETTINGS = "UseGlobalNotificationSettings"
    """The settings of the backup server."""
    USE_CUSTOM_NOTIFICATION_SETTINGS = "UseCustomNotificationSettings"
    """The settings of the job in `custom_notification_settings`."""
