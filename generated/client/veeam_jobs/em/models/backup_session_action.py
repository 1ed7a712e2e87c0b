# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupSessionAction(OpenStrEnum):
    """What can be done with a session. The name of this enumeration is ours.

    The description lists every value.
    """

    STOP = "stop"
    """Stop the run that is going on."""
