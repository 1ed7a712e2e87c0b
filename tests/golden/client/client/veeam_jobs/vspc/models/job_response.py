# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class JobResponse(msgspec.Struct, kw_only=True, gc=False):
    """A job in its envelope.

    Attributes:
        data: Something that runs.
    """

    data: Job | None = None
    """Something that runs."""
    _unwrap: ClassVar[str] = "data"
    _required: ClassVar[tuple[str, ...]] = ("data",)


from .job import Job  # noqa: E402
