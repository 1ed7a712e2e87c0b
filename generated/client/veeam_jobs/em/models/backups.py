# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class Backups(msgspec.Struct, kw_only=True, gc=False):
    """A list of backups in full."""

    backups: list[Backup] | None = msgspec.field(name="Backups", default=None)
    """The backups; in XML each is an element `Backup`."""


from .backup import Backup  # noqa: E402
