# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class NASJobAdvancedStorageOptions(msgspec.Struct, kw_only=True, gc=False):
    """Advanced storage settings of a file share job.

    Settings of a file share job beside repositories and retention; currently only the processing of
    permissions.

    Attributes:
        acl: How a file share job detects changes of permissions and attributes.
    """

    acl: NASAclOptions | None = msgspec.field(name="ACL", default=None)
    """How a file share job detects changes of permissions and attributes."""


from .nas_acl_options import NASAclOptions  # noqa: E402
