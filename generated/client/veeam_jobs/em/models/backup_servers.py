# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class BackupServers(msgspec.Struct, kw_only=True, gc=False):
    """Backup servers.

    A list of backup servers, each with all members instead of a reference.

    Attributes:
        backup_servers: The backup servers; in XML each is an element `BackupServer`.
    """

    backup_servers: list[BackupServer] | None = msgspec.field(name="BackupServers", default=None)
    """The backup servers; in XML each is an element `BackupServer`."""
    _unwrap: ClassVar[str] = "backup_servers"
    _required: ClassVar[tuple[str, ...]] = ("backup_servers",)
    _nullable: ClassVar[tuple[str, ...]] = ("backup_servers",)


from .backup_server import BackupServer  # noqa: E402
