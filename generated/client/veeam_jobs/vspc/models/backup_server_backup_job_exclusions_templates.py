# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobExclusionsTemplates(msgspec.Struct, kw_only=True, gc=False):
    """Exclusion of templates.

    Whether virtual machine templates that stand in an included container are left out.
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """True to leave templates out."""
    exclude_from_incremental: bool | None | Unset = msgspec.field(
        name="excludeFromIncremental", default=UNSET
    )
    """True to leave templates out of incremental runs; full backups still take them where `isEnabled` is false
    (assumption).
    """
