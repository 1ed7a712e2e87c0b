# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class Organization(msgspec.Struct, kw_only=True, gc=False):
    """Somebody who uses the console: the provider that runs it, a reseller, or a company that is their customer.
    Backup servers, jobs and users belong to organizations.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the organization; `organizationUid` elsewhere."""
    name: str | None = None
    """Name shown in the console."""
    alias: str | None = None
    """A second, shorter name, in ASCII characters only."""
    type: OrganizationType | None = None
    """What an organization is to the console."""
    tax_id: str | None = msgspec.field(name="taxId", default=None)
    """Number under which the tax office knows the organization."""
    email: str | None = None
    """Mail address for contact."""
    phone: str | None = None
    """Telephone number of the person to ask for."""
    country: int | None = None
    """Number the console has for the country. No operation of this document lists the numbers."""
    state: int | None = None
    """Number the console has for the state, within the USA only."""
    country_name: str | None = msgspec.field(name="countryName", default=None)
    """The country, by name."""
    region_name: str | None = msgspec.field(name="regionName", default=None)
    """The region, by name."""
    city: str | None = None
    """City of the address."""
    street: str | None = None
    """Street and house number of the address."""
    location_admin0_code: str | None = msgspec.field(name="locationAdmin0Code", default=None)
    """Code of the country, in lower case."""
    location_admin1_code: str | None = msgspec.field(name="locationAdmin1Code", default=None)
    """Code of the state, region or area, the country's code in front."""
    location_admin2_code: str | None = msgspec.field(name="locationAdmin2Code", default=None)
    """Code of the district or municipality. No source shows one; that it begins with the codes above it is an
    assumption.
    """
    notes: str | None = None
    """Whatever else is worth knowing."""
    zip_code: str | None = msgspec.field(name="zipCode", default=None)
    """Postal code of the address."""
    website: str | None = None
    """Address of the organization's web site, with or without the scheme (assumption)."""
    veeam_tenant_id: str | None = msgspec.field(name="veeamTenantId", default=None)
    """Number under which Veeam's own records have the organization."""
    company_id: str | None = msgspec.field(name="companyId", default=None)
    """Number under which other programs, billing for example, know the organization. The console makes no use of
    it (assumption).
    """
    legal_name: str | None = msgspec.field(name="legalName", default=None)
    """Name in contracts and registers, where it differs from `name`. Since version 3.7."""
    domain: str | None = None
    """Internet domain of the organization. Since version 3.7."""


from .organization_type import OrganizationType  # noqa: E402
