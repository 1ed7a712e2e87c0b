# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class Token(msgspec.Struct, kw_only=True, gc=False):
    """The way in."""

    access_token: str | None = None
    """It."""

    def __repr__(self) -> str:
        """Without what it holds: secrets do not belong into logs."""
        return f"{type(self).__name__}(***)"
