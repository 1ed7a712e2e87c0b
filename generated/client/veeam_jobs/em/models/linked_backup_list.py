# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class LinkedBackupList(msgspec.Struct, kw_only=True, gc=False):
    """Linked backups.

    The single backups that a backup copy job copies. In XML the list is called `LinkedBackupIncludes`.

    Attributes:
        linked_backups: The linked backups; in XML each is an element `LinkedBackup`.
    """

    linked_backups: list[LinkedBackup] | None = msgspec.field(name="LinkedBackups", default=None)
    """The linked backups; in XML each is an element `LinkedBackup`."""
    _unwrap: ClassVar[str] = "linked_backups"
    _required: ClassVar[tuple[str, ...]] = ("linked_backups",)
    _nullable: ClassVar[tuple[str, ...]] = ("linked_backups",)


from .linked_backup import LinkedBackup  # noqa: E402
