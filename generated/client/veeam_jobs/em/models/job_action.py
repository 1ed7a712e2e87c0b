# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class JobAction(OpenStrEnum):
    """What can be done with a job.

    The description lists every value.
    """

    START = "start"
    """Start the job now. Not for copy jobs."""
    STOP = "stop"
    """Stop the run that is going on."""
    RETRY = "retry"
    """Run again for what failed; only after a run that ended `Failed`."""
    SYNC = "sync"
    """Start a backup copy job now."""
    TOGGLE_SCHEDULE_ENABLED = "toggleScheduleEnabled"
    """Disable an enabled job, enable a disabled one. There is no way to say which; look at `ScheduleEnabled`
    first.
    """
    CLONE = "clone"
    """Make a copy of the job on the same backup server. The only one with a body."""
