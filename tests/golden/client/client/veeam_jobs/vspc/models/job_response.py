# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class JobResponse(msgspec.Struct, kw_only=True, gc=False):
    """A job in its envelope."""

    data: Job | None = None
    """Something that runs."""


from .job import Job  # noqa: E402
