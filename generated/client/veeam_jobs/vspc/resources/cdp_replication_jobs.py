# Generated from spec/vspc by "python -m generator". Do not edit.
"""CDP policies."""

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

    from ..models.backup_server_cdp_replication_job import BackupServerCdpReplicationJob
    from ..models.backup_server_cdp_replication_job_expand import BackupServerCdpReplicationJobExpand
    from ..models.backup_server_cdp_replication_job_object import BackupServerCdpReplicationJobObject
    from ..models.filter_expression import FilterExpression
    from ..models.select_expression import SelectExpression
    from ..models.sort_expression import SortExpression


class CdpReplicationJobs:
    """Policies that replicate virtual machines continuously, with a delay of only seconds."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> CdpReplicationJobsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return CdpReplicationJobsWithRawResponse(self)

    def list(
        self,
        *,
        expand: Sequence[BackupServerCdpReplicationJobExpand | str] | Unset = UNSET,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> Pager[BackupServerCdpReplicationJob]:
        """List CDP policies.

        Returns the CDP policies of every backup server you may see, one page at a time.

        A row has only the properties specific to continuous replication: RPO, retention, proxies and
        statistics. For the name and status of the policy, call `vspc.jobs.get` with the same UID or ask for
        `expand=BackupServerJob`.

        Args:
            expand: Related entities to include in each row, under `embedded`. `BackupServerJob` saves one
                `vspc.jobs.get` request for each row.
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

        from ..api.cdp_replication_jobs import cdp_replication_jobs_list

        filter_text = filters.filter_text(filter, cdp_replication_jobs_list.RESPONSE)
        sort_text = filters.sort_text(sort, cdp_replication_jobs_list.RESPONSE)
        select_text = filters.select_text(select, cdp_replication_jobs_list.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerCdpReplicationJob]:
            return self._session.page(
                cdp_replication_jobs_list.build(
                    expand=expand,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                cdp_replication_jobs_list.RESPONSE,
                options,
            )

        for_pages(options)
        return Pager(fetch, page_size=page_size, offset=offset)

    def get(
        self,
        job_uid: UUID | str,
        *,
        expand: Sequence[BackupServerCdpReplicationJobExpand | str] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerCdpReplicationJob:
        """Get one CDP policy.

        Returns the RPO, retention and proxies of one CDP policy, with statistics on the latest period and the
        last day. For the name and status of the policy, call `vspc.jobs.get` with the same UID or ask for
        `expand=BackupServerJob` (API 3.7 and later). The machines are in
        `vspc.cdp_replication_jobs.list_objects_by_job`.

        Args:
            job_uid: `instance_uid` of the job, assigned by the backup server. Not the `unique_uid` of the
                job.
            expand: Related entities to include in the job, under `embedded`. `BackupServerJob` saves one
                `vspc.jobs.get` request.
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

        from ..api.cdp_replication_jobs import cdp_replication_jobs_get

        select_text = filters.select_text(select, cdp_replication_jobs_get.RESPONSE)
        answer = self._session.call(
            cdp_replication_jobs_get.build(
                job_uid,
                expand=expand,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            cdp_replication_jobs_get.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = cdp_replication_jobs_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    def list_by_server(
        self,
        backup_server_uid: UUID | str,
        *,
        expand: Sequence[BackupServerCdpReplicationJobExpand | str] | Unset = UNSET,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> Pager[BackupServerCdpReplicationJob]:
        """List CDP policies of one backup server.

        Returns the CDP policies configured on one backup server, one page at a time.

        A row has only the properties specific to continuous replication: RPO, retention, proxies and
        statistics. For the name and status of the policy, call `vspc.jobs.get` with the same UID or ask for
        `expand=BackupServerJob`.

        Args:
            backup_server_uid: UID of the Veeam Backup & Replication server. Every job refers to it as
                `backup_server_uid`.
            expand: Related entities to include in each row, under `embedded`. `BackupServerJob` saves one
                `vspc.jobs.get` request for each row.
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

        from ..api.cdp_replication_jobs import cdp_replication_jobs_list_by_server

        filter_text = filters.filter_text(filter, cdp_replication_jobs_list_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, cdp_replication_jobs_list_by_server.RESPONSE)
        select_text = filters.select_text(select, cdp_replication_jobs_list_by_server.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerCdpReplicationJob]:
            return self._session.page(
                cdp_replication_jobs_list_by_server.build(
                    backup_server_uid,
                    expand=expand,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                cdp_replication_jobs_list_by_server.RESPONSE,
                options,
            )

        for_pages(options)
        return Pager(fetch, page_size=page_size, offset=offset)

    def list_objects_by_server(
        self,
        backup_server_uid: UUID | str,
        *,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> Pager[BackupServerCdpReplicationJobObject]:
        """List the virtual machines that CDP policies of one backup server replicate.

        Returns the virtual machines in the CDP policies configured on one backup server, one page at a time.

        A row is one machine of one policy: its status, how often its sessions met the RPO, how long they took
        and how much data they processed.

        Args:
            backup_server_uid: UID of the Veeam Backup & Replication server. Every job refers to it as
                `backup_server_uid`.
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

        from ..api.cdp_replication_jobs import cdp_replication_jobs_list_objects_by_server

        filter_text = filters.filter_text(filter, cdp_replication_jobs_list_objects_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, cdp_replication_jobs_list_objects_by_server.RESPONSE)
        select_text = filters.select_text(select, cdp_replication_jobs_list_objects_by_server.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerCdpReplicationJobObject]:
            return self._session.page(
                cdp_replication_jobs_list_objects_by_server.build(
                    backup_server_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                cdp_replication_jobs_list_objects_by_server.RESPONSE,
                options,
            )

        for_pages(options)
        return Pager(fetch, page_size=page_size, offset=offset)

    def list_objects(
        self,
        *,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> Pager[BackupServerCdpReplicationJobObject]:
        """List the virtual machines that CDP policies replicate.

        Returns the virtual machines in the CDP policies of every backup server you may see, one page at a
        time.

        A row is one machine of one policy: its status, how often its sessions met the RPO, how long they took
        and how much data they processed.

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

        from ..api.cdp_replication_jobs import cdp_replication_jobs_list_objects

        filter_text = filters.filter_text(filter, cdp_replication_jobs_list_objects.RESPONSE)
        sort_text = filters.sort_text(sort, cdp_replication_jobs_list_objects.RESPONSE)
        select_text = filters.select_text(select, cdp_replication_jobs_list_objects.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerCdpReplicationJobObject]:
            return self._session.page(
                cdp_replication_jobs_list_objects.build(
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                cdp_replication_jobs_list_objects.RESPONSE,
                options,
            )

        for_pages(options)
        return Pager(fetch, page_size=page_size, offset=offset)

    def list_objects_by_job(
        self,
        job_uid: UUID | str,
        *,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> Pager[BackupServerCdpReplicationJobObject]:
        """List the virtual machines that one CDP policy replicates.

        Returns the virtual machines of one CDP policy, one page at a time.

        A row is one machine: its status, how often its sessions met the RPO, how long they took and how much
        data they processed.

        Args:
            job_uid: `instance_uid` of the job, assigned by the backup server. Not the `unique_uid` of the
                job.
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

        from ..api.cdp_replication_jobs import cdp_replication_jobs_list_objects_by_job

        filter_text = filters.filter_text(filter, cdp_replication_jobs_list_objects_by_job.RESPONSE)
        sort_text = filters.sort_text(sort, cdp_replication_jobs_list_objects_by_job.RESPONSE)
        select_text = filters.select_text(select, cdp_replication_jobs_list_objects_by_job.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerCdpReplicationJobObject]:
            return self._session.page(
                cdp_replication_jobs_list_objects_by_job.build(
                    job_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                cdp_replication_jobs_list_objects_by_job.RESPONSE,
                options,
            )

        for_pages(options)
        return Pager(fetch, page_size=page_size, offset=offset)


class AsyncCdpReplicationJobs:
    """Policies that replicate virtual machines continuously, with a delay of only seconds."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncCdpReplicationJobsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncCdpReplicationJobsWithRawResponse(self)

    def list(
        self,
        *,
        expand: Sequence[BackupServerCdpReplicationJobExpand | str] | Unset = UNSET,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[BackupServerCdpReplicationJob]:
        """List CDP policies.

        Returns the CDP policies of every backup server you may see, one page at a time.

        A row has only the properties specific to continuous replication: RPO, retention, proxies and
        statistics. For the name and status of the policy, call `vspc.jobs.get` with the same UID or ask for
        `expand=BackupServerJob`.

        Args:
            expand: Related entities to include in each row, under `embedded`. `BackupServerJob` saves one
                `vspc.jobs.get` request for each row.
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

        from ..api.cdp_replication_jobs import cdp_replication_jobs_list

        filter_text = filters.filter_text(filter, cdp_replication_jobs_list.RESPONSE)
        sort_text = filters.sort_text(sort, cdp_replication_jobs_list.RESPONSE)
        select_text = filters.select_text(select, cdp_replication_jobs_list.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerCdpReplicationJob]:
            return await self._session.page(
                cdp_replication_jobs_list.build(
                    expand=expand,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                cdp_replication_jobs_list.RESPONSE,
                options,
            )

        for_pages(options)
        return AsyncPager(fetch, page_size=page_size, offset=offset)

    async def get(
        self,
        job_uid: UUID | str,
        *,
        expand: Sequence[BackupServerCdpReplicationJobExpand | str] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerCdpReplicationJob:
        """Get one CDP policy.

        Returns the RPO, retention and proxies of one CDP policy, with statistics on the latest period and the
        last day. For the name and status of the policy, call `vspc.jobs.get` with the same UID or ask for
        `expand=BackupServerJob` (API 3.7 and later). The machines are in
        `vspc.cdp_replication_jobs.list_objects_by_job`.

        Args:
            job_uid: `instance_uid` of the job, assigned by the backup server. Not the `unique_uid` of the
                job.
            expand: Related entities to include in the job, under `embedded`. `BackupServerJob` saves one
                `vspc.jobs.get` request.
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

        from ..api.cdp_replication_jobs import cdp_replication_jobs_get

        select_text = filters.select_text(select, cdp_replication_jobs_get.RESPONSE)
        answer = await self._session.call(
            cdp_replication_jobs_get.build(
                job_uid,
                expand=expand,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            cdp_replication_jobs_get.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = cdp_replication_jobs_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    def list_by_server(
        self,
        backup_server_uid: UUID | str,
        *,
        expand: Sequence[BackupServerCdpReplicationJobExpand | str] | Unset = UNSET,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[BackupServerCdpReplicationJob]:
        """List CDP policies of one backup server.

        Returns the CDP policies configured on one backup server, one page at a time.

        A row has only the properties specific to continuous replication: RPO, retention, proxies and
        statistics. For the name and status of the policy, call `vspc.jobs.get` with the same UID or ask for
        `expand=BackupServerJob`.

        Args:
            backup_server_uid: UID of the Veeam Backup & Replication server. Every job refers to it as
                `backup_server_uid`.
            expand: Related entities to include in each row, under `embedded`. `BackupServerJob` saves one
                `vspc.jobs.get` request for each row.
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

        from ..api.cdp_replication_jobs import cdp_replication_jobs_list_by_server

        filter_text = filters.filter_text(filter, cdp_replication_jobs_list_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, cdp_replication_jobs_list_by_server.RESPONSE)
        select_text = filters.select_text(select, cdp_replication_jobs_list_by_server.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerCdpReplicationJob]:
            return await self._session.page(
                cdp_replication_jobs_list_by_server.build(
                    backup_server_uid,
                    expand=expand,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                cdp_replication_jobs_list_by_server.RESPONSE,
                options,
            )

        for_pages(options)
        return AsyncPager(fetch, page_size=page_size, offset=offset)

    def list_objects_by_server(
        self,
        backup_server_uid: UUID | str,
        *,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[BackupServerCdpReplicationJobObject]:
        """List the virtual machines that CDP policies of one backup server replicate.

        Returns the virtual machines in the CDP policies configured on one backup server, one page at a time.

        A row is one machine of one policy: its status, how often its sessions met the RPO, how long they took
        and how much data they processed.

        Args:
            backup_server_uid: UID of the Veeam Backup & Replication server. Every job refers to it as
                `backup_server_uid`.
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

        from ..api.cdp_replication_jobs import cdp_replication_jobs_list_objects_by_server

        filter_text = filters.filter_text(filter, cdp_replication_jobs_list_objects_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, cdp_replication_jobs_list_objects_by_server.RESPONSE)
        select_text = filters.select_text(select, cdp_replication_jobs_list_objects_by_server.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerCdpReplicationJobObject]:
            return await self._session.page(
                cdp_replication_jobs_list_objects_by_server.build(
                    backup_server_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                cdp_replication_jobs_list_objects_by_server.RESPONSE,
                options,
            )

        for_pages(options)
        return AsyncPager(fetch, page_size=page_size, offset=offset)

    def list_objects(
        self,
        *,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[BackupServerCdpReplicationJobObject]:
        """List the virtual machines that CDP policies replicate.

        Returns the virtual machines in the CDP policies of every backup server you may see, one page at a
        time.

        A row is one machine of one policy: its status, how often its sessions met the RPO, how long they took
        and how much data they processed.

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

        from ..api.cdp_replication_jobs import cdp_replication_jobs_list_objects

        filter_text = filters.filter_text(filter, cdp_replication_jobs_list_objects.RESPONSE)
        sort_text = filters.sort_text(sort, cdp_replication_jobs_list_objects.RESPONSE)
        select_text = filters.select_text(select, cdp_replication_jobs_list_objects.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerCdpReplicationJobObject]:
            return await self._session.page(
                cdp_replication_jobs_list_objects.build(
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                cdp_replication_jobs_list_objects.RESPONSE,
                options,
            )

        for_pages(options)
        return AsyncPager(fetch, page_size=page_size, offset=offset)

    def list_objects_by_job(
        self,
        job_uid: UUID | str,
        *,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[BackupServerCdpReplicationJobObject]:
        """List the virtual machines that one CDP policy replicates.

        Returns the virtual machines of one CDP policy, one page at a time.

        A row is one machine: its status, how often its sessions met the RPO, how long they took and how much
        data they processed.

        Args:
            job_uid: `instance_uid` of the job, assigned by the backup server. Not the `unique_uid` of the
                job.
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

        from ..api.cdp_replication_jobs import cdp_replication_jobs_list_objects_by_job

        filter_text = filters.filter_text(filter, cdp_replication_jobs_list_objects_by_job.RESPONSE)
        sort_text = filters.sort_text(sort, cdp_replication_jobs_list_objects_by_job.RESPONSE)
        select_text = filters.select_text(select, cdp_replication_jobs_list_objects_by_job.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerCdpReplicationJobObject]:
            return await self._session.page(
                cdp_replication_jobs_list_objects_by_job.build(
                    job_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                cdp_replication_jobs_list_objects_by_job.RESPONSE,
                options,
            )

        for_pages(options)
        return AsyncPager(fetch, page_size=page_size, offset=offset)


class CdpReplicationJobsWithRawResponse:
    """The methods of CdpReplicationJobs, each returning a RawResponse."""

    def __init__(self, resource: CdpReplicationJobs) -> None:
        from veeam_jobs_runtime.raw import raw, raw_page

        session = resource._session
        self.list = raw_page(resource.list, session)
        self.get = raw(resource.get, session)
        self.list_by_server = raw_page(resource.list_by_server, session)
        self.list_objects_by_server = raw_page(resource.list_objects_by_server, session)
        self.list_objects = raw_page(resource.list_objects, session)
        self.list_objects_by_job = raw_page(resource.list_objects_by_job, session)


class AsyncCdpReplicationJobsWithRawResponse:
    """The methods of AsyncCdpReplicationJobs, each returning a RawResponse."""

    def __init__(self, resource: AsyncCdpReplicationJobs) -> None:
        from veeam_jobs_runtime.raw import raw_async, raw_page_async

        session = resource._session
        self.list = raw_page_async(resource.list, session)
        self.get = raw_async(resource.get, session)
        self.list_by_server = raw_page_async(resource.list_by_server, session)
        self.list_objects_by_server = raw_page_async(resource.list_objects_by_server, session)
        self.list_objects = raw_page_async(resource.list_objects, session)
        self.list_objects_by_job = raw_page_async(resource.list_objects_by_job, session)
