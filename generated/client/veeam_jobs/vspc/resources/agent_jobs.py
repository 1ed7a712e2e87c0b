# Generated from spec/vspc by "python -m generator". Do not edit.
"""Agent jobs."""

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

    from ..models.backup_server_agent_job import BackupServerAgentJob
    from ..models.backup_server_agent_job_expand import BackupServerAgentJobExpand
    from ..models.backup_server_agent_job_object import BackupServerAgentJobObject
    from ..models.filter_expression import FilterExpression
    from ..models.select_expression import SelectExpression
    from ..models.sort_expression import SortExpression


class AgentJobs:
    """Jobs that protect computers through Veeam agents and are configured on a backup server."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AgentJobsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AgentJobsWithRawResponse(self)

    def list(
        self,
        *,
        expand: Sequence[BackupServerAgentJobExpand | str] | Unset = UNSET,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> Pager[BackupServerAgentJob]:
        """List agent jobs.

        Returns the agent jobs of every backup server you may see, one page at a time.

        A row has only the properties specific to agent jobs: what is backed up, who manages the job,
        operating system, license. For the name, status and last run of the job, call `vspc.jobs.get` with the
        same UID or ask for `expand=BackupServerJob`.

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

        Source: get_agent_jobs, get_agent_jobs_vbr_server_id, openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.options import for_pages
        from veeam_jobs_runtime.paging.pager import Pager

        from ..api.agent_jobs import agent_jobs_list

        filter_text = filters.filter_text(filter, agent_jobs_list.RESPONSE)
        sort_text = filters.sort_text(sort, agent_jobs_list.RESPONSE)
        select_text = filters.select_text(select, agent_jobs_list.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerAgentJob]:
            return self._session.page(
                agent_jobs_list.build(
                    expand=expand,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                agent_jobs_list.RESPONSE,
                options,
            )

        for_pages(options)
        return Pager(fetch, page_size=page_size, offset=offset)

    def list_by_server(
        self,
        backup_server_uid: UUID | str,
        *,
        expand: Sequence[BackupServerAgentJobExpand | str] | Unset = UNSET,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> Pager[BackupServerAgentJob]:
        """List agent jobs of one backup server.

        Returns the agent jobs configured on one backup server, one page at a time.

        A row has only the properties specific to agent jobs: what is backed up, who manages the job,
        operating system, license. For the name, status and last run of the job, call `vspc.jobs.get` with the
        same UID or ask for `expand=BackupServerJob`.

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

        Source: get_agent_jobs_vbr_server_id, openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.options import for_pages
        from veeam_jobs_runtime.paging.pager import Pager

        from ..api.agent_jobs import agent_jobs_list_by_server

        filter_text = filters.filter_text(filter, agent_jobs_list_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, agent_jobs_list_by_server.RESPONSE)
        select_text = filters.select_text(select, agent_jobs_list_by_server.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerAgentJob]:
            return self._session.page(
                agent_jobs_list_by_server.build(
                    backup_server_uid,
                    expand=expand,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                agent_jobs_list_by_server.RESPONSE,
                options,
            )

        for_pages(options)
        return Pager(fetch, page_size=page_size, offset=offset)

    def get(
        self,
        job_uid: UUID | str,
        *,
        expand: Sequence[BackupServerAgentJobExpand | str] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerAgentJob:
        """Get one agent job.

        Returns the properties specific to one agent job: what is backed up, who manages the job, operating
        system, license. For the name, status and last run of the job, call `vspc.jobs.get` with the same UID
        or ask for `expand=BackupServerJob` (API 3.7 and later).

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

        from ..api.agent_jobs import agent_jobs_get

        select_text = filters.select_text(select, agent_jobs_get.RESPONSE)
        answer = self._session.call(
            agent_jobs_get.build(
                job_uid,
                expand=expand,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            agent_jobs_get.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = agent_jobs_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

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
    ) -> Pager[BackupServerAgentJobObject]:
        """List the computers of one agent job.

        Returns the computers that one agent job protects, one page at a time, each with the result of its
        last run. Look here for the cause when the job as a whole has failed.

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

        from ..api.agent_jobs import agent_jobs_list_objects_by_job

        filter_text = filters.filter_text(filter, agent_jobs_list_objects_by_job.RESPONSE)
        sort_text = filters.sort_text(sort, agent_jobs_list_objects_by_job.RESPONSE)
        select_text = filters.select_text(select, agent_jobs_list_objects_by_job.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerAgentJobObject]:
            return self._session.page(
                agent_jobs_list_objects_by_job.build(
                    job_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                agent_jobs_list_objects_by_job.RESPONSE,
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
    ) -> Pager[BackupServerAgentJobObject]:
        """List the computers of agent jobs.

        Returns the computers that agent jobs protect, on every backup server you may see, one page at a time,
        each with the result of its last run. A computer in two jobs has two rows.

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

        from ..api.agent_jobs import agent_jobs_list_objects

        filter_text = filters.filter_text(filter, agent_jobs_list_objects.RESPONSE)
        sort_text = filters.sort_text(sort, agent_jobs_list_objects.RESPONSE)
        select_text = filters.select_text(select, agent_jobs_list_objects.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerAgentJobObject]:
            return self._session.page(
                agent_jobs_list_objects.build(
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                agent_jobs_list_objects.RESPONSE,
                options,
            )

        for_pages(options)
        return Pager(fetch, page_size=page_size, offset=offset)


class AsyncAgentJobs:
    """Jobs that protect computers through Veeam agents and are configured on a backup server."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncAgentJobsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncAgentJobsWithRawResponse(self)

    def list(
        self,
        *,
        expand: Sequence[BackupServerAgentJobExpand | str] | Unset = UNSET,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[BackupServerAgentJob]:
        """List agent jobs.

        Returns the agent jobs of every backup server you may see, one page at a time.

        A row has only the properties specific to agent jobs: what is backed up, who manages the job,
        operating system, license. For the name, status and last run of the job, call `vspc.jobs.get` with the
        same UID or ask for `expand=BackupServerJob`.

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

        Source: get_agent_jobs, get_agent_jobs_vbr_server_id, openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.options import for_pages
        from veeam_jobs_runtime.paging.pager import AsyncPager

        from ..api.agent_jobs import agent_jobs_list

        filter_text = filters.filter_text(filter, agent_jobs_list.RESPONSE)
        sort_text = filters.sort_text(sort, agent_jobs_list.RESPONSE)
        select_text = filters.select_text(select, agent_jobs_list.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerAgentJob]:
            return await self._session.page(
                agent_jobs_list.build(
                    expand=expand,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                agent_jobs_list.RESPONSE,
                options,
            )

        for_pages(options)
        return AsyncPager(fetch, page_size=page_size, offset=offset)

    def list_by_server(
        self,
        backup_server_uid: UUID | str,
        *,
        expand: Sequence[BackupServerAgentJobExpand | str] | Unset = UNSET,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[BackupServerAgentJob]:
        """List agent jobs of one backup server.

        Returns the agent jobs configured on one backup server, one page at a time.

        A row has only the properties specific to agent jobs: what is backed up, who manages the job,
        operating system, license. For the name, status and last run of the job, call `vspc.jobs.get` with the
        same UID or ask for `expand=BackupServerJob`.

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

        Source: get_agent_jobs_vbr_server_id, openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.options import for_pages
        from veeam_jobs_runtime.paging.pager import AsyncPager

        from ..api.agent_jobs import agent_jobs_list_by_server

        filter_text = filters.filter_text(filter, agent_jobs_list_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, agent_jobs_list_by_server.RESPONSE)
        select_text = filters.select_text(select, agent_jobs_list_by_server.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerAgentJob]:
            return await self._session.page(
                agent_jobs_list_by_server.build(
                    backup_server_uid,
                    expand=expand,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                agent_jobs_list_by_server.RESPONSE,
                options,
            )

        for_pages(options)
        return AsyncPager(fetch, page_size=page_size, offset=offset)

    async def get(
        self,
        job_uid: UUID | str,
        *,
        expand: Sequence[BackupServerAgentJobExpand | str] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerAgentJob:
        """Get one agent job.

        Returns the properties specific to one agent job: what is backed up, who manages the job, operating
        system, license. For the name, status and last run of the job, call `vspc.jobs.get` with the same UID
        or ask for `expand=BackupServerJob` (API 3.7 and later).

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

        from ..api.agent_jobs import agent_jobs_get

        select_text = filters.select_text(select, agent_jobs_get.RESPONSE)
        answer = await self._session.call(
            agent_jobs_get.build(
                job_uid,
                expand=expand,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            agent_jobs_get.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = agent_jobs_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

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
    ) -> AsyncPager[BackupServerAgentJobObject]:
        """List the computers of one agent job.

        Returns the computers that one agent job protects, one page at a time, each with the result of its
        last run. Look here for the cause when the job as a whole has failed.

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

        from ..api.agent_jobs import agent_jobs_list_objects_by_job

        filter_text = filters.filter_text(filter, agent_jobs_list_objects_by_job.RESPONSE)
        sort_text = filters.sort_text(sort, agent_jobs_list_objects_by_job.RESPONSE)
        select_text = filters.select_text(select, agent_jobs_list_objects_by_job.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerAgentJobObject]:
            return await self._session.page(
                agent_jobs_list_objects_by_job.build(
                    job_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                agent_jobs_list_objects_by_job.RESPONSE,
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
    ) -> AsyncPager[BackupServerAgentJobObject]:
        """List the computers of agent jobs.

        Returns the computers that agent jobs protect, on every backup server you may see, one page at a time,
        each with the result of its last run. A computer in two jobs has two rows.

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

        from ..api.agent_jobs import agent_jobs_list_objects

        filter_text = filters.filter_text(filter, agent_jobs_list_objects.RESPONSE)
        sort_text = filters.sort_text(sort, agent_jobs_list_objects.RESPONSE)
        select_text = filters.select_text(select, agent_jobs_list_objects.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerAgentJobObject]:
            return await self._session.page(
                agent_jobs_list_objects.build(
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                agent_jobs_list_objects.RESPONSE,
                options,
            )

        for_pages(options)
        return AsyncPager(fetch, page_size=page_size, offset=offset)


class AgentJobsWithRawResponse:
    """The methods of AgentJobs, each returning a RawResponse."""

    def __init__(self, resource: AgentJobs) -> None:
        from veeam_jobs_runtime.raw import raw, raw_page

        session = resource._session
        self.list = raw_page(resource.list, session)
        self.list_by_server = raw_page(resource.list_by_server, session)
        self.get = raw(resource.get, session)
        self.list_objects_by_job = raw_page(resource.list_objects_by_job, session)
        self.list_objects = raw_page(resource.list_objects, session)


class AsyncAgentJobsWithRawResponse:
    """The methods of AsyncAgentJobs, each returning a RawResponse."""

    def __init__(self, resource: AsyncAgentJobs) -> None:
        from veeam_jobs_runtime.raw import raw_async, raw_page_async

        session = resource._session
        self.list = raw_page_async(resource.list, session)
        self.list_by_server = raw_page_async(resource.list_by_server, session)
        self.get = raw_async(resource.get, session)
        self.list_objects_by_job = raw_page_async(resource.list_objects_by_job, session)
        self.list_objects = raw_page_async(resource.list_objects, session)
