# Generated from spec/vspc by "python -m generator". Do not edit.
"""Simple backup copy jobs."""

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
    from ..models.backup_server_job_linked_job_object import BackupServerJobLinkedJobObject
    from ..models.backup_server_simple_backup_copy_job import BackupServerSimpleBackupCopyJob
    from ..models.backup_server_simple_backup_copy_job_expand import BackupServerSimpleBackupCopyJobExpand
    from ..models.filter_expression import FilterExpression
    from ..models.select_expression import SelectExpression
    from ..models.sort_expression import SortExpression


class SimpleBackupCopyJobs:
    """Jobs that copy each restore point as soon as it appears, under their name until API 3.6.2. From 3.7 on
    they are immediate backup copy jobs.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> SimpleBackupCopyJobsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return SimpleBackupCopyJobsWithRawResponse(self)

    def list(
        self,
        *,
        expand: Sequence[BackupServerSimpleBackupCopyJobExpand | str] | Unset = UNSET,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> Pager[BackupServerSimpleBackupCopyJob]:
        """List simple backup copy jobs.

        The jobs that copy each restore point as soon as it appears (immediate copy), of every backup server
        you may see, one page at a time.

        A row holds only what is particular to copying: target, WAN accelerators, retention, RPO. Name, status
        and last run of the same job come from `jobs_get` (same UID), or ask for `expand=BackupServerJob`.

        `simple` is the name of this kind of job and says nothing of its retention: `retentionPolicyType` may
        be `Simple` or `GFS`. The name has changed twice:

        | API | copies as soon as a restore point appears | periodic copies |
        |---|---|---|
        | before 3.3 | `immediatelyBackupCopyJobs` | `backupCopyJobs` |
        | 3.3 to 3.6.2 | `simpleBackupCopyJobs` | `backupCopyJobs` |
        | 3.7 | `immediateBackupCopyJobs` | `backupCopyJobs` |

        From API 3.7 on this path is gone. Write `immediateBackupCopyJobs` in place of `simpleBackupCopyJobs`:
        parameters and fields are the same. That the same jobs are found there, under the same UIDs, is an
        assumption. One difference is known: the WAN accelerators are no longer described as nullable.

        Args:
            expand: Related entities to put into each row, under `_embedded`. `BackupServerJob` saves one
                `jobs_get` for each row.
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

        Gone with version 3.7.

        Source: openapi_description, changes_3_3, get_immediate_copy_jobs_objects_vbr_server_id,
        backup_copy_modes.
        """
        from ..._runtime import filters
        from ..._runtime.options import for_pages
        from ..._runtime.paging import Pager
        from ..api.simple_backup_copy_jobs import simple_backup_copy_jobs_list

        filter_text = filters.filter_text(filter, simple_backup_copy_jobs_list.RESPONSE)
        sort_text = filters.sort_text(sort, simple_backup_copy_jobs_list.RESPONSE)
        select_text = filters.select_text(select, simple_backup_copy_jobs_list.RESPONSE)
        for_pages(options)
        return Pager(
            lambda offset, limit: self._session.call(
                simple_backup_copy_jobs_list.build(
                    expand=expand,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                simple_backup_copy_jobs_list.RESPONSE,
                options,
            ),
            page_size=page_size,
            offset=offset,
        )

    def get(
        self,
        job_uid: UUID | str,
        *,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerSimpleBackupCopyJob:
        """Get one simple backup copy job.

        What is particular to one job that copies each restore point as soon as it appears (immediate copy):
        target, WAN accelerators, retention, RPO. Name, status and last run are in `jobs_get`, under the same
        UID; this operation has no `expand`.

        From API 3.7 on this path is gone. Write `immediateBackupCopyJobs` in place of `simpleBackupCopyJobs`:
        parameters and fields are the same, and `expand` is new there. That the same jobs are found there,
        under the same UIDs, is an assumption.

        Args:
            job_uid: The job's `instanceUid`, assigned by the backup server. Not its `uniqueUid`.
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

        Gone with version 3.7.

        Source: openapi_description, changes_3_3, get_immediate_copy_jobs_objects_vbr_server_id,
        backup_copy_modes.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
        from ..api.simple_backup_copy_jobs import simple_backup_copy_jobs_get

        select_text = filters.select_text(select, simple_backup_copy_jobs_get.RESPONSE)
        answer = self._session.call(
            simple_backup_copy_jobs_get.build(
                job_uid, select=select_text, x_request_id=x_request_id, x_client_version=x_client_version
            ),
            simple_backup_copy_jobs_get.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = simple_backup_copy_jobs_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    def list_by_server(
        self,
        backup_server_uid: UUID | str,
        *,
        expand: Sequence[BackupServerSimpleBackupCopyJobExpand | str] | Unset = UNSET,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> Pager[BackupServerSimpleBackupCopyJob]:
        """List simple backup copy jobs of one backup server.

        The jobs of one backup server that copy each restore point as soon as it appears (immediate copy), one
        page at a time.

        A row holds only what is particular to copying: target, WAN accelerators, retention, RPO. Name, status
        and last run of the same job come from `jobs_get` (same UID), or ask for `expand=BackupServerJob`.

        From API 3.7 on this path is gone. Write `immediateBackupCopyJobs` in place of `simpleBackupCopyJobs`:
        parameters and fields are the same. That the same jobs are found there, under the same UIDs, is an
        assumption.

        Args:
            backup_server_uid: UID of the Veeam Backup & Replication server; every job carries it as
                `backupServerUid`.
            expand: Related entities to put into each row, under `_embedded`. `BackupServerJob` saves one
                `jobs_get` for each row.
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

        Gone with version 3.7.

        Source: openapi_description, changes_3_3, get_immediate_copy_jobs_objects_vbr_server_id,
        backup_copy_modes.
        """
        from ..._runtime import filters
        from ..._runtime.options import for_pages
        from ..._runtime.paging import Pager
        from ..api.simple_backup_copy_jobs import simple_backup_copy_jobs_list_by_server

        filter_text = filters.filter_text(filter, simple_backup_copy_jobs_list_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, simple_backup_copy_jobs_list_by_server.RESPONSE)
        select_text = filters.select_text(select, simple_backup_copy_jobs_list_by_server.RESPONSE)
        for_pages(options)
        return Pager(
            lambda offset, limit: self._session.call(
                simple_backup_copy_jobs_list_by_server.build(
                    backup_server_uid,
                    expand=expand,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                simple_backup_copy_jobs_list_by_server.RESPONSE,
                options,
            ),
            page_size=page_size,
            offset=offset,
        )

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
        """List the jobs that simple backup copy jobs copy.

        Which job feeds which simple backup copy job, on every backup server you may see, one page at a time.
        A row is a pair of UIDs: the copy job and a job whose restore points it copies. A copy job with three
        sources has three rows.

        The path ends in `objects`, but rows are pairs of jobs, as in `backupCopyJobs_listJobObjects`. A
        source that is not a job, such as a whole repository, has no row (assumption).

        From API 3.7 on this path is gone. Write `immediateBackupCopyJobs` in place of `simpleBackupCopyJobs`:
        parameters and fields are the same. That the same jobs are found there, under the same UIDs, is an
        assumption.

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

        Gone with version 3.7.

        Source: openapi_description, changes_3_3.
        """
        from ..._runtime import filters
        from ..._runtime.options import for_pages
        from ..._runtime.paging import Pager
        from ..api.simple_backup_copy_jobs import simple_backup_copy_jobs_list_objects

        filter_text = filters.filter_text(filter, simple_backup_copy_jobs_list_objects.RESPONSE)
        sort_text = filters.sort_text(sort, simple_backup_copy_jobs_list_objects.RESPONSE)
        select_text = filters.select_text(select, simple_backup_copy_jobs_list_objects.RESPONSE)
        for_pages(options)
        return Pager(
            lambda offset, limit: self._session.call(
                simple_backup_copy_jobs_list_objects.build(
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                simple_backup_copy_jobs_list_objects.RESPONSE,
                options,
            ),
            page_size=page_size,
            offset=offset,
        )

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
        """List the jobs that one simple backup copy job copies.

        The jobs whose restore points one simple backup copy job copies, one page at a time. A row is a pair
        of UIDs; its first member is always the job you asked for. A source that is not a job, such as a whole
        repository, has no row (assumption).

        From API 3.7 on this path is gone. Write `immediateBackupCopyJobs` in place of `simpleBackupCopyJobs`:
        parameters and fields are the same. That the same jobs are found there, under the same UIDs, is an
        assumption.

        Args:
            job_uid: The job's `instanceUid`, assigned by the backup server. Not its `uniqueUid`.
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

        Gone with version 3.7.

        Source: openapi_description, changes_3_3.
        """
        from ..._runtime import filters
        from ..._runtime.options import for_pages
        from ..._runtime.paging import Pager
        from ..api.simple_backup_copy_jobs import simple_backup_copy_jobs_list_objects_by_job

        filter_text = filters.filter_text(filter, simple_backup_copy_jobs_list_objects_by_job.RESPONSE)
        sort_text = filters.sort_text(sort, simple_backup_copy_jobs_list_objects_by_job.RESPONSE)
        select_text = filters.select_text(select, simple_backup_copy_jobs_list_objects_by_job.RESPONSE)
        for_pages(options)
        return Pager(
            lambda offset, limit: self._session.call(
                simple_backup_copy_jobs_list_objects_by_job.build(
                    job_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                simple_backup_copy_jobs_list_objects_by_job.RESPONSE,
                options,
            ),
            page_size=page_size,
            offset=offset,
        )

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
        """List the jobs that simple backup copy jobs of one backup server copy.

        Which job feeds which simple backup copy job, on one backup server, one page at a time. A row is a
        pair of UIDs: the copy job and a job whose restore points it copies. A copy job with three sources has
        three rows.

        The path ends in `objects`, but rows are pairs of jobs, as in `backupCopyJobs_listJobObjectsByServer`.
        A source that is not a job, such as a whole repository, has no row (assumption).

        From API 3.7 on this path is gone. Write `immediateBackupCopyJobs` in place of `simpleBackupCopyJobs`:
        parameters and fields are the same. That the same jobs are found there, under the same UIDs, is an
        assumption.

        Args:
            backup_server_uid: UID of the Veeam Backup & Replication server; every job carries it as
                `backupServerUid`.
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

        Gone with version 3.7.

        Source: openapi_description, changes_3_3, get_immediate_copy_jobs_objects_vbr_server_id.
        """
        from ..._runtime import filters
        from ..._runtime.options import for_pages
        from ..._runtime.paging import Pager
        from ..api.simple_backup_copy_jobs import simple_backup_copy_jobs_list_objects_by_server

        filter_text = filters.filter_text(filter, simple_backup_copy_jobs_list_objects_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, simple_backup_copy_jobs_list_objects_by_server.RESPONSE)
        select_text = filters.select_text(select, simple_backup_copy_jobs_list_objects_by_server.RESPONSE)
        for_pages(options)
        return Pager(
            lambda offset, limit: self._session.call(
                simple_backup_copy_jobs_list_objects_by_server.build(
                    backup_server_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                simple_backup_copy_jobs_list_objects_by_server.RESPONSE,
                options,
            ),
            page_size=page_size,
            offset=offset,
        )


class AsyncSimpleBackupCopyJobs:
    """Jobs that copy each restore point as soon as it appears, under their name until API 3.6.2. From 3.7 on
    they are immediate backup copy jobs.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncSimpleBackupCopyJobsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncSimpleBackupCopyJobsWithRawResponse(self)

    def list(
        self,
        *,
        expand: Sequence[BackupServerSimpleBackupCopyJobExpand | str] | Unset = UNSET,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[BackupServerSimpleBackupCopyJob]:
        """List simple backup copy jobs.

        The jobs that copy each restore point as soon as it appears (immediate copy), of every backup server
        you may see, one page at a time.

        A row holds only what is particular to copying: target, WAN accelerators, retention, RPO. Name, status
        and last run of the same job come from `jobs_get` (same UID), or ask for `expand=BackupServerJob`.

        `simple` is the name of this kind of job and says nothing of its retention: `retentionPolicyType` may
        be `Simple` or `GFS`. The name has changed twice:

        | API | copies as soon as a restore point appears | periodic copies |
        |---|---|---|
        | before 3.3 | `immediatelyBackupCopyJobs` | `backupCopyJobs` |
        | 3.3 to 3.6.2 | `simpleBackupCopyJobs` | `backupCopyJobs` |
        | 3.7 | `immediateBackupCopyJobs` | `backupCopyJobs` |

        From API 3.7 on this path is gone. Write `immediateBackupCopyJobs` in place of `simpleBackupCopyJobs`:
        parameters and fields are the same. That the same jobs are found there, under the same UIDs, is an
        assumption. One difference is known: the WAN accelerators are no longer described as nullable.

        Args:
            expand: Related entities to put into each row, under `_embedded`. `BackupServerJob` saves one
                `jobs_get` for each row.
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

        Gone with version 3.7.

        Source: openapi_description, changes_3_3, get_immediate_copy_jobs_objects_vbr_server_id,
        backup_copy_modes.
        """
        from ..._runtime import filters
        from ..._runtime.options import for_pages
        from ..._runtime.paging import AsyncPager
        from ..api.simple_backup_copy_jobs import simple_backup_copy_jobs_list

        filter_text = filters.filter_text(filter, simple_backup_copy_jobs_list.RESPONSE)
        sort_text = filters.sort_text(sort, simple_backup_copy_jobs_list.RESPONSE)
        select_text = filters.select_text(select, simple_backup_copy_jobs_list.RESPONSE)
        for_pages(options)
        return AsyncPager(
            lambda offset, limit: self._session.call(
                simple_backup_copy_jobs_list.build(
                    expand=expand,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                simple_backup_copy_jobs_list.RESPONSE,
                options,
            ),
            page_size=page_size,
            offset=offset,
        )

    async def get(
        self,
        job_uid: UUID | str,
        *,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerSimpleBackupCopyJob:
        """Get one simple backup copy job.

        What is particular to one job that copies each restore point as soon as it appears (immediate copy):
        target, WAN accelerators, retention, RPO. Name, status and last run are in `jobs_get`, under the same
        UID; this operation has no `expand`.

        From API 3.7 on this path is gone. Write `immediateBackupCopyJobs` in place of `simpleBackupCopyJobs`:
        parameters and fields are the same, and `expand` is new there. That the same jobs are found there,
        under the same UIDs, is an assumption.

        Args:
            job_uid: The job's `instanceUid`, assigned by the backup server. Not its `uniqueUid`.
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

        Gone with version 3.7.

        Source: openapi_description, changes_3_3, get_immediate_copy_jobs_objects_vbr_server_id,
        backup_copy_modes.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
        from ..api.simple_backup_copy_jobs import simple_backup_copy_jobs_get

        select_text = filters.select_text(select, simple_backup_copy_jobs_get.RESPONSE)
        answer = await self._session.call(
            simple_backup_copy_jobs_get.build(
                job_uid, select=select_text, x_request_id=x_request_id, x_client_version=x_client_version
            ),
            simple_backup_copy_jobs_get.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = simple_backup_copy_jobs_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    def list_by_server(
        self,
        backup_server_uid: UUID | str,
        *,
        expand: Sequence[BackupServerSimpleBackupCopyJobExpand | str] | Unset = UNSET,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[BackupServerSimpleBackupCopyJob]:
        """List simple backup copy jobs of one backup server.

        The jobs of one backup server that copy each restore point as soon as it appears (immediate copy), one
        page at a time.

        A row holds only what is particular to copying: target, WAN accelerators, retention, RPO. Name, status
        and last run of the same job come from `jobs_get` (same UID), or ask for `expand=BackupServerJob`.

        From API 3.7 on this path is gone. Write `immediateBackupCopyJobs` in place of `simpleBackupCopyJobs`:
        parameters and fields are the same. That the same jobs are found there, under the same UIDs, is an
        assumption.

        Args:
            backup_server_uid: UID of the Veeam Backup & Replication server; every job carries it as
                `backupServerUid`.
            expand: Related entities to put into each row, under `_embedded`. `BackupServerJob` saves one
                `jobs_get` for each row.
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

        Gone with version 3.7.

        Source: openapi_description, changes_3_3, get_immediate_copy_jobs_objects_vbr_server_id,
        backup_copy_modes.
        """
        from ..._runtime import filters
        from ..._runtime.options import for_pages
        from ..._runtime.paging import AsyncPager
        from ..api.simple_backup_copy_jobs import simple_backup_copy_jobs_list_by_server

        filter_text = filters.filter_text(filter, simple_backup_copy_jobs_list_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, simple_backup_copy_jobs_list_by_server.RESPONSE)
        select_text = filters.select_text(select, simple_backup_copy_jobs_list_by_server.RESPONSE)
        for_pages(options)
        return AsyncPager(
            lambda offset, limit: self._session.call(
                simple_backup_copy_jobs_list_by_server.build(
                    backup_server_uid,
                    expand=expand,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                simple_backup_copy_jobs_list_by_server.RESPONSE,
                options,
            ),
            page_size=page_size,
            offset=offset,
        )

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
        """List the jobs that simple backup copy jobs copy.

        Which job feeds which simple backup copy job, on every backup server you may see, one page at a time.
        A row is a pair of UIDs: the copy job and a job whose restore points it copies. A copy job with three
        sources has three rows.

        The path ends in `objects`, but rows are pairs of jobs, as in `backupCopyJobs_listJobObjects`. A
        source that is not a job, such as a whole repository, has no row (assumption).

        From API 3.7 on this path is gone. Write `immediateBackupCopyJobs` in place of `simpleBackupCopyJobs`:
        parameters and fields are the same. That the same jobs are found there, under the same UIDs, is an
        assumption.

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

        Gone with version 3.7.

        Source: openapi_description, changes_3_3.
        """
        from ..._runtime import filters
        from ..._runtime.options import for_pages
        from ..._runtime.paging import AsyncPager
        from ..api.simple_backup_copy_jobs import simple_backup_copy_jobs_list_objects

        filter_text = filters.filter_text(filter, simple_backup_copy_jobs_list_objects.RESPONSE)
        sort_text = filters.sort_text(sort, simple_backup_copy_jobs_list_objects.RESPONSE)
        select_text = filters.select_text(select, simple_backup_copy_jobs_list_objects.RESPONSE)
        for_pages(options)
        return AsyncPager(
            lambda offset, limit: self._session.call(
                simple_backup_copy_jobs_list_objects.build(
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                simple_backup_copy_jobs_list_objects.RESPONSE,
                options,
            ),
            page_size=page_size,
            offset=offset,
        )

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
        """List the jobs that one simple backup copy job copies.

        The jobs whose restore points one simple backup copy job copies, one page at a time. A row is a pair
        of UIDs; its first member is always the job you asked for. A source that is not a job, such as a whole
        repository, has no row (assumption).

        From API 3.7 on this path is gone. Write `immediateBackupCopyJobs` in place of `simpleBackupCopyJobs`:
        parameters and fields are the same. That the same jobs are found there, under the same UIDs, is an
        assumption.

        Args:
            job_uid: The job's `instanceUid`, assigned by the backup server. Not its `uniqueUid`.
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

        Gone with version 3.7.

        Source: openapi_description, changes_3_3.
        """
        from ..._runtime import filters
        from ..._runtime.options import for_pages
        from ..._runtime.paging import AsyncPager
        from ..api.simple_backup_copy_jobs import simple_backup_copy_jobs_list_objects_by_job

        filter_text = filters.filter_text(filter, simple_backup_copy_jobs_list_objects_by_job.RESPONSE)
        sort_text = filters.sort_text(sort, simple_backup_copy_jobs_list_objects_by_job.RESPONSE)
        select_text = filters.select_text(select, simple_backup_copy_jobs_list_objects_by_job.RESPONSE)
        for_pages(options)
        return AsyncPager(
            lambda offset, limit: self._session.call(
                simple_backup_copy_jobs_list_objects_by_job.build(
                    job_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                simple_backup_copy_jobs_list_objects_by_job.RESPONSE,
                options,
            ),
            page_size=page_size,
            offset=offset,
        )

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
        """List the jobs that simple backup copy jobs of one backup server copy.

        Which job feeds which simple backup copy job, on one backup server, one page at a time. A row is a
        pair of UIDs: the copy job and a job whose restore points it copies. A copy job with three sources has
        three rows.

        The path ends in `objects`, but rows are pairs of jobs, as in `backupCopyJobs_listJobObjectsByServer`.
        A source that is not a job, such as a whole repository, has no row (assumption).

        From API 3.7 on this path is gone. Write `immediateBackupCopyJobs` in place of `simpleBackupCopyJobs`:
        parameters and fields are the same. That the same jobs are found there, under the same UIDs, is an
        assumption.

        Args:
            backup_server_uid: UID of the Veeam Backup & Replication server; every job carries it as
                `backupServerUid`.
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

        Gone with version 3.7.

        Source: openapi_description, changes_3_3, get_immediate_copy_jobs_objects_vbr_server_id.
        """
        from ..._runtime import filters
        from ..._runtime.options import for_pages
        from ..._runtime.paging import AsyncPager
        from ..api.simple_backup_copy_jobs import simple_backup_copy_jobs_list_objects_by_server

        filter_text = filters.filter_text(filter, simple_backup_copy_jobs_list_objects_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, simple_backup_copy_jobs_list_objects_by_server.RESPONSE)
        select_text = filters.select_text(select, simple_backup_copy_jobs_list_objects_by_server.RESPONSE)
        for_pages(options)
        return AsyncPager(
            lambda offset, limit: self._session.call(
                simple_backup_copy_jobs_list_objects_by_server.build(
                    backup_server_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                simple_backup_copy_jobs_list_objects_by_server.RESPONSE,
                options,
            ),
            page_size=page_size,
            offset=offset,
        )


class SimpleBackupCopyJobsWithRawResponse:
    """The methods of SimpleBackupCopyJobs, each returning a RawResponse."""

    def __init__(self, resource: SimpleBackupCopyJobs) -> None:
        from ..._runtime.raw import raw, raw_page

        self.list = raw_page(resource.list)
        self.get = raw(resource.get)
        self.list_by_server = raw_page(resource.list_by_server)
        self.list_objects = raw_page(resource.list_objects)
        self.list_objects_by_job = raw_page(resource.list_objects_by_job)
        self.list_objects_by_server = raw_page(resource.list_objects_by_server)


class AsyncSimpleBackupCopyJobsWithRawResponse:
    """The methods of AsyncSimpleBackupCopyJobs, each returning a RawResponse."""

    def __init__(self, resource: AsyncSimpleBackupCopyJobs) -> None:
        from ..._runtime.raw import raw_async, raw_page_async

        self.list = raw_page_async(resource.list)
        self.get = raw_async(resource.get)
        self.list_by_server = raw_page_async(resource.list_by_server)
        self.list_objects = raw_page_async(resource.list_objects)
        self.list_objects_by_job = raw_page_async(resource.list_objects_by_job)
        self.list_objects_by_server = raw_page_async(resource.list_objects_by_server)
