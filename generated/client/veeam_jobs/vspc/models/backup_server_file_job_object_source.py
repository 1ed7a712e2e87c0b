# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class BackupServerFileJobObjectSource(msgspec.Struct, kw_only=True, gc=False):
    """Source of a file job.

    A file or folder that a job processes, on a file share or in object storage, with the names to take from
    it and to leave out.
    """

    path: str | None = None
    """Where the file or folder is. No source shows what a path in object storage looks like."""
    type: BackupServerFileJobObjectType | None = None
    """Whether a source is a single file or a folder."""
    inclusion_masks: list[str] | None = msgspec.field(name="inclusionMasks", default=None)
    """Files to take, by name or mask; empty when there is no such restriction (assumption)."""
    exclusion_masks: list[str] | None = msgspec.field(name="exclusionMasks", default=None)
    """Files to leave out, by name or mask; empty when none is left out (assumption)."""


from .backup_server_file_job_object_type import BackupServerFileJobObjectType  # noqa: E402
