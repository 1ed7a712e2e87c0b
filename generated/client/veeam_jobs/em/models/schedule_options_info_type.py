# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class ScheduleOptionsInfoType(msgspec.Struct, kw_only=True, gc=False):
    """Schedule.

    When a job runs. One of the two members is set: `Standart` for all jobs but immediate backup copy, agent
    jobs among them.
    """

    links: list[Link] | None | Unset = msgspec.field(name="Links", default=UNSET)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""
    href: str | None | Unset = msgspec.field(name="Href", default=UNSET)
    """Empty text in JSON, absent in XML; nothing to follow."""
    standart: JobScheduleStandardOptions | None | Unset = msgspec.field(name="Standart", default=UNSET)
    """All ways to schedule a job, side by side; each has its own `Enabled`. The options of a way that is
    switched off are only remembered.
    """
    immediate_copy_mode: ImmediateCopyScheduleOptions | None | Unset = msgspec.field(
        name="ImmediateCopyMode", default=UNSET
    )
    """When an immediate backup copy job may copy. Never set on agent jobs."""


from .immediate_copy_schedule_options import ImmediateCopyScheduleOptions  # noqa: E402
from .job_schedule_standard_options import JobScheduleStandardOptions  # noqa: E402
from .link import Link  # noqa: E402
