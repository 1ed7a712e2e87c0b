# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class OAuth2ErrorCode(OpenStrEnum):
    """Sign-in error code.

    The reasons OAuth 2.0 knows.

    The description lists every value.
    """

    INVALID_REQUEST = "invalid_request"
    """A field is missing, stands twice or cannot be read."""
    INVALID_CLIENT = "invalid_client"
    """The client is not known or could not prove itself."""
    INVALID_GRANT = "invalid_grant"
    """Wrong password, or a code or refresh token that is wrong, spent or expired."""
    UNAUTHORIZED_CLIENT = "unauthorized_client"
    """This client may not use this grant."""
    UNSUPPORTED_GRANT_TYPE = "unsupported_grant_type"
    """The server does not know this grant."""
    INVALID_SCOPE = "invalid_scope"
    """More was asked for than may be granted."""
