# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class NASFileExtensionsOptions(msgspec.Struct, kw_only=True, gc=False):
    """Files for the archive.

    Which files are archived, by mask.
    """

    archive_file_extensions_scope: NASArchiveFileExtensionsScope | None = msgspec.field(
        name="ArchiveFileExtensionsScope", default=None
    )
    """Which files go to the archive."""
    inclusion_mask: list[str] | None = msgspec.field(name="InclusionMask", default=None)
    """The masks to archive; for `Specified`."""
    exclusion_mask: list[str] | None = msgspec.field(name="ExclusionMask", default=None)
    """The masks to pass over; for `ExceptSpecified`."""


from .nas_archive_file_extensions_scope import NASArchiveFileExtensionsScope  # noqa: E402
