# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import datetime
from typing import Any
from uuid import UUID

import msgspec


class Job(msgspec.Struct, kw_only=True, gc=False):
    """Something that runs."""

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """Its key."""
    status: JobStatus | None = None
    """How it ended. Since version 3.6."""
    last_run: datetime.datetime | None = msgspec.field(name="lastRun", default=None)
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
