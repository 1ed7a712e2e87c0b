# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class Jobs(msgspec.Struct, kw_only=True, gc=False):
    """A list of jobs, each with all members instead of a reference.

    Attributes:
        jobs: The jobs; in XML each is an element `Job`.
    """

    jobs: list[Job] | None = msgspec.field(name="Jobs", default=None)
    """The jobs; in XML each is an element `Job`."""
    _unwrap: ClassVar[str] = "jobs"
    _required: ClassVar[tuple[str, ...]] = ("jobs",)
    _nullable: ClassVar[tuple[str, ...]] = ("jobs",)


from .job import Job  # noqa: E402
