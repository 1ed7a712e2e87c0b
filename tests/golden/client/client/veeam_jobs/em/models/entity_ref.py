# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class EntityRef(msgspec.Struct, kw_only=True, gc=False):
    """A reference.

    Attributes:
        id: The part of `uid` after its last colon: what methods take. They take the whole `uid`, too.
        uid: Its URN.
    """

    uid: str | None = msgspec.field(name="UID", default=None)
    """Its URN."""

    @property
    def id(self) -> str:
        """What methods take to name it: the part of `uid` after its last colon. Empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]
