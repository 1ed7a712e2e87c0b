# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerScriptCommand(msgspec.Struct, kw_only=True, gc=False):
    """Command.

    A command on the backup server.
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether it is run."""
    command: str | None | Unset = UNSET
    """Path of the script, with its arguments (assumption). Empty or null where there is none."""
