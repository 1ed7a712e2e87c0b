# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class NASFileAttributesChangeTrackingMode(OpenStrEnum):
    """Attribute tracking mode.

    Objects whose permissions and attributes are compared between runs.
    """

    TRACK_ONLY_FOLDER_ATTRIBUTES_CHANGES = "TrackOnlyFolderAttributesChanges"
    """Permissions and attributes of folders only."""
    TRACK_EVERYTHING_ATTRIBUTES_CHANGES = "TrackEverythingAttributesChanges"
    """Permissions and attributes of folders and files."""
