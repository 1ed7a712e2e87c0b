# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class LoginSpec(msgspec.Struct, kw_only=True, gc=False):
    """Logon of a tenant.

    Who logs on, for tenants of Veeam Cloud Connect. Give one of the two members.
    """

    tenant_credentials: TenantCredentials | Unset = msgspec.field(name="TenantCredentials", default=UNSET)
    """Account of a standalone tenant."""
    v_cloud_organization_credentials: VCloudOrganizationCredentials | Unset = msgspec.field(
        name="VCloudOrganizationCredentials", default=UNSET
    )
    """Account of a user within a VMware Cloud Director organisation."""


from .tenant_credentials import TenantCredentials  # noqa: E402
from .v_cloud_organization_credentials import VCloudOrganizationCredentials  # noqa: E402
