# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerBackupJobBackupFSExclusions(msgspec.Struct, kw_only=True, gc=False):
    """Guest file exclusions.

    Files and folders inside a virtual machine that the backup excludes, or the only ones that it includes.

    Attributes:
        exclusion_policy: How the list of guest files is used. The values are camelCase in every version. The
            meanings are derived from the names (assumption).
        items_list: Files and folders to exclude or include: full paths, environment variables, and masks with
            `*` and `?`. Not needed with `disabled` (assumption).
    """

    exclusion_policy: BackupServerBackupJobExclusionPolicy | None | Unset = expected(name="exclusionPolicy")
    """How the list of guest files is used. The values are camelCase in every version. The meanings are derived
    from the names (assumption).
    """
    items_list: list[str] | None | Unset = msgspec.field(name="itemsList", default=UNSET)
    """Files and folders to exclude or include: full paths, environment variables, and masks with `*` and `?`.
    Not needed with `disabled` (assumption).
    """
    _required: ClassVar[tuple[str, ...]] = ("exclusion_policy",)


from .backup_server_backup_job_exclusion_policy import BackupServerBackupJobExclusionPolicy  # noqa: E402
