# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class SupportedVersion(msgspec.Struct, kw_only=True, gc=False):
    """Supported version.

    One API version and the link to log on with it.

    Attributes:
        name: A version of this API that the server supports. Servers of older products list older versions.
        links: Links to related resources and actions; null in JSON and absent in XML if there are none.
    """

    name: SupportedVersionName | None = msgspec.field(name="Name", default=None)
    """A version of this API that the server supports. Servers of older products list older versions."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Links to related resources and actions; null in JSON and absent in XML if there are none."""
    _required: ClassVar[tuple[str, ...]] = ("name",)


from .link import Link  # noqa: E402
from .supported_version_name import SupportedVersionName  # noqa: E402
