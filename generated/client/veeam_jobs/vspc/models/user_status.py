# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class UserStatus(OpenStrEnum):
    """User status.

    Whether a user can sign in.
    """

    UNKNOWN = "Unknown"
    """A value that is newer than the version in your `X-Client-Version`."""
    ENABLED = "Enabled"
    """The user can sign in."""
    DISABLED = "Disabled"
    """The user cannot sign in."""
