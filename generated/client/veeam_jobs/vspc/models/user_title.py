# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class UserTitle(OpenStrEnum):
    """Form of address.

    How a person is to be addressed.

    The description lists every value.
    """

    UNKNOWN = "Unknown"
    """Not said."""
    MR = "Mr"
    """Mr."""
    MISS = "Miss"
    """Miss."""
    MRS = "Mrs"
    """Mrs."""
    MS = "Ms"
    """Ms."""
