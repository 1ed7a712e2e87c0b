# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class ImmediateCopyScheduleOptions(msgspec.Struct, kw_only=True, gc=False):
    """Schedule of immediate backup copy.

    The hours in which an immediate backup copy job may copy. Never set on agent jobs.

    Attributes:
        options_continuous: Run continuously: each run starts right after the previous one, within the
            permitted hours.
    """

    options_continuous: JobScheduleContinuousOptions | None | Unset = msgspec.field(
        name="OptionsContinuous", default=UNSET
    )
    """Run continuously: each run starts right after the previous one, within the permitted hours."""


from .job_schedule_continuous_options import JobScheduleContinuousOptions  # noqa: E402
