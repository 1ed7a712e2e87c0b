# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class AgentJobAction(OpenStrEnum):
    """What can be done with an agent job.

    The description lists every value.
    """

    START = "start"
    """Start the job now."""
    STOP = "stop"
    """Stop the run that is going on."""
    RETRY = "retry"
    """Run again for what failed; only after a run that ended `Failed`."""
    TOGGLE_SCHEDULE_ENABLED = "toggleScheduleEnabled"
    """Disable an enabled job, enable a disabled one. There is no way to say which; look at `ScheduleEnabled`
    first.
    """
