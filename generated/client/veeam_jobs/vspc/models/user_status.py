# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class UserStatus(OpenStrEnum):
    """User status.

    Whether a user can sign in.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    ENABLED = "Enabled"
    """Can sign in."""
    DISABLED = "Disabled"
    """Cannot sign in."""
