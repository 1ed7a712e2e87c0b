# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class UserMfaPolicyConfigurationStatus(OpenStrEnum):
    """Set-up of the second factor.

    Whether the user has set up a second factor, be it required or not.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    NOT_CONFIGURED = "NotConfigured"
    """Not set up. Where one is required, the next sign-in asks for it (assumption)."""
    CONFIGURED = "Configured"
    """Set up."""
