# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class TokenRequest(msgspec.Struct, kw_only=True, gc=False):
    """Credentials."""

    grant_type: str
    """How."""
    password: str | None | Unset = UNSET
    """The secret."""

    def __repr__(self) -> str:
        """Without what it holds: secrets do not belong into logs."""
        return f"{type(self).__name__}(***)"
