# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerApplicationSettingsVSS(OpenStrEnum):
    """Application-aware processing mode.

    How the job handles a virtual machine whose applications cannot be brought into a consistent state. The
    values are camelCase in every version. The meanings are derived from the names (assumption).

    The description lists every value.
    """

    REQUIRE_SUCCESS = "requireSuccess"
    """The machine is not backed up and its task fails."""
    IGNORE_FAILURES = "ignoreFailures"
    """The machine is backed up anyway, in its current state."""
    DISABLED = "disabled"
    """Applications are not processed."""
