# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class JobList(msgspec.Struct, kw_only=True, gc=False):
    """Jobs."""

    jobs: list[Job] | None = msgspec.field(name="Jobs", default=None)
    """The jobs."""


from .job import Job  # noqa: E402
