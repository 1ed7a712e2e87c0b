# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import Any

import msgspec


class OAuth2Result(msgspec.Struct, kw_only=True, gc=False):
    """Tokens.

    Result of a sign-in: an access token and a refresh token, or an `mfa_token` if a second factor is
    required.

    Attributes:
        access_token: Access token for the `Authorization` header of every request. Null or missing while a
            second factor is required.
        token_type: Type of the access token, which says how to send it. Compare case-insensitively.
        refresh_token: Token for renewing the session, valid once. Store it instead of the one you sent.
        mfa_token: Token for the second step of the sign-in. Null or missing when the sign-in is complete.
        encrypted_code: An encrypted authorization code. No page says for which grants it is sent.
        expires_in: Remaining lifetime of the access token, in seconds. One hour by default.
    """

    access_token: str | None = None
    """Access token for the `Authorization` header of every request. Null or missing while a second factor is
    required.
    """
    token_type: str | None = None
    """Type of the access token, which says how to send it. Compare case-insensitively."""
    refresh_token: str | None = None
    """Token for renewing the session, valid once. Store it instead of the one you sent."""
    mfa_token: str | None = None
    """Token for the second step of the sign-in. Null or missing when the sign-in is complete."""
    encrypted_code: str | None = None
    """An encrypted authorization code. No page says for which grants it is sent."""
    expires_in: int | None = None
    """Remaining lifetime of the access token, in seconds. One hour by default."""

    def __repr__(self) -> str:
        """Without what it holds: secrets do not belong into logs."""
        return f"{type(self).__name__}(***)"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """As `repr`, for rich, which would look into a model."""
        return [("fields", "***")]
