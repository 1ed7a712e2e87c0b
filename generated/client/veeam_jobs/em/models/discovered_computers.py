# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class DiscoveredComputers(msgspec.Struct, kw_only=True, gc=False):
    """Discovered computers.

    A list of discovered computers, each with all members instead of a reference.

    Attributes:
        discovered_computers: The computers; in XML each is an element `DiscoveredComputer`.
    """

    discovered_computers: list[DiscoveredComputer] | None = msgspec.field(
        name="DiscoveredComputers", default=None
    )
    """The computers; in XML each is an element `DiscoveredComputer`."""
    _unwrap: ClassVar[str] = "discovered_computers"
    _required: ClassVar[tuple[str, ...]] = ("discovered_computers",)
    _nullable: ClassVar[tuple[str, ...]] = ("discovered_computers",)


from .discovered_computer import DiscoveredComputer  # noqa: E402
