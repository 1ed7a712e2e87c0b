# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class UserMfaPolicyStatus(OpenStrEnum):
    """Requirement of a second factor.

    Whether the user must have a second factor to sign in.
    """

    UNKNOWN = "Unknown"
    """A value that is newer than the version in your `X-Client-Version`."""
    DISABLED = "Disabled"
    """No second factor is required."""
    ENABLED = "Enabled"
    """A second factor is required for this user."""
    ENABLED_BY_INHERITANCE = "EnabledByInheritance"
    """A second factor is required because the organization requires it for all its users (assumption)."""
