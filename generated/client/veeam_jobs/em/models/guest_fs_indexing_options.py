# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class GuestFSIndexingOptions(msgspec.Struct, kw_only=True, gc=False):
    """File index.

    Which files of a computer are put into the index for searching. Windows and Linux computers have their
    own.
    """

    file_system_indexing_mode: FileSystemIndexingMode | None | Unset = msgspec.field(
        name="FileSystemIndexingMode", default=UNSET
    )
    """How much of a computer is indexed."""
    included_indexing_folders: list[str] | None | Unset = msgspec.field(
        name="IncludedIndexingFolders", default=UNSET
    )
    """The folders to index; for `SpecifiedFolders`."""
    excluded_indexing_folders: list[str] | None | Unset = msgspec.field(
        name="ExcludedIndexingFolders", default=UNSET
    )
    """The folders to pass over; for `ExceptSpecifiedFolders`."""


from .file_system_indexing_mode import FileSystemIndexingMode  # noqa: E402
