# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobGuestInteractionProxiesSettings(msgspec.Struct, kw_only=True, gc=False):
    """Guest interaction proxies.

    The servers through which the backup server reaches into the guest operating systems.
    """

    auto_selection: bool | None | Unset = msgspec.field(name="autoSelection", default=UNSET)
    """True to let Veeam Backup & Replication choose; false to choose among `proxyIds`."""
    proxy_ids: list[UUID] | None | Unset = msgspec.field(name="proxyIds", default=UNSET)
    """The servers that may be used, by UID. Not needed with `autoSelection` (assumption)."""
