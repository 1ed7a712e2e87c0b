# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerApplicationSettingsVSS(OpenStrEnum):
    """Application-aware processing mode.

    What becomes of the backup of a virtual machine whose applications could not be brought into a consistent
    state. The values are camelCase in every version. What they mean is read from their names (assumption).

    The description lists every value.
    """

    REQUIRE_SUCCESS = "requireSuccess"
    """The machine is not backed up; its task fails."""
    IGNORE_FAILURES = "ignoreFailures"
    """The machine is backed up all the same, in the state it happens to be in."""
    DISABLED = "disabled"
    """Applications are left alone; nothing is attempted."""
