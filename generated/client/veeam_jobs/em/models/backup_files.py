# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class BackupFiles(msgspec.Struct, kw_only=True, gc=False):
    """Backup files.

    A list of backup files, each with all members instead of a reference.

    Attributes:
        backup_files: The backup files; in XML each is an element `BackupFile`.
    """

    backup_files: list[BackupFile] | None = msgspec.field(name="BackupFiles", default=None)
    """The backup files; in XML each is an element `BackupFile`."""
    _unwrap: ClassVar[str] = "backup_files"
    _required: ClassVar[tuple[str, ...]] = ("backup_files",)
    _nullable: ClassVar[tuple[str, ...]] = ("backup_files",)


from .backup_file import BackupFile  # noqa: E402
