# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import Any

import msgspec


class BackupServerAgentJobFileSystemItems(msgspec.Struct, kw_only=True, gc=False):
    """File system items.

    Volumes, files and folders that are selected one by one. The whole object is null if nothing is selected,
    as for an entire computer. The name of this schema is ours: the vendor describes an object without
    members.

    Attributes:
        volumes: Volumes to back up; empty when none is selected. The form of an element is not documented.
        files_and_folders: Files and folders to back up; null if the backup mode does not select any. Only
            null has been seen; that it is otherwise an array, like `volumes`, is an assumption.
    """

    volumes: list[Any] | None = None
    """Volumes to back up; empty when none is selected. The form of an element is not documented."""
    files_and_folders: list[Any] | None = msgspec.field(name="filesAndFolders", default=None)
    """Files and folders to back up; null if the backup mode does not select any. Only null has been seen; that
    it is otherwise an array, like `volumes`, is an assumption.
    """
