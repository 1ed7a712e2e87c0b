# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class NASArchiveFileExtensionsScope(OpenStrEnum):
    """Which files go to the archive."""

    ANY = "Any"
    """All of them."""
    SPECIFIED = "Specified"
    """Those that fit a mask of `InclusionMask`."""
    EXCEPT_SPECIFIED = "ExceptSpecified"
    """All but those that fit a mask of `ExclusionMask`."""
