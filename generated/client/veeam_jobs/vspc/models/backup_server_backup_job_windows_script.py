# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class BackupServerBackupJobWindowsScript(msgspec.Struct, kw_only=True, gc=False):
    """Scripts for Windows.

    Scripts that run inside a Windows guest around the snapshot, so that applications without VSS can prepare
    (assumption).

    Attributes:
        pre_freeze_script: Path of the script that runs before the snapshot; null if there is none.
        post_thaw_script: Path of the script that runs after the snapshot; null if there is none.
    """

    pre_freeze_script: str | None | Unset = msgspec.field(name="preFreezeScript", default=UNSET)
    """Path of the script that runs before the snapshot; null if there is none."""
    post_thaw_script: str | None | Unset = msgspec.field(name="postThawScript", default=UNSET)
    """Path of the script that runs after the snapshot; null if there is none."""
