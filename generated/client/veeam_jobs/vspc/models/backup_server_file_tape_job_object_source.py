# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerFileTapeJobObjectSource(msgspec.Struct, kw_only=True, gc=False):
    """Source of a file to tape job.

    A file or folder that is written to tape.

    Attributes:
        path: Path of the file or folder on its host.
        type: Whether a source is a single file or a folder.
    """

    path: str | None = None
    """Path of the file or folder on its host."""
    type: BackupServerFileJobObjectType | None = None
    """Whether a source is a single file or a folder."""


from .backup_server_file_job_object_type import BackupServerFileJobObjectType  # noqa: E402
