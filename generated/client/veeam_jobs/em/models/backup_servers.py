# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServers(msgspec.Struct, kw_only=True, gc=False):
    """Backup servers.

    A list of backup servers in full.
    """

    backup_servers: list[BackupServer] | None = msgspec.field(name="BackupServers", default=None)
    """The servers; in XML each is an element `BackupServer`."""


from .backup_server import BackupServer  # noqa: E402
