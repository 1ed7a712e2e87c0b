# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class RestorePoints(msgspec.Struct, kw_only=True, gc=False):
    """Restore points.

    A list of restore points in full.
    """

    restore_points: list[RestorePoint] | None = msgspec.field(name="RestorePoints", default=None)
    """The restore points; in XML each is an element `RestorePoint`."""


from .restore_point import RestorePoint  # noqa: E402
