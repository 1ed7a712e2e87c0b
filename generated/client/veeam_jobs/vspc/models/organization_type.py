# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class OrganizationType(OpenStrEnum):
    """Organization type.

    What an organization is to the console.
    """

    UNKNOWN = "Unknown"
    """A value newer than your `X-Client-Version`."""
    COMPANY = "Company"
    """A customer, of the provider or of a reseller."""
    PROVIDER = "Provider"
    """Who runs the console."""
    RESELLER = "Reseller"
    """Who sells the provider's services to companies of its own."""
