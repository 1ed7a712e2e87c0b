# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import Any

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class LoginSpec(msgspec.Struct, kw_only=True, gc=False):
    """Logon of a tenant.

    Credentials of a tenant of Veeam Cloud Connect. Send exactly one of the first two members.

    Attributes:
        tenant_credentials: Credentials of a standalone tenant.
        v_cloud_organization_credentials: Credentials of a user of a VMware Cloud Director organization.
        v_mware_sso_token: Token of vSphere single sign-on.
    """

    tenant_credentials: TenantCredentials | Unset = msgspec.field(name="TenantCredentials", default=UNSET)
    """Credentials of a standalone tenant."""
    v_cloud_organization_credentials: VCloudOrganizationCredentials | Unset = msgspec.field(
        name="VCloudOrganizationCredentials", default=UNSET
    )
    """Credentials of a user of a VMware Cloud Director organization."""
    v_mware_sso_token: str | Unset = msgspec.field(name="VMwareSSOToken", default=UNSET)
    """Token of vSphere single sign-on."""

    def __repr__(self) -> str:
        """Without what it holds: secrets do not belong into logs."""
        return f"{type(self).__name__}(***)"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """As `repr`, for rich, which would look into a model."""
        return [("fields", "***")]


from .tenant_credentials import TenantCredentials  # noqa: E402
from .v_cloud_organization_credentials import VCloudOrganizationCredentials  # noqa: E402
