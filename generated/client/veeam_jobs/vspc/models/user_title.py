# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class UserTitle(OpenStrEnum):
    """Form of address.

    Title used to address a person.

    The description lists every value.
    """

    UNKNOWN = "Unknown"
    """Not said."""
    MR = "Mr"
    """The title Mr."""
    MISS = "Miss"
    """The title Miss."""
    MRS = "Mrs"
    """The title Mrs."""
    MS = "Ms"
    """The title Ms."""
