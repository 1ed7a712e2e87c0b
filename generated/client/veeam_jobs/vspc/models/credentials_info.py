# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import Any

import msgspec


class CredentialsInfo(msgspec.Struct, kw_only=True, gc=False):
    """Credentials.

    Sign-in credentials of a user. The name is returned; the password can be set but is never returned
    (assumption).

    Attributes:
        user_name: User name for signing in.
        password: Password of the user. Null or missing in responses (assumption).
    """

    user_name: str | None = msgspec.field(name="userName", default=None)
    """User name for signing in."""
    password: str | None = None
    """Password of the user. Null or missing in responses (assumption)."""

    def __repr__(self) -> str:
        """Without what it holds: secrets do not belong into logs."""
        return f"{type(self).__name__}(***)"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """As `repr`, for rich, which would look into a model."""
        return [("fields", "***")]
