# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class RestorePoints(msgspec.Struct, kw_only=True, gc=False):
    """Restore points.

    A list of restore points, each with all members instead of a reference.

    Attributes:
        restore_points: The restore points; in XML each is an element `RestorePoint`.
    """

    restore_points: list[RestorePoint] | None = msgspec.field(name="RestorePoints", default=None)
    """The restore points; in XML each is an element `RestorePoint`."""
    _unwrap: ClassVar[str] = "restore_points"
    _required: ClassVar[tuple[str, ...]] = ("restore_points",)
    _nullable: ClassVar[tuple[str, ...]] = ("restore_points",)


from .restore_point import RestorePoint  # noqa: E402
