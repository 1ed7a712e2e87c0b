# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class LoginSpec(msgspec.Struct, kw_only=True, gc=False):
    """Logon of a tenant.

    Who logs on, for tenants of Veeam Cloud Connect. Give one of the first two members.
    """

    tenant_credentials: TenantCredentials | Unset = msgspec.field(name="TenantCredentials", default=UNSET)
    """Account of a standalone tenant."""
    v_cloud_organization_credentials: VCloudOrganizationCredentials | Unset = msgspec.field(
        name="VCloudOrganizationCredentials", default=UNSET
    )
    """Account of a user within a VMware Cloud Director organisation."""
    v_mware_sso_token: str | Unset = msgspec.field(name="VMwareSSOToken", default=UNSET)
    """A token of vSphere's single sign-on."""

    def __repr__(self) -> str:
        """Without what it holds: secrets do not belong into logs."""
        return f"{type(self).__name__}(***)"


from .tenant_credentials import TenantCredentials  # noqa: E402
from .v_cloud_organization_credentials import VCloudOrganizationCredentials  # noqa: E402
