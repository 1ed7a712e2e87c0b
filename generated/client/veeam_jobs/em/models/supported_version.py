# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class SupportedVersion(msgspec.Struct, kw_only=True, gc=False):
    """Supported version.

    One API version and where to log on with it.
    """

    name: SupportedVersionName | None = msgspec.field(name="Name", default=None)
    """A version of this API that the server speaks. Servers of older products name older versions."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""


from .link import Link  # noqa: E402
from .supported_version_name import SupportedVersionName  # noqa: E402
