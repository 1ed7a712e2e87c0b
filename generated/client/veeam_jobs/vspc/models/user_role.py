# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class UserRole(OpenStrEnum):
    """User role.

    Role of a user, which determines what the user may do. Some roles have different names in the lists of
    roles that may call an operation (`Service Provider …`, `Location …`); if so, the description gives the
    other name.
    """

    UNKNOWN = "Unknown"
    """A role for which this API has no name (assumption)."""
    PORTAL_ADMINISTRATOR = "PortalAdministrator"
    """Administrator of the console."""
    PORTAL_OPERATOR = "PortalOperator"
    """Operator of the provider, who works with the data of the console."""
    PORTAL_READONLY_OPERATOR = "PortalReadonlyOperator"
    """Can read the data of the console but not change it. Also called `ReadOnlyUser`."""
    SITE_ADMINISTRATOR = "SiteAdministrator"
    """Administrator of certain Veeam Cloud Connect sites."""
    COMPANY_LOCATION_ADMINISTRATOR = "CompanyLocationAdministrator"
    """Administrator of certain locations of a company. Also called `LocationAdministrator`."""
    COMPANY_LOCATION_USER = "CompanyLocationUser"
    """User of certain locations of a company. Also called `LocationUser`."""
    COMPANY_OWNER = "CompanyOwner"
    """Owner of the account of a company."""
    COMPANY_ADMINISTRATOR = "CompanyAdministrator"
    """Administrator of a company."""
    COMPANY_INVOICE_AUDITOR = "CompanyInvoiceAuditor"
    """Can view the invoices of a company."""
    COMPANY_SUBTENANT = "CompanySubtenant"
    """User who stores backups on resources of a company. Also called `Subtenant`."""
    RESELLER_OWNER = "ResellerOwner"
    """Owner of the account of a reseller. Also called `ServiceProviderGlobalAdministrator`."""
    RESELLER_OPERATOR = "ResellerOperator"
    """Operator who works with the data of a reseller. Also called `ServiceProviderOperator`."""
    RESELLER_USER = "ResellerUser"
    """User of a reseller. Also called `ServiceProviderUser`."""
    RESELLER_INVOICE_AUDITOR = "ResellerInvoiceAuditor"
    """Can view the invoices of a reseller. Also called `ServiceProviderInvoiceAuditor`."""
    RESELLER_ADMINISTRATOR = "ResellerAdministrator"
    """Administrator of a reseller. Also called `ServiceProviderAdministrator`."""
    COMPANY_TENANT = "CompanyTenant"
    """A company's tenant of Veeam Cloud Connect (assumption). Since version 3.6."""
