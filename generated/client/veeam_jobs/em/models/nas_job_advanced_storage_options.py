# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class NASJobAdvancedStorageOptions(msgspec.Struct, kw_only=True, gc=False):
    """Advanced storage settings of a file share job.

    Settings beside repositories and retention; today only what is done about permissions.
    """

    acl: NASAclOptions | None = msgspec.field(name="ACL", default=None)
    """How changes of permissions and attributes are noticed."""


from .nas_acl_options import NASAclOptions  # noqa: E402
