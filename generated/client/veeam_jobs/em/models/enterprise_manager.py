# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class EnterpriseManager(msgspec.Struct, kw_only=True, gc=False):
    """Enterprise Manager.

    The front door of the API, all that a caller without a session may see.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Always `EnterpriseManager`, where it is sent at all."""
    href: str | None = msgspec.field(name="Href", default=None)
    """Absolute URL of this very representation."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""
    supported_versions: SupportedVersions | None = msgspec.field(name="SupportedVersions", default=None)
    """The API versions a server speaks."""


from .link import Link  # noqa: E402
from .supported_versions import SupportedVersions  # noqa: E402
