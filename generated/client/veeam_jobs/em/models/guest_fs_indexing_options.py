# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class GuestFSIndexingOptions(msgspec.Struct, kw_only=True, gc=False):
    """File index.

    Files of a computer to include in the search index. Windows and Linux computers have separate settings.

    Attributes:
        file_system_indexing_mode: Folders of a computer to include in the file index.
        included_indexing_folders: The folders to index; used with `SpecifiedFolders`.
        excluded_indexing_folders: The folders to exclude from the index; used with `ExceptSpecifiedFolders`.
    """

    file_system_indexing_mode: FileSystemIndexingMode | None | Unset = msgspec.field(
        name="FileSystemIndexingMode", default=UNSET
    )
    """Folders of a computer to include in the file index."""
    included_indexing_folders: list[str] | None | Unset = msgspec.field(
        name="IncludedIndexingFolders", default=UNSET
    )
    """The folders to index; used with `SpecifiedFolders`."""
    excluded_indexing_folders: list[str] | None | Unset = msgspec.field(
        name="ExcludedIndexingFolders", default=UNSET
    )
    """The folders to exclude from the index; used with `ExceptSpecifiedFolders`."""


from .file_system_indexing_mode import FileSystemIndexingMode  # noqa: E402
