# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class BackupServerBackupJobExclusionsTemplates(msgspec.Struct, kw_only=True, gc=False):
    """Exclusion of templates.

    Whether virtual machine templates in an included container are excluded.

    Attributes:
        is_enabled: Whether templates are excluded from the job.
        exclude_from_incremental: Whether templates are excluded from incremental runs; full backups still
            include them if `is_enabled` is false (assumption).
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether templates are excluded from the job."""
    exclude_from_incremental: bool | None | Unset = msgspec.field(
        name="excludeFromIncremental", default=UNSET
    )
    """Whether templates are excluded from incremental runs; full backups still include them if `is_enabled` is
    false (assumption).
    """
