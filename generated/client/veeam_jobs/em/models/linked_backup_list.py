# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class LinkedBackupList(msgspec.Struct, kw_only=True, gc=False):
    """Linked backups.

    The single backups a copy job copies. In XML the list is called `LinkedBackupIncludes`.
    """

    linked_backups: list[LinkedBackup] | None = msgspec.field(name="LinkedBackups", default=None)
    """The linked backups; in XML each is an element `LinkedBackup`."""


from .linked_backup import LinkedBackup  # noqa: E402
