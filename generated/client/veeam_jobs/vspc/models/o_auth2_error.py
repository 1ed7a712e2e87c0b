# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class OAuth2Error(msgspec.Struct, kw_only=True, gc=False):
    """Sign-in error.

    Why a token request was refused, in the format of OAuth 2.0.
    """

    error: OAuth2ErrorCode | None = None
    """The reasons OAuth 2.0 knows."""
    error_description: str | None = None
    """The reason in words, for people."""
    error_uri: str | None = None
    """A page about the error, if there is one."""


from .o_auth2_error_code import OAuth2ErrorCode  # noqa: E402
