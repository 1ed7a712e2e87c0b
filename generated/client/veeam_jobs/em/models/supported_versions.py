# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class SupportedVersions(msgspec.Struct, kw_only=True, gc=False):
    """Supported versions.

    The API versions that a server supports.

    Attributes:
        supported_versions: The supported versions, one entry for each.
    """

    supported_versions: list[SupportedVersion] | None = msgspec.field(name="SupportedVersions", default=None)
    """The supported versions, one entry for each."""
    _required: ClassVar[tuple[str, ...]] = ("supported_versions",)
    _nullable: ClassVar[tuple[str, ...]] = ("supported_versions",)


from .supported_version import SupportedVersion  # noqa: E402
