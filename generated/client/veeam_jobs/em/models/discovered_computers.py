# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class DiscoveredComputers(msgspec.Struct, kw_only=True, gc=False):
    """Discovered computers.

    A list of computers in full.
    """

    discovered_computers: list[DiscoveredComputer] | None = msgspec.field(
        name="DiscoveredComputers", default=None
    )
    """The computers; in XML each is an element `DiscoveredComputer`."""


from .discovered_computer import DiscoveredComputer  # noqa: E402
