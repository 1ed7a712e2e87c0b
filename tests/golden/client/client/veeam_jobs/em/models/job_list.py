# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class JobList(msgspec.Struct, kw_only=True, gc=False):
    """Jobs.

    Attributes:
        jobs: The jobs.
    """

    jobs: list[Job] | None = msgspec.field(name="Jobs", default=None)
    """The jobs."""
    _unwrap: ClassVar[str] = "jobs"


from .job import Job  # noqa: E402
