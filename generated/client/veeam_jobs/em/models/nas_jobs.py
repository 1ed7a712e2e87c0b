# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class NASJobs(msgspec.Struct, kw_only=True, gc=False):
    """File share jobs.

    A list of file share jobs, each with all members instead of a reference.

    Attributes:
        nas_jobs: The jobs; in XML each is an element `NASJob`.
    """

    nas_jobs: list[NASJob] | None = msgspec.field(name="NASJobs", default=None)
    """The jobs; in XML each is an element `NASJob`."""
    _unwrap: ClassVar[str] = "nas_jobs"
    _required: ClassVar[tuple[str, ...]] = ("nas_jobs",)
    _nullable: ClassVar[tuple[str, ...]] = ("nas_jobs",)


from .nas_job import NASJob  # noqa: E402
