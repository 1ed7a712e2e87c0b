# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class FileSystemIndexingMode(OpenStrEnum):
    """File indexing mode.

    Folders of a computer to include in the file index.
    """

    EVERY_FOLDERS = "EveryFolders"
    """All folders are indexed."""
    SPECIFIED_FOLDERS = "SpecifiedFolders"
    """Only the folders in `included_indexing_folders` are indexed."""
    EXCEPT_SPECIFIED_FOLDERS = "ExceptSpecifiedFolders"
    """All folders except those in `excluded_indexing_folders` are indexed."""
    DISABLED = "Disabled"
    """No folders are indexed."""
