# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobNotificationSettings(msgspec.Struct, kw_only=True, gc=False):
    """Notifications.

    Who is told how a run ended, and how.
    """

    send_snmp_notifications: bool | None | Unset = msgspec.field(name="sendSNMPNotifications", default=UNSET)
    """Whether the backup server sends SNMP traps."""
    email_notifications: BackupServerEmailNotificationSettings | None | Unset = msgspec.field(
        name="emailNotifications", default=UNSET
    )
    """Whether and to whom the backup server writes."""
    vm_attribute: BackupServerNotificationVmAttributeSettings | None | Unset = msgspec.field(
        name="vmAttribute", default=UNSET
    )
    """Noting a backup that succeeded on the machine itself, in one of its vSphere attributes."""


from .backup_server_email_notification_settings import BackupServerEmailNotificationSettings  # noqa: E402
from .backup_server_notification_vm_attribute_settings import BackupServerNotificationVmAttributeSettings  # noqa: E402
