# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerBackupJobGFSPolicySettingsYearly(msgspec.Struct, kw_only=True, gc=False):
    """Yearly full backups to keep.

    Settings for keeping one full backup of each year.

    Attributes:
        is_enabled: Whether yearly full backups are kept.
        keep_for_number_of_years: How long each yearly full backup is kept, in years.
        desired_time: Month of the year whose full backup is kept as the yearly one.
    """

    is_enabled: bool | None | Unset = expected(name="isEnabled")
    """Whether yearly full backups are kept."""
    keep_for_number_of_years: int | None | Unset = msgspec.field(name="keepForNumberOfYears", default=UNSET)
    """How long each yearly full backup is kept, in years."""
    desired_time: Month | None | Unset = msgspec.field(name="desiredTime", default=UNSET)
    """Month of the year whose full backup is kept as the yearly one."""
    _required: ClassVar[tuple[str, ...]] = ("is_enabled",)


from .month import Month  # noqa: E402
