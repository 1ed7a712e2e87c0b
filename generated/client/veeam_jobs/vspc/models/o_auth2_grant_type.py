# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class OAuth2GrantType(OpenStrEnum):
    """Grant type.

    Type of credentials in a token request.

    The description lists every value.
    """

    PASSWORD = "password"
    """User name and password."""
    REFRESH_TOKEN = "refresh_token"
    """The refresh token of a session to renew."""
    AUTHORIZATION_CODE = "authorization_code"
    """An authorization code obtained by another sign-in."""
    PUBLIC_KEY = "public_key"
    """A client that authenticates with a public key."""
    MFA = "mfa"
    """The second step of a sign-in with two factors."""
    AS = "as"
    """Your own refresh token, to act as another user."""
