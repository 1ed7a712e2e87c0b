# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import Any

import msgspec


class BackupServerAgentJobFileSystemItems(msgspec.Struct, kw_only=True, gc=False):
    """File system items.

    Volumes, files and folders picked one by one. Null as a whole where nothing is picked, as for an entire
    computer. The name of this schema is ours: the vendor describes an object without members.
    """

    volumes: list[Any] | None = None
    """The volumes; empty when none is picked. What an element looks like is not documented."""
    files_and_folders: list[Any] | None = msgspec.field(name="filesAndFolders", default=None)
    """Files and folders; null where the mode of the job has none. Only null has been seen; that it is otherwise
    an array, as `volumes` is, is an assumption.
    """
