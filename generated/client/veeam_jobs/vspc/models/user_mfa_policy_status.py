# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class UserMfaPolicyStatus(OpenStrEnum):
    """Requirement of a second factor.

    Whether the user must have a second factor to sign in.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    DISABLED = "Disabled"
    """Not required."""
    ENABLED = "Enabled"
    """Required of this user."""
    ENABLED_BY_INHERITANCE = "EnabledByInheritance"
    """Required of this user because the organization requires it of all its users (assumption)."""
