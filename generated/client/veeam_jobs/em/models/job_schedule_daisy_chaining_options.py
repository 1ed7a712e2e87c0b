# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class JobScheduleDaisyChainingOptions(msgspec.Struct, kw_only=True, gc=False):
    """Job chaining.

    Run as soon as another job has ended.
    """

    enabled: bool | None | Unset = msgspec.field(name="Enabled", default=UNSET)
    """Whether the job waits for another one."""
    previous_job_uid: str | None | Unset = msgspec.field(name="PreviousJobUid", default=UNSET)
    """UID of the job that goes before; empty text where there is none."""
