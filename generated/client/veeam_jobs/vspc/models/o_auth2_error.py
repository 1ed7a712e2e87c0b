# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class OAuth2Error(msgspec.Struct, kw_only=True, gc=False):
    """Sign-in error.

    Reason why a token request was rejected, in the format of OAuth 2.0.

    Attributes:
        error: Error codes of OAuth 2.0.
        error_description: Human-readable reason for the error.
        error_uri: URL of a page about the error, if there is one.
    """

    error: OAuth2ErrorCode | None = None
    """Error codes of OAuth 2.0."""
    error_description: str | None = None
    """Human-readable reason for the error."""
    error_uri: str | None = None
    """URL of a page about the error, if there is one."""


from .o_auth2_error_code import OAuth2ErrorCode  # noqa: E402
