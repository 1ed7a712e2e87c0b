# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class UserMfaPolicyConfigurationStatus(OpenStrEnum):
    """Set-up of the second factor.

    Whether the user has set up a second factor, regardless of whether it is required.
    """

    UNKNOWN = "Unknown"
    """A value that is newer than the version in your `X-Client-Version`."""
    NOT_CONFIGURED = "NotConfigured"
    """No second factor is set up. If one is required, the next sign-in asks for it (assumption)."""
    CONFIGURED = "Configured"
    """A second factor is set up."""
