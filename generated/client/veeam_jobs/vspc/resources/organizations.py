# Generated from spec/vspc by "python -m generator". Do not edit.
"""Organizations."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from veeam_jobs_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from veeam_jobs_runtime.conditions.filters import Filter, Select, Sort
    from veeam_jobs_runtime.options import CallOptions
    from veeam_jobs_runtime.paging.pager import AsyncPager, Pager
    from veeam_jobs_runtime.paging.pages import ListPage
    from veeam_jobs_runtime.session import AsyncSession, Session

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

        Returns the organizations you may see, one page at a time: a provider sees resellers and companies as
        well, a company only itself (assumption). Jobs refer to these organizations with `organization_uid`
        and `mapped_organization_uid`.

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
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).
            page_size: How many items to fetch at a time; all of them come, whatever the size.
            offset: How many items to pass over before the first.

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, CompanyOwner, CompanyAdministrator, CompanyTenant.

        Source: openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.options import for_pages
        from veeam_jobs_runtime.paging.pager import Pager

        from ..api.organizations import organizations_list

        filter_text = filters.filter_text(filter, organizations_list.RESPONSE)
        sort_text = filters.sort_text(sort, organizations_list.RESPONSE)
        select_text = filters.select_text(select, organizations_list.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[Organization]:
            return self._session.page(
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
            )

        for_pages(options)
        return Pager(fetch, page_size=page_size, offset=offset)

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

        Returns the name, type and address of one organization.

        Args:
            organization_uid: `instance_uid` of the organization. Jobs, backup servers and users refer to it
                as `organization_uid`.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: Random UID that you create for this request. For 5 minutes the server executes a
                request with this UID only once, so you can safely repeat a request that may have been lost.
                If the response is 202, it is also the ID of the action, and the only way to find the action
                if the response has no `Location`.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, CompanyOwner, CompanyAdministrator, CompanyTenant.

        Source: openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

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

        Changes individual properties of an organization and keeps the others. All properties except
        `instance_uid` and `type` can be changed; `name` can be replaced but not removed.

        Args:
            organization_uid: `instance_uid` of the organization. Jobs, backup servers and users refer to it
                as `organization_uid`.
            body: Changes to a resource, applied in the given order. If a change cannot be applied, the error
                contains it in `failed_json_patch`, and none of the changes takes effect (assumption, as RFC
                6902 requires).
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: Random UID that you create for this request. For 5 minutes the server executes a
                request with this UID only once, so you can safely repeat a request that may have been lost.
                If the response is 202, it is also the ID of the action, and the only way to find the action
                if the response has no `Location`. The client makes one for each call unless you give yours.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, PortalOperator, SiteAdministrator, ServiceProviderGlobalAdministrator,
        ServiceProviderAdministrator, ServiceProviderOperator, CompanyOwner, CompanyAdministrator.

        Source: patch_method_v3, openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

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

        Returns the organizations you may see, one page at a time: a provider sees resellers and companies as
        well, a company only itself (assumption). Jobs refer to these organizations with `organization_uid`
        and `mapped_organization_uid`.

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
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).
            page_size: How many items to fetch at a time; all of them come, whatever the size.
            offset: How many items to pass over before the first.

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, CompanyOwner, CompanyAdministrator, CompanyTenant.

        Source: openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.options import for_pages
        from veeam_jobs_runtime.paging.pager import AsyncPager

        from ..api.organizations import organizations_list

        filter_text = filters.filter_text(filter, organizations_list.RESPONSE)
        sort_text = filters.sort_text(sort, organizations_list.RESPONSE)
        select_text = filters.select_text(select, organizations_list.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[Organization]:
            return await self._session.page(
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
            )

        for_pages(options)
        return AsyncPager(fetch, page_size=page_size, offset=offset)

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

        Returns the name, type and address of one organization.

        Args:
            organization_uid: `instance_uid` of the organization. Jobs, backup servers and users refer to it
                as `organization_uid`.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: Random UID that you create for this request. For 5 minutes the server executes a
                request with this UID only once, so you can safely repeat a request that may have been lost.
                If the response is 202, it is also the ID of the action, and the only way to find the action
                if the response has no `Location`.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, CompanyOwner, CompanyAdministrator, CompanyTenant.

        Source: openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

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

        Changes individual properties of an organization and keeps the others. All properties except
        `instance_uid` and `type` can be changed; `name` can be replaced but not removed.

        Args:
            organization_uid: `instance_uid` of the organization. Jobs, backup servers and users refer to it
                as `organization_uid`.
            body: Changes to a resource, applied in the given order. If a change cannot be applied, the error
                contains it in `failed_json_patch`, and none of the changes takes effect (assumption, as RFC
                6902 requires).
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: Random UID that you create for this request. For 5 minutes the server executes a
                request with this UID only once, so you can safely repeat a request that may have been lost.
                If the response is 202, it is also the ID of the action, and the only way to find the action
                if the response has no `Location`. The client makes one for each call unless you give yours.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, PortalOperator, SiteAdministrator, ServiceProviderGlobalAdministrator,
        ServiceProviderAdministrator, ServiceProviderOperator, CompanyOwner, CompanyAdministrator.

        Source: patch_method_v3, openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

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
        from veeam_jobs_runtime.raw import raw, raw_page

        session = resource._session
        self.list = raw_page(resource.list, session)
        self.get = raw(resource.get, session)
        self.patch = raw(resource.patch, session)


class AsyncOrganizationsWithRawResponse:
    """The methods of AsyncOrganizations, each returning a RawResponse."""

    def __init__(self, resource: AsyncOrganizations) -> None:
        from veeam_jobs_runtime.raw import raw_async, raw_page_async

        session = resource._session
        self.list = raw_page_async(resource.list, session)
        self.get = raw_async(resource.get, session)
        self.patch = raw_async(resource.patch, session)
