# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset, expected


class BackupServerScriptCommand(msgspec.Struct, kw_only=True, gc=False):
    """Command.

    A command that runs on the backup server.

    Attributes:
        is_enabled: Whether the command is run.
        command: Path of the script, with its arguments (assumption). Empty or null if there is no script.
    """

    is_enabled: bool | None | Unset = expected(name="isEnabled")
    """Whether the command is run."""
    command: str | None | Unset = UNSET
    """Path of the script, with its arguments (assumption). Empty or null if there is no script."""
    _required: ClassVar[tuple[str, ...]] = ("is_enabled",)
