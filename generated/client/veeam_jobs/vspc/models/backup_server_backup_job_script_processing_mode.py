# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerBackupJobScriptProcessingMode(OpenStrEnum):
    """Script mode.

    Whether scripts run, and what happens when one fails. The values are camelCase in every version. The
    meanings are derived from the names (assumption).

    The description lists every value.
    """

    DISABLE_EXEC = "disableExec"
    """No script runs."""
    IGNORE_EXEC_FAILURES = "ignoreExecFailures"
    """Scripts run; the backup continues when a script fails."""
    REQUIRE_SUCCESS = "requireSuccess"
    """Scripts run; the machine is not backed up when a script fails."""
