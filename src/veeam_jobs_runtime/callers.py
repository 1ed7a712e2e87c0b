"""Find the line of the user's program that a warning is about."""

from __future__ import annotations

import sys
from types import FrameType
from typing import Final

_OURS: Final = frozenset({"veeam_jobs", "veeam_jobs_runtime"})


def frames_to_the_caller() -> int:
    """Return the `stacklevel` of the code that called into the client, for a warning issued by the calling function.

    The number of frames in between differs from call to call: steps of the policy, their driver, generated methods.
    """
    level, frame = 1, sys._getframe(1)
    while frame.f_back is not None and _is_ours(frame):
        level, frame = level + 1, frame.f_back
    return level


def _is_ours(frame: FrameType) -> bool:
    return str(frame.f_globals.get("__name__")).partition(".")[0] in _OURS
