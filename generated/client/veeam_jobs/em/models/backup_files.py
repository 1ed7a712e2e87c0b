# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupFiles(msgspec.Struct, kw_only=True, gc=False):
    """Backup files.

    A list of backup files in full.
    """

    backup_files: list[BackupFile] | None = msgspec.field(name="BackupFiles", default=None)
    """The files; in XML each is an element `BackupFile`."""


from .backup_file import BackupFile  # noqa: E402
