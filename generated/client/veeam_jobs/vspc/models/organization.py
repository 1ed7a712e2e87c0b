# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar
from uuid import UUID

import msgspec


class Organization(msgspec.Struct, kw_only=True, gc=False):
    """A party that uses the console: the provider that runs it, a reseller, or a company that is a customer of
    either. Backup servers, jobs and users belong to organizations.

    Attributes:
        instance_uid: UID of the organization. Other resources refer to it as `organization_uid`.
        name: Name of the organization as shown in the console.
        alias: Second, shorter name of the organization, in ASCII characters only.
        type: Role of an organization in the console.
        tax_id: Tax identification number of the organization.
        email: Contact email address of the organization.
        phone: Telephone number of the contact person.
        country: Number of the country in the console. No operation of this document lists the numbers.
        state: Number of the state in the console; only for the USA.
        country_name: Name of the country in the address of the organization.
        region_name: Name of the region in the address of the organization.
        city: City in the address of the organization.
        street: Street and house number in the address of the organization.
        location_admin0_code: Country code in lower case.
        location_admin1_code: Code of the state, region or area, beginning with the country code.
        location_admin2_code: Code of the district or municipality. No source shows an example; that it begins
            with the codes of the country and the region is an assumption.
        notes: Free-text notes about the organization.
        zip_code: Postal code in the address of the organization.
        website: URL of the organization's website, with or without the scheme (assumption).
        veeam_tenant_id: Number of the organization in Veeam's own records.
        company_id: Number of the organization in other programs, such as billing. The console does not use it
            (assumption).
        legal_name: Legal name of the organization, if it differs from `name`; null if none is set. Since
            version 3.7.
        domain: Internet domain of the organization; null if none is set. Since version 3.7.
    """

    instance_uid: UUID | None = msgspec.field(name="instanceUid", default=None)
    """UID of the organization. Other resources refer to it as `organization_uid`."""
    name: str | None = None
    """Name of the organization as shown in the console."""
    alias: str | None = None
    """Second, shorter name of the organization, in ASCII characters only."""
    type: OrganizationType | None = None
    """Role of an organization in the console."""
    tax_id: str | None = msgspec.field(name="taxId", default=None)
    """Tax identification number of the organization."""
    email: str | None = None
    """Contact email address of the organization."""
    phone: str | None = None
    """Telephone number of the contact person."""
    country: int | None = None
    """Number of the country in the console. No operation of this document lists the numbers."""
    state: int | None = None
    """Number of the state in the console; only for the USA."""
    country_name: str | None = msgspec.field(name="countryName", default=None)
    """Name of the country in the address of the organization."""
    region_name: str | None = msgspec.field(name="regionName", default=None)
    """Name of the region in the address of the organization."""
    city: str | None = None
    """City in the address of the organization."""
    street: str | None = None
    """Street and house number in the address of the organization."""
    location_admin0_code: str | None = msgspec.field(name="locationAdmin0Code", default=None)
    """Country code in lower case."""
    location_admin1_code: str | None = msgspec.field(name="locationAdmin1Code", default=None)
    """Code of the state, region or area, beginning with the country code."""
    location_admin2_code: str | None = msgspec.field(name="locationAdmin2Code", default=None)
    """Code of the district or municipality. No source shows an example; that it begins with the codes of the
    country and the region is an assumption.
    """
    notes: str | None = None
    """Free-text notes about the organization."""
    zip_code: str | None = msgspec.field(name="zipCode", default=None)
    """Postal code in the address of the organization."""
    website: str | None = None
    """URL of the organization's website, with or without the scheme (assumption)."""
    veeam_tenant_id: str | None = msgspec.field(name="veeamTenantId", default=None)
    """Number of the organization in Veeam's own records."""
    company_id: str | None = msgspec.field(name="companyId", default=None)
    """Number of the organization in other programs, such as billing. The console does not use it (assumption).
    """
    legal_name: str | None = msgspec.field(name="legalName", default=None)
    """Legal name of the organization, if it differs from `name`; null if none is set. Since version 3.7."""
    domain: str | None = None
    """Internet domain of the organization; null if none is set. Since version 3.7."""
    _required: ClassVar[tuple[str, ...]] = ("name",)


from .organization_type import OrganizationType  # noqa: E402
