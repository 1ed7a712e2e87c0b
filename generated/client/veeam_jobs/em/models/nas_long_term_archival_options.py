# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class NASLongTermArchivalOptions(msgspec.Struct, kw_only=True, gc=False):
    """Archival limits of a file share job.

    How many versions of a file are kept in the archive, and which files are archived.

    Attributes:
        active_file_retention_enabled: Whether the number of archived versions is limited for files that still
            exist.
        max_active_file_versions_to_keep: Maximum number of archived versions of a file that still exists.
        deleted_file_retention_enabled: Whether the number of archived versions is limited for deleted files.
        max_deleted_file_versions_to_keep: Maximum number of archived versions of a deleted file.
        file_extensions_option: Which files a file share job archives, selected by masks.
    """

    active_file_retention_enabled: bool | None = msgspec.field(
        name="ActiveFileRetentionEnabled", default=None
    )
    """Whether the number of archived versions is limited for files that still exist."""
    max_active_file_versions_to_keep: int | None = msgspec.field(
        name="MaxActiveFileVersionsToKeep", default=None
    )
    """Maximum number of archived versions of a file that still exists."""
    deleted_file_retention_enabled: bool | None = msgspec.field(
        name="DeletedFileRetentionEnabled", default=None
    )
    """Whether the number of archived versions is limited for deleted files."""
    max_deleted_file_versions_to_keep: int | None = msgspec.field(
        name="MaxDeletedFileVersionsToKeep", default=None
    )
    """Maximum number of archived versions of a deleted file."""
    file_extensions_option: NASFileExtensionsOptions | None = msgspec.field(
        name="FileExtensionsOption", default=None
    )
    """Which files a file share job archives, selected by masks."""


from .nas_file_extensions_options import NASFileExtensionsOptions  # noqa: E402
