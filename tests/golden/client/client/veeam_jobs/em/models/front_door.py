# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class FrontDoor(msgspec.Struct, kw_only=True, gc=False):
    """The door.

    Attributes:
        links: Where to go.
    """

    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go."""


from .link import Link  # noqa: E402
