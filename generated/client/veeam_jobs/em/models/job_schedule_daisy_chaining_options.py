# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class JobScheduleDaisyChainingOptions(msgspec.Struct, kw_only=True, gc=False):
    """Job chaining.

    Run as soon as another job has ended.
    """

    enabled: bool | None = msgspec.field(name="Enabled", default=None)
    """Whether the job waits for another one."""
    previous_job_uid: str | None = msgspec.field(name="PreviousJobUid", default=None)
    """UID of the job that goes before; empty text where there is none."""
