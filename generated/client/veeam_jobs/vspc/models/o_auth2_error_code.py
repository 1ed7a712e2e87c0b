# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class OAuth2ErrorCode(OpenStrEnum):
    """Sign-in error code.

    Error codes of OAuth 2.0.

    The description lists every value.
    """

    INVALID_REQUEST = "invalid_request"
    """A field is missing, duplicated or malformed."""
    INVALID_CLIENT = "invalid_client"
    """The client is unknown or its authentication failed."""
    INVALID_GRANT = "invalid_grant"
    """The password is wrong, or the code or refresh token is wrong, already used or expired."""
    UNAUTHORIZED_CLIENT = "unauthorized_client"
    """The client is not allowed to use this grant type."""
    UNSUPPORTED_GRANT_TYPE = "unsupported_grant_type"
    """The server does not support this grant type."""
    INVALID_SCOPE = "invalid_scope"
    """The requested scope exceeds what can be granted."""
