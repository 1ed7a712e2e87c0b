# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerBackupJobScriptProcessingMode(OpenStrEnum):
    """Script mode.

    Whether scripts run, and what happens when one fails. The values are camelCase in every version. What they
    mean is read from their names (assumption).

    The description lists every value.
    """

    DISABLE_EXEC = "disableExec"
    """No script runs."""
    IGNORE_EXEC_FAILURES = "ignoreExecFailures"
    """Scripts run; the backup goes on when one fails."""
    REQUIRE_SUCCESS = "requireSuccess"
    """Scripts run; the machine is not backed up when one fails."""
