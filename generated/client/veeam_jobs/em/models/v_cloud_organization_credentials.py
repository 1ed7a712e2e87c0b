# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class VCloudOrganizationCredentials(msgspec.Struct, kw_only=True, gc=False):
    """Cloud Director credentials.

    Account of a user within a VMware Cloud Director organisation.
    """

    organization_name: str = msgspec.field(name="OrganizationName")
    """Name of the organisation."""
    login: str = msgspec.field(name="Login")
    """Name of the user within the organisation."""
    password: str = msgspec.field(name="Password")
    """The user's password."""

    def __repr__(self) -> str:
        """Without what it holds: secrets do not belong into logs."""
        return f"{type(self).__name__}(***)"
