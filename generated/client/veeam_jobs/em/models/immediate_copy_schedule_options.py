# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class ImmediateCopyScheduleOptions(msgspec.Struct, kw_only=True, gc=False):
    """Schedule of immediate backup copy.

    When an immediate backup copy job may copy. Never set on agent jobs.
    """

    options_continuous: JobScheduleContinuousOptions | None | Unset = msgspec.field(
        name="OptionsContinuous", default=UNSET
    )
    """Run without end, each run right after the one before, within the hours allowed."""


from .job_schedule_continuous_options import JobScheduleContinuousOptions  # noqa: E402
