# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class UserRole(OpenStrEnum):
    """User role.

    What a user may do. Some roles have another name here than in the lists of who may call what (`Service
    Provider …`, `Location …`); where the two differ, the text names the other.

    The description lists every value.
    """

    UNKNOWN = "Unknown"
    """A role this API has no name for (assumption)."""
    PORTAL_ADMINISTRATOR = "PortalAdministrator"
    """Administrator of the console."""
    PORTAL_OPERATOR = "PortalOperator"
    """Works with the console's data, on the provider's side."""
    PORTAL_READONLY_OPERATOR = "PortalReadonlyOperator"
    """Sees the console's data and changes nothing. `ReadOnlyUser` elsewhere."""
    SITE_ADMINISTRATOR = "SiteAdministrator"
    """Administrator of certain Veeam Cloud Connect sites."""
    COMPANY_LOCATION_ADMINISTRATOR = "CompanyLocationAdministrator"
    """Administrator of certain locations of a company. `LocationAdministrator` elsewhere."""
    COMPANY_LOCATION_USER = "CompanyLocationUser"
    """User bound to certain locations of a company. `LocationUser` elsewhere."""
    COMPANY_OWNER = "CompanyOwner"
    """Owner of a company's account."""
    COMPANY_ADMINISTRATOR = "CompanyAdministrator"
    """Administrator of a company."""
    COMPANY_INVOICE_AUDITOR = "CompanyInvoiceAuditor"
    """Sees the invoices of a company."""
    COMPANY_SUBTENANT = "CompanySubtenant"
    """User who stores backups on resources of a company. `Subtenant` elsewhere."""
    RESELLER_OWNER = "ResellerOwner"
    """Owner of a reseller's account. `ServiceProviderGlobalAdministrator` elsewhere."""
    RESELLER_OPERATOR = "ResellerOperator"
    """Works with a reseller's data. `ServiceProviderOperator` elsewhere."""
    RESELLER_USER = "ResellerUser"
    """User of a reseller. `ServiceProviderUser` elsewhere."""
    RESELLER_INVOICE_AUDITOR = "ResellerInvoiceAuditor"
    """Sees the invoices of a reseller. `ServiceProviderInvoiceAuditor` elsewhere."""
    RESELLER_ADMINISTRATOR = "ResellerAdministrator"
    """Administrator of a reseller. `ServiceProviderAdministrator` elsewhere."""
    COMPANY_TENANT = "CompanyTenant"
    """A company's tenant of Veeam Cloud Connect (assumption)."""
