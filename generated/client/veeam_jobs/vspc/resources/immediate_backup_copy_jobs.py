# Generated from spec/vspc by "python -m generator". Do not edit.
"""Immediate backup copy jobs."""

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

    from ..models.backup_server_immediate_backup_copy_job import BackupServerImmediateBackupCopyJob
    from ..models.backup_server_immediate_backup_copy_job_expand import (
        BackupServerImmediateBackupCopyJobExpand,
    )
    from ..models.backup_server_job_linked_job_object import BackupServerJobLinkedJobObject
    from ..models.filter_expression import FilterExpression
    from ..models.select_expression import SelectExpression
    from ..models.sort_expression import SortExpression


class ImmediateBackupCopyJobs:
    """Jobs that copy each restore point as soon as it appears. Called simple backup copy jobs before API 3.7."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> ImmediateBackupCopyJobsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return ImmediateBackupCopyJobsWithRawResponse(self)

    def list(
        self,
        *,
        expand: Sequence[BackupServerImmediateBackupCopyJobExpand | str] | Unset = UNSET,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> Pager[BackupServerImmediateBackupCopyJob]:
        """List immediate backup copy jobs.

        Returns the jobs that copy each restore point as soon as it appears, on every backup server you may
        see, one page at a time.

        A row has only the properties specific to copying: target, WAN accelerators, retention, RPO. For the
        name, status and last run of the job, call `vspc.jobs.get` with the same UID or ask for
        `expand=BackupServerJob`. The `type` of these jobs is still `SimpleBackupCopy` (assumption: API 3.7
        lists no other value for these jobs).

        Older API versions used other names for the collection:

        | API | copies as soon as a restore point appears | periodic copies |
        |---|---|---|
        | before 3.3 | `immediatelyBackupCopyJobs` | `backupCopyJobs` |
        | 3.3 to 3.6.2 | `simpleBackupCopyJobs` | `backupCopyJobs` |
        | 3.7 | `immediateBackupCopyJobs` | `backupCopyJobs` |

        Parameters and fields are the same under the previous name, except that the WAN accelerators were
        nullable.

        Args:
            expand: Related entities to include in each job, under `embedded`. `BackupServerJob` saves one
                `vspc.jobs.get` request for each job.
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

        Since version 3.7.

        Source: openapi_description, changes_3_3, get_immediate_copy_jobs_objects_vbr_server_id,
        backup_copy_modes.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.options import for_pages
        from veeam_jobs_runtime.paging.pager import Pager

        from ..api.immediate_backup_copy_jobs import immediate_backup_copy_jobs_list

        filter_text = filters.filter_text(filter, immediate_backup_copy_jobs_list.RESPONSE)
        sort_text = filters.sort_text(sort, immediate_backup_copy_jobs_list.RESPONSE)
        select_text = filters.select_text(select, immediate_backup_copy_jobs_list.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerImmediateBackupCopyJob]:
            return self._session.page(
                immediate_backup_copy_jobs_list.build(
                    expand=expand,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                immediate_backup_copy_jobs_list.RESPONSE,
                options,
            )

        for_pages(options)
        return Pager(fetch, page_size=page_size, offset=offset)

    def get(
        self,
        job_uid: UUID | str,
        *,
        expand: Sequence[BackupServerImmediateBackupCopyJobExpand | str] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerImmediateBackupCopyJob:
        """Get one immediate backup copy job.

        Returns the properties specific to one job that copies each restore point as soon as it appears:
        target, WAN accelerators, retention, RPO. For the name, status and last run of the job, call
        `vspc.jobs.get` with the same UID or ask for `expand=BackupServerJob`. The other copy jobs do not
        support `expand` when you get a single job.

        Up to API 3.6.2, the path contains `simpleBackupCopyJobs` instead of `immediateBackupCopyJobs`.

        Args:
            job_uid: `instance_uid` of the job, assigned by the backup server. Not the `unique_uid` of the
                job.
            expand: Related entities to include in each job, under `embedded`. `BackupServerJob` saves one
                `vspc.jobs.get` request for each job.
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

        Since version 3.7.

        Source: openapi_description, backup_copy_modes.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

        from ..api.immediate_backup_copy_jobs import immediate_backup_copy_jobs_get

        select_text = filters.select_text(select, immediate_backup_copy_jobs_get.RESPONSE)
        answer = self._session.call(
            immediate_backup_copy_jobs_get.build(
                job_uid,
                expand=expand,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            immediate_backup_copy_jobs_get.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = immediate_backup_copy_jobs_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    def list_by_server(
        self,
        backup_server_uid: UUID | str,
        *,
        expand: Sequence[BackupServerImmediateBackupCopyJobExpand | str] | Unset = UNSET,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> Pager[BackupServerImmediateBackupCopyJob]:
        """List immediate backup copy jobs of one backup server.

        Returns the jobs of one backup server that copy each restore point as soon as it appears, one page at
        a time.

        A row has only the properties specific to copying: target, WAN accelerators, retention, RPO. For the
        name, status and last run of the job, call `vspc.jobs.get` with the same UID or ask for
        `expand=BackupServerJob`.

        Up to API 3.6.2, the path contains `simpleBackupCopyJobs` instead of `immediateBackupCopyJobs`.

        Args:
            backup_server_uid: UID of the Veeam Backup & Replication server. Every job refers to it as
                `backup_server_uid`.
            expand: Related entities to include in each job, under `embedded`. `BackupServerJob` saves one
                `vspc.jobs.get` request for each job.
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

        Since version 3.7.

        Source: openapi_description, backup_copy_modes.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.options import for_pages
        from veeam_jobs_runtime.paging.pager import Pager

        from ..api.immediate_backup_copy_jobs import immediate_backup_copy_jobs_list_by_server

        filter_text = filters.filter_text(filter, immediate_backup_copy_jobs_list_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, immediate_backup_copy_jobs_list_by_server.RESPONSE)
        select_text = filters.select_text(select, immediate_backup_copy_jobs_list_by_server.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerImmediateBackupCopyJob]:
            return self._session.page(
                immediate_backup_copy_jobs_list_by_server.build(
                    backup_server_uid,
                    expand=expand,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                immediate_backup_copy_jobs_list_by_server.RESPONSE,
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
    ) -> Pager[BackupServerJobLinkedJobObject]:
        """List the jobs that immediate backup copy jobs copy.

        Lists which jobs each immediate backup copy job copies, on every backup server you may see, one page
        at a time. A row is a pair of UIDs: the copy job and a job whose restore points it copies. A copy job
        with three source jobs has three rows.

        The path ends in `objects`, but rows are pairs of jobs, as in
        `vspc.backup_copy_jobs.list_job_objects`. A source that is not a job, such as a whole repository, has
        no row (assumption).

        Up to API 3.6.2, the path contains `simpleBackupCopyJobs` instead of `immediateBackupCopyJobs`.

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

        Since version 3.7.

        Source: openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.options import for_pages
        from veeam_jobs_runtime.paging.pager import Pager

        from ..api.immediate_backup_copy_jobs import immediate_backup_copy_jobs_list_objects

        filter_text = filters.filter_text(filter, immediate_backup_copy_jobs_list_objects.RESPONSE)
        sort_text = filters.sort_text(sort, immediate_backup_copy_jobs_list_objects.RESPONSE)
        select_text = filters.select_text(select, immediate_backup_copy_jobs_list_objects.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerJobLinkedJobObject]:
            return self._session.page(
                immediate_backup_copy_jobs_list_objects.build(
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                immediate_backup_copy_jobs_list_objects.RESPONSE,
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
    ) -> Pager[BackupServerJobLinkedJobObject]:
        """List the jobs that one immediate backup copy job copies.

        Returns the jobs whose restore points one immediate backup copy job copies, one page at a time. A row
        is a pair of UIDs; the first one is always the job you asked for. A source that is not a job, such as
        a whole repository, has no row (assumption).

        Up to API 3.6.2, the path contains `simpleBackupCopyJobs` instead of `immediateBackupCopyJobs`.

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

        Since version 3.7.

        Source: openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.options import for_pages
        from veeam_jobs_runtime.paging.pager import Pager

        from ..api.immediate_backup_copy_jobs import immediate_backup_copy_jobs_list_objects_by_job

        filter_text = filters.filter_text(filter, immediate_backup_copy_jobs_list_objects_by_job.RESPONSE)
        sort_text = filters.sort_text(sort, immediate_backup_copy_jobs_list_objects_by_job.RESPONSE)
        select_text = filters.select_text(select, immediate_backup_copy_jobs_list_objects_by_job.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerJobLinkedJobObject]:
            return self._session.page(
                immediate_backup_copy_jobs_list_objects_by_job.build(
                    job_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                immediate_backup_copy_jobs_list_objects_by_job.RESPONSE,
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
    ) -> Pager[BackupServerJobLinkedJobObject]:
        """List the jobs that immediate backup copy jobs of one backup server copy.

        Lists which jobs each immediate backup copy job of one backup server copies, one page at a time. A row
        is a pair of UIDs: the copy job and a job whose restore points it copies. A copy job with three source
        jobs has three rows.

        The path ends in `objects`, but rows are pairs of jobs, as in
        `vspc.backup_copy_jobs.list_job_objects_by_server`. A source that is not a job, such as a whole
        repository, has no row (assumption).

        Up to API 3.6.2, the path contains `simpleBackupCopyJobs` instead of `immediateBackupCopyJobs`.

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

        Since version 3.7.

        Source: openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.options import for_pages
        from veeam_jobs_runtime.paging.pager import Pager

        from ..api.immediate_backup_copy_jobs import immediate_backup_copy_jobs_list_objects_by_server

        filter_text = filters.filter_text(filter, immediate_backup_copy_jobs_list_objects_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, immediate_backup_copy_jobs_list_objects_by_server.RESPONSE)
        select_text = filters.select_text(select, immediate_backup_copy_jobs_list_objects_by_server.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerJobLinkedJobObject]:
            return self._session.page(
                immediate_backup_copy_jobs_list_objects_by_server.build(
                    backup_server_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                immediate_backup_copy_jobs_list_objects_by_server.RESPONSE,
                options,
            )

        for_pages(options)
        return Pager(fetch, page_size=page_size, offset=offset)


class AsyncImmediateBackupCopyJobs:
    """Jobs that copy each restore point as soon as it appears. Called simple backup copy jobs before API 3.7."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncImmediateBackupCopyJobsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncImmediateBackupCopyJobsWithRawResponse(self)

    def list(
        self,
        *,
        expand: Sequence[BackupServerImmediateBackupCopyJobExpand | str] | Unset = UNSET,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[BackupServerImmediateBackupCopyJob]:
        """List immediate backup copy jobs.

        Returns the jobs that copy each restore point as soon as it appears, on every backup server you may
        see, one page at a time.

        A row has only the properties specific to copying: target, WAN accelerators, retention, RPO. For the
        name, status and last run of the job, call `vspc.jobs.get` with the same UID or ask for
        `expand=BackupServerJob`. The `type` of these jobs is still `SimpleBackupCopy` (assumption: API 3.7
        lists no other value for these jobs).

        Older API versions used other names for the collection:

        | API | copies as soon as a restore point appears | periodic copies |
        |---|---|---|
        | before 3.3 | `immediatelyBackupCopyJobs` | `backupCopyJobs` |
        | 3.3 to 3.6.2 | `simpleBackupCopyJobs` | `backupCopyJobs` |
        | 3.7 | `immediateBackupCopyJobs` | `backupCopyJobs` |

        Parameters and fields are the same under the previous name, except that the WAN accelerators were
        nullable.

        Args:
            expand: Related entities to include in each job, under `embedded`. `BackupServerJob` saves one
                `vspc.jobs.get` request for each job.
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

        Since version 3.7.

        Source: openapi_description, changes_3_3, get_immediate_copy_jobs_objects_vbr_server_id,
        backup_copy_modes.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.options import for_pages
        from veeam_jobs_runtime.paging.pager import AsyncPager

        from ..api.immediate_backup_copy_jobs import immediate_backup_copy_jobs_list

        filter_text = filters.filter_text(filter, immediate_backup_copy_jobs_list.RESPONSE)
        sort_text = filters.sort_text(sort, immediate_backup_copy_jobs_list.RESPONSE)
        select_text = filters.select_text(select, immediate_backup_copy_jobs_list.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerImmediateBackupCopyJob]:
            return await self._session.page(
                immediate_backup_copy_jobs_list.build(
                    expand=expand,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                immediate_backup_copy_jobs_list.RESPONSE,
                options,
            )

        for_pages(options)
        return AsyncPager(fetch, page_size=page_size, offset=offset)

    async def get(
        self,
        job_uid: UUID | str,
        *,
        expand: Sequence[BackupServerImmediateBackupCopyJobExpand | str] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerImmediateBackupCopyJob:
        """Get one immediate backup copy job.

        Returns the properties specific to one job that copies each restore point as soon as it appears:
        target, WAN accelerators, retention, RPO. For the name, status and last run of the job, call
        `vspc.jobs.get` with the same UID or ask for `expand=BackupServerJob`. The other copy jobs do not
        support `expand` when you get a single job.

        Up to API 3.6.2, the path contains `simpleBackupCopyJobs` instead of `immediateBackupCopyJobs`.

        Args:
            job_uid: `instance_uid` of the job, assigned by the backup server. Not the `unique_uid` of the
                job.
            expand: Related entities to include in each job, under `embedded`. `BackupServerJob` saves one
                `vspc.jobs.get` request for each job.
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

        Since version 3.7.

        Source: openapi_description, backup_copy_modes.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

        from ..api.immediate_backup_copy_jobs import immediate_backup_copy_jobs_get

        select_text = filters.select_text(select, immediate_backup_copy_jobs_get.RESPONSE)
        answer = await self._session.call(
            immediate_backup_copy_jobs_get.build(
                job_uid,
                expand=expand,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            immediate_backup_copy_jobs_get.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = immediate_backup_copy_jobs_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    def list_by_server(
        self,
        backup_server_uid: UUID | str,
        *,
        expand: Sequence[BackupServerImmediateBackupCopyJobExpand | str] | Unset = UNSET,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[BackupServerImmediateBackupCopyJob]:
        """List immediate backup copy jobs of one backup server.

        Returns the jobs of one backup server that copy each restore point as soon as it appears, one page at
        a time.

        A row has only the properties specific to copying: target, WAN accelerators, retention, RPO. For the
        name, status and last run of the job, call `vspc.jobs.get` with the same UID or ask for
        `expand=BackupServerJob`.

        Up to API 3.6.2, the path contains `simpleBackupCopyJobs` instead of `immediateBackupCopyJobs`.

        Args:
            backup_server_uid: UID of the Veeam Backup & Replication server. Every job refers to it as
                `backup_server_uid`.
            expand: Related entities to include in each job, under `embedded`. `BackupServerJob` saves one
                `vspc.jobs.get` request for each job.
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

        Since version 3.7.

        Source: openapi_description, backup_copy_modes.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.options import for_pages
        from veeam_jobs_runtime.paging.pager import AsyncPager

        from ..api.immediate_backup_copy_jobs import immediate_backup_copy_jobs_list_by_server

        filter_text = filters.filter_text(filter, immediate_backup_copy_jobs_list_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, immediate_backup_copy_jobs_list_by_server.RESPONSE)
        select_text = filters.select_text(select, immediate_backup_copy_jobs_list_by_server.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerImmediateBackupCopyJob]:
            return await self._session.page(
                immediate_backup_copy_jobs_list_by_server.build(
                    backup_server_uid,
                    expand=expand,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                immediate_backup_copy_jobs_list_by_server.RESPONSE,
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
    ) -> AsyncPager[BackupServerJobLinkedJobObject]:
        """List the jobs that immediate backup copy jobs copy.

        Lists which jobs each immediate backup copy job copies, on every backup server you may see, one page
        at a time. A row is a pair of UIDs: the copy job and a job whose restore points it copies. A copy job
        with three source jobs has three rows.

        The path ends in `objects`, but rows are pairs of jobs, as in
        `vspc.backup_copy_jobs.list_job_objects`. A source that is not a job, such as a whole repository, has
        no row (assumption).

        Up to API 3.6.2, the path contains `simpleBackupCopyJobs` instead of `immediateBackupCopyJobs`.

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

        Since version 3.7.

        Source: openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.options import for_pages
        from veeam_jobs_runtime.paging.pager import AsyncPager

        from ..api.immediate_backup_copy_jobs import immediate_backup_copy_jobs_list_objects

        filter_text = filters.filter_text(filter, immediate_backup_copy_jobs_list_objects.RESPONSE)
        sort_text = filters.sort_text(sort, immediate_backup_copy_jobs_list_objects.RESPONSE)
        select_text = filters.select_text(select, immediate_backup_copy_jobs_list_objects.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerJobLinkedJobObject]:
            return await self._session.page(
                immediate_backup_copy_jobs_list_objects.build(
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                immediate_backup_copy_jobs_list_objects.RESPONSE,
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
    ) -> AsyncPager[BackupServerJobLinkedJobObject]:
        """List the jobs that one immediate backup copy job copies.

        Returns the jobs whose restore points one immediate backup copy job copies, one page at a time. A row
        is a pair of UIDs; the first one is always the job you asked for. A source that is not a job, such as
        a whole repository, has no row (assumption).

        Up to API 3.6.2, the path contains `simpleBackupCopyJobs` instead of `immediateBackupCopyJobs`.

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

        Since version 3.7.

        Source: openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.options import for_pages
        from veeam_jobs_runtime.paging.pager import AsyncPager

        from ..api.immediate_backup_copy_jobs import immediate_backup_copy_jobs_list_objects_by_job

        filter_text = filters.filter_text(filter, immediate_backup_copy_jobs_list_objects_by_job.RESPONSE)
        sort_text = filters.sort_text(sort, immediate_backup_copy_jobs_list_objects_by_job.RESPONSE)
        select_text = filters.select_text(select, immediate_backup_copy_jobs_list_objects_by_job.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerJobLinkedJobObject]:
            return await self._session.page(
                immediate_backup_copy_jobs_list_objects_by_job.build(
                    job_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                immediate_backup_copy_jobs_list_objects_by_job.RESPONSE,
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
    ) -> AsyncPager[BackupServerJobLinkedJobObject]:
        """List the jobs that immediate backup copy jobs of one backup server copy.

        Lists which jobs each immediate backup copy job of one backup server copies, one page at a time. A row
        is a pair of UIDs: the copy job and a job whose restore points it copies. A copy job with three source
        jobs has three rows.

        The path ends in `objects`, but rows are pairs of jobs, as in
        `vspc.backup_copy_jobs.list_job_objects_by_server`. A source that is not a job, such as a whole
        repository, has no row (assumption).

        Up to API 3.6.2, the path contains `simpleBackupCopyJobs` instead of `immediateBackupCopyJobs`.

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

        Since version 3.7.

        Source: openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.options import for_pages
        from veeam_jobs_runtime.paging.pager import AsyncPager

        from ..api.immediate_backup_copy_jobs import immediate_backup_copy_jobs_list_objects_by_server

        filter_text = filters.filter_text(filter, immediate_backup_copy_jobs_list_objects_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, immediate_backup_copy_jobs_list_objects_by_server.RESPONSE)
        select_text = filters.select_text(select, immediate_backup_copy_jobs_list_objects_by_server.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerJobLinkedJobObject]:
            return await self._session.page(
                immediate_backup_copy_jobs_list_objects_by_server.build(
                    backup_server_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                immediate_backup_copy_jobs_list_objects_by_server.RESPONSE,
                options,
            )

        for_pages(options)
        return AsyncPager(fetch, page_size=page_size, offset=offset)


class ImmediateBackupCopyJobsWithRawResponse:
    """The methods of ImmediateBackupCopyJobs, each returning a RawResponse."""

    def __init__(self, resource: ImmediateBackupCopyJobs) -> None:
        from veeam_jobs_runtime.raw import raw, raw_page

        session = resource._session
        self.list = raw_page(resource.list, session)
        self.get = raw(resource.get, session)
        self.list_by_server = raw_page(resource.list_by_server, session)
        self.list_objects = raw_page(resource.list_objects, session)
        self.list_objects_by_job = raw_page(resource.list_objects_by_job, session)
        self.list_objects_by_server = raw_page(resource.list_objects_by_server, session)


class AsyncImmediateBackupCopyJobsWithRawResponse:
    """The methods of AsyncImmediateBackupCopyJobs, each returning a RawResponse."""

    def __init__(self, resource: AsyncImmediateBackupCopyJobs) -> None:
        from veeam_jobs_runtime.raw import raw_async, raw_page_async

        session = resource._session
        self.list = raw_page_async(resource.list, session)
        self.get = raw_async(resource.get, session)
        self.list_by_server = raw_page_async(resource.list_by_server, session)
        self.list_objects = raw_page_async(resource.list_objects, session)
        self.list_objects_by_job = raw_page_async(resource.list_objects_by_job, session)
        self.list_objects_by_server = raw_page_async(resource.list_objects_by_server, session)
