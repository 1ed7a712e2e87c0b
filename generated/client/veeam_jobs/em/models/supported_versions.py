# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class SupportedVersions(msgspec.Struct, kw_only=True, gc=False):
    """Supported versions.

    The API versions a server speaks.
    """

    supported_versions: list[SupportedVersion] | None = msgspec.field(name="SupportedVersions", default=None)
    """One entry for each version."""


from .supported_version import SupportedVersion  # noqa: E402
