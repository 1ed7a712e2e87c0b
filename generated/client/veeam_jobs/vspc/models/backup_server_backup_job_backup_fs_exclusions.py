# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobBackupFSExclusions(msgspec.Struct, kw_only=True, gc=False):
    """Guest file exclusions.

    Files and folders inside a virtual machine that the backup leaves out, or the only ones it takes.
    """

    exclusion_policy: BackupServerBackupJobExclusionPolicy | None | Unset = msgspec.field(
        name="exclusionPolicy", default=UNSET
    )
    """How the list of guest files is applied. The values are camelCase in every version. What they mean is read
    from their names (assumption).
    """
    items_list: list[str] | None | Unset = msgspec.field(name="itemsList", default=UNSET)
    """The files and folders: full paths, environment variables, and masks with `*` and `?`. Not needed for
    `disabled` (assumption).
    """


from .backup_server_backup_job_exclusion_policy import BackupServerBackupJobExclusionPolicy  # noqa: E402
