# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import Any
from uuid import UUID

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class TokenRequest(msgspec.Struct, kw_only=True, gc=False):
    """Token request.

    Credentials for `vspc.tokens.create`. The required members depend on `grant_type`; see the table in the
    description of the operation.

    Attributes:
        grant_type: Type of credentials in a token request.
        username: Name of the user, preceded by the domain if there is one. Used with `password`.
        password: Password of the user. Used with `password`.
        refresh_token: The latest refresh token that you received; valid once. Used with `refresh_token` and
            `as`.
        mfa_token: The `mfa_token` from the first step of the sign-in. Used with `mfa`.
        mfa_code: Current code of the user's second factor. Used with `mfa`.
        code: The authorization code from another sign-in. Used with `authorization_code`.
        public_key: Public key with which the client authenticates. Used with `public_key`; no page states the
            encoding.
        user_uid: UID of the user to act as. Used with `as`.
        read_only: Whether the access token only allows reading.
    """

    grant_type: OAuth2GrantType
    """Type of credentials in a token request."""
    username: str | None | Unset = UNSET
    """Name of the user, preceded by the domain if there is one. Used with `password`."""
    password: str | None | Unset = UNSET
    """Password of the user. Used with `password`."""
    refresh_token: str | None | Unset = UNSET
    """The latest refresh token that you received; valid once. Used with `refresh_token` and `as`."""
    mfa_token: str | None | Unset = UNSET
    """The `mfa_token` from the first step of the sign-in. Used with `mfa`."""
    mfa_code: str | None | Unset = UNSET
    """Current code of the user's second factor. Used with `mfa`."""
    code: str | None | Unset = UNSET
    """The authorization code from another sign-in. Used with `authorization_code`."""
    public_key: str | None | Unset = UNSET
    """Public key with which the client authenticates. Used with `public_key`; no page states the encoding."""
    user_uid: UUID | None | Unset = msgspec.field(name="userUid", default=UNSET)
    """UID of the user to act as. Used with `as`."""
    read_only: bool | None | Unset = msgspec.field(name="readOnly", default=UNSET)
    """Whether the access token only allows reading."""

    def __repr__(self) -> str:
        """Without what it holds: secrets do not belong into logs."""
        return f"{type(self).__name__}(***)"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """As `repr`, for rich, which would look into a model."""
        return [("fields", "***")]


from .o_auth2_grant_type import OAuth2GrantType  # noqa: E402
