# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class AgentJobAction(OpenStrEnum):
    """Agent job action.

    Action to perform on an agent job: start, stop or retry it, or toggle its schedule.

    The description lists every value.
    """

    START = "start"
    """Start the agent job now, regardless of its schedule."""
    STOP = "stop"
    """Stop the current run of the job."""
    RETRY = "retry"
    """Run the job again for the objects that failed. Allowed only after a run that ended with `Failed`."""
    TOGGLE_SCHEDULE_ENABLED = "toggleScheduleEnabled"
    """Disable an enabled job, enable a disabled one. You cannot request a specific state; read
    `schedule_enabled` first.
    """
