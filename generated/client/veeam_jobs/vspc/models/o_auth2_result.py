# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class OAuth2Result(msgspec.Struct, kw_only=True, gc=False):
    """Tokens.

    What a sign-in yields: an access token and a refresh token, or an `mfa_token` where a second factor is
    awaited.
    """

    access_token: str | None = None
    """Goes into the `Authorization` header of every request. Null or missing while a second factor is awaited.
    """
    token_type: str | None = None
    """How the access token is to be sent. Compare without regard to case."""
    refresh_token: str | None = None
    """Buys the next pair, once. Store it in place of the one you sent."""
    mfa_token: str | None = None
    """Ticket for the second step. Null or missing when the sign-in is complete."""
    encrypted_code: str | None = None
    """An encrypted authorization code. No page says for which grants it is sent."""
    expires_in: int | None = None
    """How long the access token is valid from now on, in seconds. One hour by default."""

    def __repr__(self) -> str:
        """Without what it holds: secrets do not belong into logs."""
        return f"{type(self).__name__}(***)"
