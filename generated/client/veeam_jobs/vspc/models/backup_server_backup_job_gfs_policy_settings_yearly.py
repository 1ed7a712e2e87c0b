# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobGFSPolicySettingsYearly(msgspec.Struct, kw_only=True, gc=False):
    """Yearly full backups to keep.

    Keep one full backup of each year.
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether yearly full backups are kept."""
    keep_for_number_of_years: int | None | Unset = msgspec.field(name="keepForNumberOfYears", default=UNSET)
    """How long each is kept, in years."""
    desired_time: Month | None | Unset = msgspec.field(name="desiredTime", default=UNSET)
    """Month whose full backup is kept as that of the year."""


from .month import Month  # noqa: E402
