# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class EnterpriseManager(msgspec.Struct, kw_only=True, gc=False):
    """Enterprise Manager.

    Entry point of the API, and the only resource that can be read without a session.

    Attributes:
        type: Type of the resource: `EnterpriseManager`. Null on servers 12 and 13.
        href: URL of this representation of the resource, absolute.
        links: Links to related resources and actions; null in JSON and absent in XML if there are none.
        supported_versions: The API versions that a server supports.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Type of the resource: `EnterpriseManager`. Null on servers 12 and 13."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of this representation of the resource, absolute."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Links to related resources and actions; null in JSON and absent in XML if there are none."""
    supported_versions: SupportedVersions | None = msgspec.field(name="SupportedVersions", default=None)
    """The API versions that a server supports."""
    _envelope: ClassVar[tuple[str, ...]] = ("supported_versions",)


from .link import Link  # noqa: E402
from .supported_versions import SupportedVersions  # noqa: E402
