# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import Any
from uuid import UUID

import msgspec

from veeam_jobs_runtime.types import Instant


class Job(msgspec.Struct, kw_only=True, gc=False):
    """Something that runs.

    Attributes:
        instance_uid: Its key.
        status: How it ended. Since version 3.6.
        last_run: When it ran.
        parent: Something that runs.
        labels: Marks of any kind.
        limits: Numbers by name.
        size: In bytes, or in words.
        target: One thing or another.
        list_: A name that hides a type.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """Its key."""
    status: JobStatus | None = None
    """How it ended. Since version 3.6."""
    last_run: Instant | None = msgspec.field(name="lastRun", default=None)
    """When it ran."""
    parent: Job | None = None
    """Something that runs."""
    labels: dict[str, Any] | None = None
    """Marks of any kind."""
    limits: dict[str, int] | None = None
    """Numbers by name."""
    size: int | str | None = None
    """In bytes, or in words."""
    target: Any = None
    """One thing or another."""
    list_: list[str] | None = msgspec.field(name="list", default=None)
    """A name that hides a type."""


from .job_status import JobStatus  # noqa: E402
