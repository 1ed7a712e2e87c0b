# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class SortDirection(OpenStrEnum):
    """Sort direction.

    Order of the values. The default is `ascending`.

    The description lists every value.
    """

    ASCENDING = "ascending"
    """The smallest value comes first."""
    DESCENDING = "descending"
    """The largest value comes first."""
