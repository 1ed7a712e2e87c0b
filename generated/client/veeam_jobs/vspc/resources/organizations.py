# Generated from spec/vspc by "python -m generator". Do not edit.
"""Organizations."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from ..._runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.filters import Filter, Select, Sort
    from ..._runtime.options import CallOptions
    from ..._runtime.paging import AsyncPager, Pager
    from ..._runtime.session import AsyncSession, Session
    from ..models.filter_expression import FilterExpression
    from ..models.json_patch import JsonPatch
    from ..models.organization import Organization
    from ..models.select_expression import SelectExpression
    from ..models.sort_expression import SortExpression


class Organizations:
    """The companies, resellers and the provider that backup servers and jobs belong to."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> OrganizationsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return OrganizationsWithRawResponse(self)

    def list(
        self,
        *,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> Pager[Organization]:
        """List organizations.

        The organizations you may see, one page at a time: a provider sees resellers and companies as well, a
        company only itself (assumption). What jobs name by `organizationUid` and `mappedOrganizationUid` is
        found here.

        Args:
            filter: A condition like `F.status == "Failed"`, joined to others by `&`, `|`, `^` and `~`, or a
                list of conditions that must all hold; names are checked against the model first. Models and
                JSON text go out as they are.
            sort: What to sort by: `"last_run"`, `"-last_run"` for the greatest first,
                `F.name.asc(collation="ignorecase")`, or a list of such, the first of which decides. Sort by
                something unique, or items of equal rank may change places between pages. Models and JSON text
                go out as they are.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).
            page_size: How many items to fetch at a time; all of them come, whatever the size.
            offset: How many items to pass over before the first.

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, CompanyOwner, CompanyAdministrator, CompanyTenant.

        Source: openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.options import for_pages
        from ..._runtime.paging import Pager
        from ..api.organizations import organizations_list

        filter_text = filters.filter_text(filter, organizations_list.RESPONSE)
        sort_text = filters.sort_text(sort, organizations_list.RESPONSE)
        select_text = filters.select_text(select, organizations_list.RESPONSE)
        for_pages(options)
        return Pager(
            lambda offset, limit: self._session.call(
                organizations_list.build(
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                organizations_list.RESPONSE,
                options,
            ),
            page_size=page_size,
            offset=offset,
        )

    def get(
        self,
        organization_uid: UUID | str,
        *,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Organization:
        """Get one organization.

        Name, type and address of one organization.

        Args:
            organization_uid: The organization's `instanceUid`; jobs, backup servers and users carry it as
                `organizationUid`.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, CompanyOwner, CompanyAdministrator, CompanyTenant.

        Source: openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
        from ..api.organizations import organizations_get

        select_text = filters.select_text(select, organizations_get.RESPONSE)
        answer = self._session.call(
            organizations_get.build(
                organization_uid,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            organizations_get.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = organizations_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    def patch(
        self,
        organization_uid: UUID | str,
        *,
        body: Sequence[JsonPatch],
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Organization:
        """Change an organization.

        Changes single properties of an organization and leaves the others alone. All can be changed but
        `instanceUid` and `type`, which are read-only; `name` can be replaced, not removed.

        Args:
            organization_uid: The organization's `instanceUid`; jobs, backup servers and users carry it as
                `organizationUid`.
            body: What is to change in a resource: one entry per change, carried out in the order given. If
                one cannot be carried out, the error names it in `failedJsonPatch`, and none of the others
                takes effect (assumption, as RFC 6902 demands).
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, SiteAdministrator, ServiceProviderGlobalAdministrator,
        ServiceProviderAdministrator, ServiceProviderOperator, CompanyOwner, CompanyAdministrator.

        Source: patch_method_v3, openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
        from ..api.organizations import organizations_patch

        select_text = filters.select_text(select, organizations_patch.RESPONSE)
        answer = self._session.call(
            organizations_patch.build(
                organization_uid,
                body=body,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            organizations_patch.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = organizations_patch.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data


class AsyncOrganizations:
    """The companies, resellers and the provider that backup servers and jobs belong to."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncOrganizationsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncOrganizationsWithRawResponse(self)

    def list(
        self,
        *,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[Organization]:
        """List organizations.

        The organizations you may see, one page at a time: a provider sees resellers and companies as well, a
        company only itself (assumption). What jobs name by `organizationUid` and `mappedOrganizationUid` is
        found here.

        Args:
            filter: A condition like `F.status == "Failed"`, joined to others by `&`, `|`, `^` and `~`, or a
                list of conditions that must all hold; names are checked against the model first. Models and
                JSON text go out as they are.
            sort: What to sort by: `"last_run"`, `"-last_run"` for the greatest first,
                `F.name.asc(collation="ignorecase")`, or a list of such, the first of which decides. Sort by
                something unique, or items of equal rank may change places between pages. Models and JSON text
                go out as they are.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).
            page_size: How many items to fetch at a time; all of them come, whatever the size.
            offset: How many items to pass over before the first.

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, CompanyOwner, CompanyAdministrator, CompanyTenant.

        Source: openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.options import for_pages
        from ..._runtime.paging import AsyncPager
        from ..api.organizations import organizations_list

        filter_text = filters.filter_text(filter, organizations_list.RESPONSE)
        sort_text = filters.sort_text(sort, organizations_list.RESPONSE)
        select_text = filters.select_text(select, organizations_list.RESPONSE)
        for_pages(options)
        return AsyncPager(
            lambda offset, limit: self._session.call(
                organizations_list.build(
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                organizations_list.RESPONSE,
                options,
            ),
            page_size=page_size,
            offset=offset,
        )

    async def get(
        self,
        organization_uid: UUID | str,
        *,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Organization:
        """Get one organization.

        Name, type and address of one organization.

        Args:
            organization_uid: The organization's `instanceUid`; jobs, backup servers and users carry it as
                `organizationUid`.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, CompanyOwner, CompanyAdministrator, CompanyTenant.

        Source: openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
        from ..api.organizations import organizations_get

        select_text = filters.select_text(select, organizations_get.RESPONSE)
        answer = await self._session.call(
            organizations_get.build(
                organization_uid,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            organizations_get.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = organizations_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    async def patch(
        self,
        organization_uid: UUID | str,
        *,
        body: Sequence[JsonPatch],
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Organization:
        """Change an organization.

        Changes single properties of an organization and leaves the others alone. All can be changed but
        `instanceUid` and `type`, which are read-only; `name` can be replaced, not removed.

        Args:
            organization_uid: The organization's `instanceUid`; jobs, backup servers and users carry it as
                `organizationUid`.
            body: What is to change in a resource: one entry per change, carried out in the order given. If
                one cannot be carried out, the error names it in `failedJsonPatch`, and none of the others
                takes effect (assumption, as RFC 6902 demands).
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, SiteAdministrator, ServiceProviderGlobalAdministrator,
        ServiceProviderAdministrator, ServiceProviderOperator, CompanyOwner, CompanyAdministrator.

        Source: patch_method_v3, openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
        from ..api.organizations import organizations_patch

        select_text = filters.select_text(select, organizations_patch.RESPONSE)
        answer = await self._session.call(
            organizations_patch.build(
                organization_uid,
                body=body,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            organizations_patch.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = organizations_patch.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data


class OrganizationsWithRawResponse:
    """The methods of Organizations, each returning a RawResponse."""

    def __init__(self, resource: Organizations) -> None:
        from ..._runtime.raw import raw, raw_page

        self.list = raw_page(resource.list)
        self.get = raw(resource.get)
        self.patch = raw(resource.patch)


class AsyncOrganizationsWithRawResponse:
    """The methods of AsyncOrganizations, each returning a RawResponse."""

    def __init__(self, resource: AsyncOrganizations) -> None:
        from ..._runtime.raw import raw_async, raw_page_async

        self.list = raw_page_async(resource.list)
        self.get = raw_async(resource.get)
        self.patch = raw_async(resource.patch)
