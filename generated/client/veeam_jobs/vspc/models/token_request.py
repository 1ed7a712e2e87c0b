# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec

from ..._runtime.types import UNSET, Unset


class TokenRequest(msgspec.Struct, kw_only=True, gc=False):
    """Token request.

    Credentials for `tokens_create`. Which members are needed depends on `grant_type`; the operation has the
    table.
    """

    grant_type: OAuth2GrantType
    """Which credentials a token request brings."""
    username: str | None | Unset = UNSET
    """Name of the user, with the domain in front where there is one. For `password`."""
    password: str | None | Unset = UNSET
    """Password of the user. For `password`."""
    refresh_token: str | None | Unset = UNSET
    """The refresh token you received last; it works once. For `refresh_token` and `as`."""
    mfa_token: str | None | Unset = UNSET
    """The `mfa_token` of the first step. For `mfa`."""
    mfa_code: str | None | Unset = UNSET
    """What the user's second factor shows right now. For `mfa`."""
    code: str | None | Unset = UNSET
    """The authorization code. For `authorization_code`."""
    public_key: str | None | Unset = UNSET
    """The public key the client proves itself by. For `public_key`; no page states its encoding."""
    user_uid: UUID | None | Unset = msgspec.field(name="userUid", default=UNSET)
    """The user to act for. For `as`."""
    read_only: bool | None | Unset = msgspec.field(name="readOnly", default=UNSET)
    """True for an access token that can read and nothing else."""

    def __repr__(self) -> str:
        """Without what it holds: secrets do not belong into logs."""
        return f"{type(self).__name__}(***)"


from .o_auth2_grant_type import OAuth2GrantType  # noqa: E402
