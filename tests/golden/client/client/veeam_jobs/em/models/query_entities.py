# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class QueryEntities(msgspec.Struct, kw_only=True, gc=False):
    """In full.

    Attributes:
        job_list: Jobs.
    """

    job_list: JobList | None = msgspec.field(name="JobList", default=None)
    """Jobs."""


from .job_list import JobList  # noqa: E402
