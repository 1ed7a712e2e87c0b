# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class NASArchiveFileExtensionsScope(OpenStrEnum):
    """Archive scope.

    Which files are archived.
    """

    ANY = "Any"
    """All files."""
    SPECIFIED = "Specified"
    """Only files that match a mask in `inclusion_mask`."""
    EXCEPT_SPECIFIED = "ExceptSpecified"
    """All files except those that match a mask in `exclusion_mask`."""
