# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar
from uuid import UUID

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerBackupJobProxiesSettings(msgspec.Struct, kw_only=True, gc=False):
    """Backup proxies.

    Backup proxies: servers that read the data of the machines and send it to the repository.

    Attributes:
        auto_selection: True to let Veeam Backup & Replication select the servers; false to use only the
            servers in `proxy_ids`.
        proxy_ids: UIDs of the proxies that may be used. Not needed with `auto_selection` (assumption).
    """

    auto_selection: bool | None | Unset = expected(name="autoSelection")
    """True to let Veeam Backup & Replication select the servers; false to use only the servers in `proxy_ids`.
    """
    proxy_ids: list[UUID] | None | Unset = msgspec.field(name="proxyIds", default=UNSET)
    """UIDs of the proxies that may be used. Not needed with `auto_selection` (assumption)."""
    _required: ClassVar[tuple[str, ...]] = ("auto_selection",)
