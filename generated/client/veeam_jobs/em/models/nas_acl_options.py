# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class NASAclOptions(msgspec.Struct, kw_only=True, gc=False):
    """Permissions of files.

    How changes of permissions and attributes are noticed.
    """

    file_attributes_change_tracking_mode: NASFileAttributesChangeTrackingMode | None = msgspec.field(
        name="FileAttributesChangeTrackingMode", default=None
    )
    """Whose permissions and attributes are compared from run to run."""


from .nas_file_attributes_change_tracking_mode import NASFileAttributesChangeTrackingMode  # noqa: E402
