# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class CredentialsInfo(msgspec.Struct, kw_only=True, gc=False):
    """Credentials.

    What a user signs in with. The name comes back; the password is there to be set and is never shown
    (assumption).
    """

    user_name: str | None = msgspec.field(name="userName", default=None)
    """The name to sign in with."""
    password: str | None = None
    """The password. Null or missing in answers (assumption)."""

    def __repr__(self) -> str:
        """Without what it holds: secrets do not belong into logs."""
        return f"{type(self).__name__}(***)"
