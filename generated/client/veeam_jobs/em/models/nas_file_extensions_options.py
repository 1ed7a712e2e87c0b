# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class NASFileExtensionsOptions(msgspec.Struct, kw_only=True, gc=False):
    """Files for the archive.

    Which files a file share job archives, selected by masks.

    Attributes:
        archive_file_extensions_scope: Which files are archived.
        inclusion_mask: Masks of the files to archive; used with `Specified`.
        exclusion_mask: Masks of the files not to archive; used with `ExceptSpecified`.
    """

    archive_file_extensions_scope: NASArchiveFileExtensionsScope | None = msgspec.field(
        name="ArchiveFileExtensionsScope", default=None
    )
    """Which files are archived."""
    inclusion_mask: FileExtensionList | None = msgspec.field(name="InclusionMask", default=None)
    """Masks of the files to archive; used with `Specified`."""
    exclusion_mask: FileExtensionList | None = msgspec.field(name="ExclusionMask", default=None)
    """Masks of the files not to archive; used with `ExceptSpecified`."""


from .file_extension_list import FileExtensionList  # noqa: E402
from .nas_archive_file_extensions_scope import NASArchiveFileExtensionsScope  # noqa: E402
