# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class NASAclOptions(msgspec.Struct, kw_only=True, gc=False):
    """Permissions of files.

    How a file share job detects changes of permissions and attributes.

    Attributes:
        file_attributes_change_tracking_mode: Objects whose permissions and attributes are compared between
            runs.
    """

    file_attributes_change_tracking_mode: NASFileAttributesChangeTrackingMode | None = msgspec.field(
        name="FileAttributesChangeTrackingMode", default=None
    )
    """Objects whose permissions and attributes are compared between runs."""


from .nas_file_attributes_change_tracking_mode import NASFileAttributesChangeTrackingMode  # noqa: E402
