# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class NASLongTermArchivalOptions(msgspec.Struct, kw_only=True, gc=False):
    """What is archived.

    How many versions of a file the archive holds, and of which files.
    """

    active_file_retention_enabled: bool | None = msgspec.field(
        name="ActiveFileRetentionEnabled", default=None
    )
    """Whether the number of versions is limited for files that still exist."""
    max_active_file_versions_to_keep: int | None = msgspec.field(
        name="MaxActiveFileVersionsToKeep", default=None
    )
    """How many versions of such a file are kept."""
    deleted_file_retention_enabled: bool | None = msgspec.field(
        name="DeletedFileRetentionEnabled", default=None
    )
    """Whether the number of versions is limited for files that were deleted."""
    max_deleted_file_versions_to_keep: int | None = msgspec.field(
        name="MaxDeletedFileVersionsToKeep", default=None
    )
    """How many versions of such a file are kept."""
    file_extensions_option: NASFileExtensionsOptions | None = msgspec.field(
        name="FileExtensionsOption", default=None
    )
    """Which files are archived, by mask."""


from .nas_file_extensions_options import NASFileExtensionsOptions  # noqa: E402
