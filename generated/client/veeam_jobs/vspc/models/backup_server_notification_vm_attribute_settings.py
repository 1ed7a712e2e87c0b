# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerNotificationVmAttributeSettings(msgspec.Struct, kw_only=True, gc=False):
    """Notes on machines.

    Noting a backup that succeeded on the machine itself, in one of its vSphere attributes.
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether it is noted."""
    notes: str | None | Unset = UNSET
    """Name of the attribute."""
    append_to_existing_value: bool | None | Unset = msgspec.field(name="appendToExistingValue", default=UNSET)
    """True to add to what the attribute holds, false to replace it."""
