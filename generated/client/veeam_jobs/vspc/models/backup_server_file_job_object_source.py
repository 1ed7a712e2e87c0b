# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerFileJobObjectSource(msgspec.Struct, kw_only=True, gc=False):
    """Source of a file job.

    A file or folder that a job processes, on a file share or in object storage, with the file names to
    include and to exclude.

    Attributes:
        path: Path of the file or folder. No source shows a path in object storage.
        type: Whether a source is a single file or a folder.
        inclusion_masks: Names or masks of files to include; empty when all files are included (assumption).
        exclusion_masks: Names or masks of files to exclude; empty when no file is excluded (assumption).
    """

    path: str | None = None
    """Path of the file or folder. No source shows a path in object storage."""
    type: BackupServerFileJobObjectType | None = None
    """Whether a source is a single file or a folder."""
    inclusion_masks: list[str] | None = msgspec.field(name="inclusionMasks", default=None)
    """Names or masks of files to include; empty when all files are included (assumption)."""
    exclusion_masks: list[str] | None = msgspec.field(name="exclusionMasks", default=None)
    """Names or masks of files to exclude; empty when no file is excluded (assumption)."""


from .backup_server_file_job_object_type import BackupServerFileJobObjectType  # noqa: E402
