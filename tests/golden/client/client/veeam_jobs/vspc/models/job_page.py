# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class JobPage(msgspec.Struct, kw_only=True, gc=False):
    """A page of jobs.

    Attributes:
        meta: About a page.
        data: The jobs.
    """

    meta: Meta | None = None
    """About a page."""
    data: list[Job] | None = None
    """The jobs."""
    _unwrap: ClassVar[str] = "data"
    _required: ClassVar[tuple[str, ...]] = ("data",)


from .job import Job  # noqa: E402
from .meta import Meta  # noqa: E402
