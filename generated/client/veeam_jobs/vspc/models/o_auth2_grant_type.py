# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class OAuth2GrantType(OpenStrEnum):
    """Grant type.

    Which credentials a token request brings.

    The description lists every value.
    """

    PASSWORD = "password"
    """User name and password."""
    REFRESH_TOKEN = "refresh_token"
    """The refresh token of a session that is to go on."""
    AUTHORIZATION_CODE = "authorization_code"
    """A code obtained by another sign-in."""
    PUBLIC_KEY = "public_key"
    """A public key."""
    MFA = "mfa"
    """The second step of a sign-in with a second factor."""
    AS = "as"
    """A refresh token of your own, to act for another user."""
