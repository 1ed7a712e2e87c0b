# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class Backups(msgspec.Struct, kw_only=True, gc=False):
    """A list of backups, each with all members instead of a reference.

    Attributes:
        backups: The backups; in XML each is an element `Backup`.
    """

    backups: list[Backup] | None = msgspec.field(name="Backups", default=None)
    """The backups; in XML each is an element `Backup`."""
    _unwrap: ClassVar[str] = "backups"
    _required: ClassVar[tuple[str, ...]] = ("backups",)
    _nullable: ClassVar[tuple[str, ...]] = ("backups",)


from .backup import Backup  # noqa: E402
