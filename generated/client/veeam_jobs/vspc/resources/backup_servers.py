# Generated from spec/vspc by "python -m generator". Do not edit.
"""Backup servers."""

from __future__ import annotations

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

    from ..models.backup_server import BackupServer
    from ..models.filter_expression import FilterExpression
    from ..models.select_expression import SelectExpression
    from ..models.sort_expression import SortExpression


class BackupServers:
    """The Veeam Backup & Replication servers connected to the console; every job belongs to one of them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> BackupServersWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return BackupServersWithRawResponse(self)

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
    ) -> Pager[BackupServer]:
        """List backup servers.

        Returns the Veeam Backup & Replication servers you may see, one page at a time. Every job belongs to
        one of them and refers to it by `backup_server_uid`.

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
        ServiceProviderUser, CompanyOwner, CompanyAdministrator, CompanyTenant, LocationAdministrator,
        LocationUser.

        Source: openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.options import for_pages
        from veeam_jobs_runtime.paging.pager import Pager

        from ..api.backup_servers import backup_servers_list

        filter_text = filters.filter_text(filter, backup_servers_list.RESPONSE)
        sort_text = filters.sort_text(sort, backup_servers_list.RESPONSE)
        select_text = filters.select_text(select, backup_servers_list.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServer]:
            return self._session.page(
                backup_servers_list.build(
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_servers_list.RESPONSE,
                options,
            )

        for_pages(options)
        return Pager(fetch, page_size=page_size, offset=offset)

    def get(
        self,
        backup_server_uid: UUID | str,
        *,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServer:
        """Get one backup server.

        Returns the name, version, role and state of one Veeam Backup & Replication server.

        Args:
            backup_server_uid: UID of the Veeam Backup & Replication server. Every job refers to it as
                `backup_server_uid`.
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
        ServiceProviderUser, CompanyOwner, CompanyAdministrator, CompanyTenant, LocationAdministrator,
        LocationUser.

        Source: openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

        from ..api.backup_servers import backup_servers_get

        select_text = filters.select_text(select, backup_servers_get.RESPONSE)
        answer = self._session.call(
            backup_servers_get.build(
                backup_server_uid,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            backup_servers_get.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = backup_servers_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data


class AsyncBackupServers:
    """The Veeam Backup & Replication servers connected to the console; every job belongs to one of them."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncBackupServersWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncBackupServersWithRawResponse(self)

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
    ) -> AsyncPager[BackupServer]:
        """List backup servers.

        Returns the Veeam Backup & Replication servers you may see, one page at a time. Every job belongs to
        one of them and refers to it by `backup_server_uid`.

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
        ServiceProviderUser, CompanyOwner, CompanyAdministrator, CompanyTenant, LocationAdministrator,
        LocationUser.

        Source: openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.options import for_pages
        from veeam_jobs_runtime.paging.pager import AsyncPager

        from ..api.backup_servers import backup_servers_list

        filter_text = filters.filter_text(filter, backup_servers_list.RESPONSE)
        sort_text = filters.sort_text(sort, backup_servers_list.RESPONSE)
        select_text = filters.select_text(select, backup_servers_list.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServer]:
            return await self._session.page(
                backup_servers_list.build(
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_servers_list.RESPONSE,
                options,
            )

        for_pages(options)
        return AsyncPager(fetch, page_size=page_size, offset=offset)

    async def get(
        self,
        backup_server_uid: UUID | str,
        *,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServer:
        """Get one backup server.

        Returns the name, version, role and state of one Veeam Backup & Replication server.

        Args:
            backup_server_uid: UID of the Veeam Backup & Replication server. Every job refers to it as
                `backup_server_uid`.
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
        ServiceProviderUser, CompanyOwner, CompanyAdministrator, CompanyTenant, LocationAdministrator,
        LocationUser.

        Source: openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

        from ..api.backup_servers import backup_servers_get

        select_text = filters.select_text(select, backup_servers_get.RESPONSE)
        answer = await self._session.call(
            backup_servers_get.build(
                backup_server_uid,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            backup_servers_get.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = backup_servers_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data


class BackupServersWithRawResponse:
    """The methods of BackupServers, each returning a RawResponse."""

    def __init__(self, resource: BackupServers) -> None:
        from veeam_jobs_runtime.raw import raw, raw_page

        session = resource._session
        self.list = raw_page(resource.list, session)
        self.get = raw(resource.get, session)


class AsyncBackupServersWithRawResponse:
    """The methods of AsyncBackupServers, each returning a RawResponse."""

    def __init__(self, resource: AsyncBackupServers) -> None:
        from veeam_jobs_runtime.raw import raw_async, raw_page_async

        session = resource._session
        self.list = raw_page_async(resource.list, session)
        self.get = raw_async(resource.get, session)
