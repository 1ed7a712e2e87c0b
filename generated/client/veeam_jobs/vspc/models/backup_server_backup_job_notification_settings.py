# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class BackupServerBackupJobNotificationSettings(msgspec.Struct, kw_only=True, gc=False):
    """Notifications.

    Who is notified of the result of a run, and how.

    Attributes:
        send_snmp_notifications: Whether the backup server sends SNMP traps.
        email_notifications: Whether the backup server sends emails, and to whom.
        vm_attribute: Settings for recording a successful backup in a vSphere attribute of the machine.
    """

    send_snmp_notifications: bool | None | Unset = msgspec.field(name="sendSNMPNotifications", default=UNSET)
    """Whether the backup server sends SNMP traps."""
    email_notifications: BackupServerEmailNotificationSettings | None | Unset = msgspec.field(
        name="emailNotifications", default=UNSET
    )
    """Whether the backup server sends emails, and to whom."""
    vm_attribute: BackupServerNotificationVmAttributeSettings | None | Unset = msgspec.field(
        name="vmAttribute", default=UNSET
    )
    """Settings for recording a successful backup in a vSphere attribute of the machine."""


from .backup_server_email_notification_settings import BackupServerEmailNotificationSettings  # noqa: E402
from .backup_server_notification_vm_attribute_settings import BackupServerNotificationVmAttributeSettings  # noqa: E402
