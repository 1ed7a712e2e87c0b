# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class NASJobs(msgspec.Struct, kw_only=True, gc=False):
    """File share jobs.

    A list of file share jobs in full.
    """

    nas_jobs: list[NASJob] | None = msgspec.field(name="NASJobs", default=None)
    """The jobs; in XML each is an element `NASJob`."""


from .nas_job import NASJob  # noqa: E402
