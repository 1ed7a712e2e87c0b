# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerNotificationVmAttributeSettings(msgspec.Struct, kw_only=True, gc=False):
    """Notes on machines.

    Settings for recording a successful backup in a vSphere attribute of the machine.

    Attributes:
        is_enabled: Whether successful backups are recorded on the machine.
        notes: Name of the vSphere attribute.
        append_to_existing_value: True to append to the value of the attribute; false to replace it.
    """

    is_enabled: bool | None | Unset = expected(name="isEnabled")
    """Whether successful backups are recorded on the machine."""
    notes: str | None | Unset = UNSET
    """Name of the vSphere attribute."""
    append_to_existing_value: bool | None | Unset = msgspec.field(name="appendToExistingValue", default=UNSET)
    """True to append to the value of the attribute; false to replace it."""
    _required: ClassVar[tuple[str, ...]] = ("is_enabled",)
