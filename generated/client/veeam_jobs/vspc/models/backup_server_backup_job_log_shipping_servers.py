# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobLogShippingServers(msgspec.Struct, kw_only=True, gc=False):
    """Log shipping servers.

    The servers that carry database logs from the machines to the backup repository.
    """

    auto_selection: bool | None | Unset = msgspec.field(name="autoSelection", default=UNSET)
    """True to let Veeam Backup & Replication choose; false to choose among `shippingServerIds`."""
    shipping_server_ids: list[UUID] | None | Unset = msgspec.field(name="shippingServerIds", default=UNSET)
    """The servers that may be used, by UID. Not needed with `autoSelection` (assumption)."""
