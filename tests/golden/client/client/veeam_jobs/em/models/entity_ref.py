# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class EntityRef(msgspec.Struct, kw_only=True, gc=False):
    """A reference."""

    uid: str | None = msgspec.field(name="UID", default=None)
    """Its URN."""

    @property
    def id(self) -> str:
        """The identifier that paths want: the part of the UID after its last colon; empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]
