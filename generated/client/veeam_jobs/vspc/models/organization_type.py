# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class OrganizationType(OpenStrEnum):
    """Organization type.

    Role of an organization in the console.
    """

    UNKNOWN = "Unknown"
    """A value that is newer than the version in your `X-Client-Version`."""
    COMPANY = "Company"
    """A customer of the provider or of a reseller."""
    PROVIDER = "Provider"
    """The service provider that runs the console."""
    RESELLER = "Reseller"
    """A reseller that sells the provider's services to its own customers."""
