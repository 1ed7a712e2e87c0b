# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import Any

import msgspec


class VCloudOrganizationCredentials(msgspec.Struct, kw_only=True, gc=False):
    """Cloud Director credentials.

    Credentials of a user of a VMware Cloud Director organization.

    Attributes:
        organization_name: Name of the VMware Cloud Director organization.
        login: Name of the user within the organization.
        password: Password of the user within the organization.
    """

    organization_name: str = msgspec.field(name="OrganizationName")
    """Name of the VMware Cloud Director organization."""
    login: str = msgspec.field(name="Login")
    """Name of the user within the organization."""
    password: str = msgspec.field(name="Password")
    """Password of the user within the organization."""

    def __repr__(self) -> str:
        """Without what it holds: secrets do not belong into logs."""
        return f"{type(self).__name__}(***)"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """As `repr`, for rich, which would look into a model."""
        return [("fields", "***")]
