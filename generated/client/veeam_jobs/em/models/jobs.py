# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class Jobs(msgspec.Struct, kw_only=True, gc=False):
    """A list of jobs in full."""

    jobs: list[Job] | None = msgspec.field(name="Jobs", default=None)
    """The jobs; in XML each is an element `Job`."""


from .job import Job  # noqa: E402
