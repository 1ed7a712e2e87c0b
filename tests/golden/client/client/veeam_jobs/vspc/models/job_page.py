# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class JobPage(msgspec.Struct, kw_only=True, gc=False):
    """A page of jobs."""

    meta: Meta | None = None
    """About a page."""
    data: list[Job] | None = None
    """The jobs."""


from .job import Job  # noqa: E402
from .meta import Meta  # noqa: E402
