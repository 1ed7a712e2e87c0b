# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class NASFileAttributesChangeTrackingMode(OpenStrEnum):
    """Whose permissions and attributes are compared from run to run."""

    TRACK_ONLY_FOLDER_ATTRIBUTES_CHANGES = "TrackOnlyFolderAttributesChanges"
    """Those of folders only."""
    TRACK_EVERYTHING_ATTRIBUTES_CHANGES = "TrackEverythingAttributesChanges"
    """Those of folders and files."""
