# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class JobAction(OpenStrEnum):
    """Job action.

    Action to perform on a job: start, stop, retry, synchronize or clone it, or toggle its schedule.

    The description lists every value.
    """

    START = "start"
    """Start the job now, regardless of its schedule. Backup copy jobs need `sync` instead."""
    STOP = "stop"
    """Stop the current run of the job."""
    RETRY = "retry"
    """Run the job again for the objects that failed. Allowed only after a run that ended with `Failed`."""
    SYNC = "sync"
    """Start a backup copy job now, regardless of its schedule."""
    TOGGLE_SCHEDULE_ENABLED = "toggleScheduleEnabled"
    """Disable an enabled job, enable a disabled one. You cannot request a specific state; read
    `schedule_enabled` first.
    """
    CLONE = "clone"
    """Create a copy of the job on the same backup server. The only action with a request body."""
