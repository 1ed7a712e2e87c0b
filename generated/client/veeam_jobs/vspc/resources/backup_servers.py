# Generated from spec/vspc by "python -m generator". Do not edit.
"""Backup servers."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from ..._runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.filters import Filter, Select, Sort
    from ..._runtime.options import CallOptions
    from ..._runtime.paging import AsyncPager, Pager
    from ..._runtime.session import AsyncSession, Session
    from ..models.backup_server import BackupServer
    from ..models.filter_expression import FilterExpression
    from ..models.select_expression import SelectExpression
    from ..models.sort_expression import SortExpression


class BackupServers:
    """The Veeam Backup & Replication servers connected to the console; every job lives on one of them."""

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

        The Veeam Backup & Replication servers you may see, one page at a time. Every job lives on one of them
        and names it by `backupServerUid`.

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
        ServiceProviderUser, CompanyOwner, CompanyAdministrator, CompanyTenant, LocationAdministrator,
        LocationUser.

        Source: openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.options import for_pages
        from ..._runtime.paging import Pager
        from ..api.backup_servers import backup_servers_list

        filter_text = filters.filter_text(filter, backup_servers_list.RESPONSE)
        sort_text = filters.sort_text(sort, backup_servers_list.RESPONSE)
        select_text = filters.select_text(select, backup_servers_list.RESPONSE)
        for_pages(options)
        return Pager(
            lambda offset, limit: self._session.call(
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
            ),
            page_size=page_size,
            offset=offset,
        )

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

        Name, version, role and state of one Veeam Backup & Replication server.

        Args:
            backup_server_uid: UID of the Veeam Backup & Replication server; every job carries it as
                `backupServerUid`.
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
        ServiceProviderUser, CompanyOwner, CompanyAdministrator, CompanyTenant, LocationAdministrator,
        LocationUser.

        Source: openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
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
    """The Veeam Backup & Replication servers connected to the console; every job lives on one of them."""

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

        The Veeam Backup & Replication servers you may see, one page at a time. Every job lives on one of them
        and names it by `backupServerUid`.

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
        ServiceProviderUser, CompanyOwner, CompanyAdministrator, CompanyTenant, LocationAdministrator,
        LocationUser.

        Source: openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.options import for_pages
        from ..._runtime.paging import AsyncPager
        from ..api.backup_servers import backup_servers_list

        filter_text = filters.filter_text(filter, backup_servers_list.RESPONSE)
        sort_text = filters.sort_text(sort, backup_servers_list.RESPONSE)
        select_text = filters.select_text(select, backup_servers_list.RESPONSE)
        for_pages(options)
        return AsyncPager(
            lambda offset, limit: self._session.call(
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
            ),
            page_size=page_size,
            offset=offset,
        )

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

        Name, version, role and state of one Veeam Backup & Replication server.

        Args:
            backup_server_uid: UID of the Veeam Backup & Replication server; every job carries it as
                `backupServerUid`.
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
        ServiceProviderUser, CompanyOwner, CompanyAdministrator, CompanyTenant, LocationAdministrator,
        LocationUser.

        Source: openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
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
        from ..._runtime.raw import raw, raw_page

        self.list = raw_page(resource.list)
        self.get = raw(resource.get)


class AsyncBackupServersWithRawResponse:
    """The methods of AsyncBackupServers, each returning a RawResponse."""

    def __init__(self, resource: AsyncBackupServers) -> None:
        from ..._runtime.raw import raw_async, raw_page_async

        self.list = raw_page_async(resource.list)
        self.get = raw_async(resource.get)
