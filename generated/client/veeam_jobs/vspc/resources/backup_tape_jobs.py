# Generated from spec/vspc by "python -m generator". Do not edit.
"""Backup to tape jobs."""

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

    from ..models.backup_server_backup_tape_job import BackupServerBackupTapeJob
    from ..models.backup_server_backup_tape_job_expand import BackupServerBackupTapeJobExpand
    from ..models.backup_server_job_linked_job_object import BackupServerJobLinkedJobObject
    from ..models.backup_server_job_linked_repository_object import BackupServerJobLinkedRepositoryObject
    from ..models.filter_expression import FilterExpression
    from ..models.select_expression import SelectExpression
    from ..models.sort_expression import SortExpression


class BackupTapeJobs:
    """Jobs that write the restore points of other jobs to tape."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> BackupTapeJobsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return BackupTapeJobsWithRawResponse(self)

    def list(
        self,
        *,
        expand: Sequence[BackupServerBackupTapeJobExpand | str] | Unset = UNSET,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> Pager[BackupServerBackupTapeJob]:
        """List backup to tape jobs.

        Returns the backup to tape jobs of every backup server you may see, one page at a time.

        A row has only the properties specific to writing backups to tape: media pools and GFS. For the name,
        status and last run of the job, call `vspc.jobs.get` with the same UID or ask for
        `expand=BackupServerJob`. The sources of a job are in `vspc.backup_tape_jobs.list_job_objects_by_job`
        and `vspc.backup_tape_jobs.list_repository_objects_by_job`.

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

        from ..api.backup_tape_jobs import backup_tape_jobs_list

        filter_text = filters.filter_text(filter, backup_tape_jobs_list.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerBackupTapeJob]:
            return self._session.page(
                backup_tape_jobs_list.build(
                    expand=expand,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_tape_jobs_list.RESPONSE,
                options,
            )

        for_pages(options)
        return Pager(fetch, page_size=page_size, offset=offset)

    def get(
        self,
        job_uid: UUID | str,
        *,
        expand: Sequence[BackupServerBackupTapeJobExpand | str] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerBackupTapeJob:
        """Get one backup to tape job.

        Returns the media pools that one backup to tape job writes to, and whether the job uses GFS. For the
        name, status and last run of the job, call `vspc.jobs.get` with the same UID or ask for
        `expand=BackupServerJob` (API 3.7 and later). The sources of the job are in
        `vspc.backup_tape_jobs.list_job_objects_by_job` and
        `vspc.backup_tape_jobs.list_repository_objects_by_job`.

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

        from ..api.backup_tape_jobs import backup_tape_jobs_get

        select_text = filters.select_text(select, backup_tape_jobs_get.RESPONSE)
        answer = self._session.call(
            backup_tape_jobs_get.build(
                job_uid,
                expand=expand,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            backup_tape_jobs_get.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = backup_tape_jobs_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    def list_by_server(
        self,
        backup_server_uid: UUID | str,
        *,
        expand: Sequence[BackupServerBackupTapeJobExpand | str] | Unset = UNSET,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> Pager[BackupServerBackupTapeJob]:
        """List backup to tape jobs of one backup server.

        Returns the backup to tape jobs configured on one backup server, one page at a time.

        A row has only the properties specific to writing backups to tape: media pools and GFS. For the name,
        status and last run of the job, call `vspc.jobs.get` with the same UID or ask for
        `expand=BackupServerJob`. The sources of a job are in `vspc.backup_tape_jobs.list_job_objects_by_job`
        and `vspc.backup_tape_jobs.list_repository_objects_by_job`.

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

        from ..api.backup_tape_jobs import backup_tape_jobs_list_by_server

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_by_server.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_by_server.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerBackupTapeJob]:
            return self._session.page(
                backup_tape_jobs_list_by_server.build(
                    backup_server_uid,
                    expand=expand,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_tape_jobs_list_by_server.RESPONSE,
                options,
            )

        for_pages(options)
        return Pager(fetch, page_size=page_size, offset=offset)

    def list_job_objects(
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
        """List the jobs that tape jobs write to tape.

        Lists which jobs each backup to tape job writes to tape, on every backup server you may see, one page
        at a time. A row is a pair of UIDs: the tape job and a job whose restore points it writes. A tape job
        with three source jobs has three rows.

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

        from ..api.backup_tape_jobs import backup_tape_jobs_list_job_objects

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_job_objects.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_job_objects.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_job_objects.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerJobLinkedJobObject]:
            return self._session.page(
                backup_tape_jobs_list_job_objects.build(
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_tape_jobs_list_job_objects.RESPONSE,
                options,
            )

        for_pages(options)
        return Pager(fetch, page_size=page_size, offset=offset)

    def list_job_objects_by_server(
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
        """List the jobs that tape jobs of one backup server write to tape.

        Lists which jobs each backup to tape job of one backup server writes to tape, one page at a time. A
        row is a pair of UIDs: the tape job and a job whose restore points it writes. A tape job with three
        source jobs has three rows.

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

        Source: get_backup_tape_jobs_job_objects_vbr_server_id, openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.options import for_pages
        from veeam_jobs_runtime.paging.pager import Pager

        from ..api.backup_tape_jobs import backup_tape_jobs_list_job_objects_by_server

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_job_objects_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_job_objects_by_server.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_job_objects_by_server.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerJobLinkedJobObject]:
            return self._session.page(
                backup_tape_jobs_list_job_objects_by_server.build(
                    backup_server_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_tape_jobs_list_job_objects_by_server.RESPONSE,
                options,
            )

        for_pages(options)
        return Pager(fetch, page_size=page_size, offset=offset)

    def list_job_objects_by_job(
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
        """List the jobs that one tape job writes to tape.

        Lists the jobs that one backup to tape job writes to tape, one page at a time. A row is a pair of
        UIDs: the tape job, the same in every row, and a job whose restore points it writes.

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

        from ..api.backup_tape_jobs import backup_tape_jobs_list_job_objects_by_job

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_job_objects_by_job.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_job_objects_by_job.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_job_objects_by_job.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerJobLinkedJobObject]:
            return self._session.page(
                backup_tape_jobs_list_job_objects_by_job.build(
                    job_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_tape_jobs_list_job_objects_by_job.RESPONSE,
                options,
            )

        for_pages(options)
        return Pager(fetch, page_size=page_size, offset=offset)

    def list_repository_objects(
        self,
        *,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> Pager[BackupServerJobLinkedRepositoryObject]:
        """List the repositories that tape jobs write to tape.

        Lists which repositories each backup to tape job writes to tape, on every backup server you may see,
        one page at a time. A row is a pair of UIDs: the tape job and a repository. The tape job writes all
        restore points in the repository, whichever job created them (assumption).

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

        from ..api.backup_tape_jobs import backup_tape_jobs_list_repository_objects

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_repository_objects.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_repository_objects.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_repository_objects.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerJobLinkedRepositoryObject]:
            return self._session.page(
                backup_tape_jobs_list_repository_objects.build(
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_tape_jobs_list_repository_objects.RESPONSE,
                options,
            )

        for_pages(options)
        return Pager(fetch, page_size=page_size, offset=offset)

    def list_repository_objects_by_server(
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
    ) -> Pager[BackupServerJobLinkedRepositoryObject]:
        """List the repositories that tape jobs of one backup server write to tape.

        Lists which repositories each backup to tape job of one backup server writes to tape, one page at a
        time. A row is a pair of UIDs: the tape job and a repository. The tape job writes all restore points
        in the repository, whichever job created them (assumption).

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

        from ..api.backup_tape_jobs import backup_tape_jobs_list_repository_objects_by_server

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_repository_objects_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_repository_objects_by_server.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_repository_objects_by_server.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerJobLinkedRepositoryObject]:
            return self._session.page(
                backup_tape_jobs_list_repository_objects_by_server.build(
                    backup_server_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_tape_jobs_list_repository_objects_by_server.RESPONSE,
                options,
            )

        for_pages(options)
        return Pager(fetch, page_size=page_size, offset=offset)

    def list_repository_objects_by_job(
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
    ) -> Pager[BackupServerJobLinkedRepositoryObject]:
        """List the repositories that one tape job writes to tape.

        Lists the repositories that one backup to tape job writes to tape, one page at a time. A row is a pair
        of UIDs: the tape job, the same in every row, and a repository. The tape job writes all restore points
        in the repository, whichever job created them (assumption). A tape job that only writes the restore
        points of jobs has no row.

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

        from ..api.backup_tape_jobs import backup_tape_jobs_list_repository_objects_by_job

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_repository_objects_by_job.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_repository_objects_by_job.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_repository_objects_by_job.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerJobLinkedRepositoryObject]:
            return self._session.page(
                backup_tape_jobs_list_repository_objects_by_job.build(
                    job_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_tape_jobs_list_repository_objects_by_job.RESPONSE,
                options,
            )

        for_pages(options)
        return Pager(fetch, page_size=page_size, offset=offset)


class AsyncBackupTapeJobs:
    """Jobs that write the restore points of other jobs to tape."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncBackupTapeJobsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncBackupTapeJobsWithRawResponse(self)

    def list(
        self,
        *,
        expand: Sequence[BackupServerBackupTapeJobExpand | str] | Unset = UNSET,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[BackupServerBackupTapeJob]:
        """List backup to tape jobs.

        Returns the backup to tape jobs of every backup server you may see, one page at a time.

        A row has only the properties specific to writing backups to tape: media pools and GFS. For the name,
        status and last run of the job, call `vspc.jobs.get` with the same UID or ask for
        `expand=BackupServerJob`. The sources of a job are in `vspc.backup_tape_jobs.list_job_objects_by_job`
        and `vspc.backup_tape_jobs.list_repository_objects_by_job`.

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

        from ..api.backup_tape_jobs import backup_tape_jobs_list

        filter_text = filters.filter_text(filter, backup_tape_jobs_list.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerBackupTapeJob]:
            return await self._session.page(
                backup_tape_jobs_list.build(
                    expand=expand,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_tape_jobs_list.RESPONSE,
                options,
            )

        for_pages(options)
        return AsyncPager(fetch, page_size=page_size, offset=offset)

    async def get(
        self,
        job_uid: UUID | str,
        *,
        expand: Sequence[BackupServerBackupTapeJobExpand | str] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerBackupTapeJob:
        """Get one backup to tape job.

        Returns the media pools that one backup to tape job writes to, and whether the job uses GFS. For the
        name, status and last run of the job, call `vspc.jobs.get` with the same UID or ask for
        `expand=BackupServerJob` (API 3.7 and later). The sources of the job are in
        `vspc.backup_tape_jobs.list_job_objects_by_job` and
        `vspc.backup_tape_jobs.list_repository_objects_by_job`.

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

        from ..api.backup_tape_jobs import backup_tape_jobs_get

        select_text = filters.select_text(select, backup_tape_jobs_get.RESPONSE)
        answer = await self._session.call(
            backup_tape_jobs_get.build(
                job_uid,
                expand=expand,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            backup_tape_jobs_get.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = backup_tape_jobs_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    def list_by_server(
        self,
        backup_server_uid: UUID | str,
        *,
        expand: Sequence[BackupServerBackupTapeJobExpand | str] | Unset = UNSET,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[BackupServerBackupTapeJob]:
        """List backup to tape jobs of one backup server.

        Returns the backup to tape jobs configured on one backup server, one page at a time.

        A row has only the properties specific to writing backups to tape: media pools and GFS. For the name,
        status and last run of the job, call `vspc.jobs.get` with the same UID or ask for
        `expand=BackupServerJob`. The sources of a job are in `vspc.backup_tape_jobs.list_job_objects_by_job`
        and `vspc.backup_tape_jobs.list_repository_objects_by_job`.

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

        from ..api.backup_tape_jobs import backup_tape_jobs_list_by_server

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_by_server.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_by_server.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerBackupTapeJob]:
            return await self._session.page(
                backup_tape_jobs_list_by_server.build(
                    backup_server_uid,
                    expand=expand,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_tape_jobs_list_by_server.RESPONSE,
                options,
            )

        for_pages(options)
        return AsyncPager(fetch, page_size=page_size, offset=offset)

    def list_job_objects(
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
        """List the jobs that tape jobs write to tape.

        Lists which jobs each backup to tape job writes to tape, on every backup server you may see, one page
        at a time. A row is a pair of UIDs: the tape job and a job whose restore points it writes. A tape job
        with three source jobs has three rows.

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

        from ..api.backup_tape_jobs import backup_tape_jobs_list_job_objects

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_job_objects.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_job_objects.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_job_objects.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerJobLinkedJobObject]:
            return await self._session.page(
                backup_tape_jobs_list_job_objects.build(
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_tape_jobs_list_job_objects.RESPONSE,
                options,
            )

        for_pages(options)
        return AsyncPager(fetch, page_size=page_size, offset=offset)

    def list_job_objects_by_server(
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
        """List the jobs that tape jobs of one backup server write to tape.

        Lists which jobs each backup to tape job of one backup server writes to tape, one page at a time. A
        row is a pair of UIDs: the tape job and a job whose restore points it writes. A tape job with three
        source jobs has three rows.

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

        Source: get_backup_tape_jobs_job_objects_vbr_server_id, openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.options import for_pages
        from veeam_jobs_runtime.paging.pager import AsyncPager

        from ..api.backup_tape_jobs import backup_tape_jobs_list_job_objects_by_server

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_job_objects_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_job_objects_by_server.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_job_objects_by_server.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerJobLinkedJobObject]:
            return await self._session.page(
                backup_tape_jobs_list_job_objects_by_server.build(
                    backup_server_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_tape_jobs_list_job_objects_by_server.RESPONSE,
                options,
            )

        for_pages(options)
        return AsyncPager(fetch, page_size=page_size, offset=offset)

    def list_job_objects_by_job(
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
        """List the jobs that one tape job writes to tape.

        Lists the jobs that one backup to tape job writes to tape, one page at a time. A row is a pair of
        UIDs: the tape job, the same in every row, and a job whose restore points it writes.

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

        from ..api.backup_tape_jobs import backup_tape_jobs_list_job_objects_by_job

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_job_objects_by_job.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_job_objects_by_job.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_job_objects_by_job.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerJobLinkedJobObject]:
            return await self._session.page(
                backup_tape_jobs_list_job_objects_by_job.build(
                    job_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_tape_jobs_list_job_objects_by_job.RESPONSE,
                options,
            )

        for_pages(options)
        return AsyncPager(fetch, page_size=page_size, offset=offset)

    def list_repository_objects(
        self,
        *,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[BackupServerJobLinkedRepositoryObject]:
        """List the repositories that tape jobs write to tape.

        Lists which repositories each backup to tape job writes to tape, on every backup server you may see,
        one page at a time. A row is a pair of UIDs: the tape job and a repository. The tape job writes all
        restore points in the repository, whichever job created them (assumption).

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

        from ..api.backup_tape_jobs import backup_tape_jobs_list_repository_objects

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_repository_objects.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_repository_objects.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_repository_objects.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerJobLinkedRepositoryObject]:
            return await self._session.page(
                backup_tape_jobs_list_repository_objects.build(
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_tape_jobs_list_repository_objects.RESPONSE,
                options,
            )

        for_pages(options)
        return AsyncPager(fetch, page_size=page_size, offset=offset)

    def list_repository_objects_by_server(
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
    ) -> AsyncPager[BackupServerJobLinkedRepositoryObject]:
        """List the repositories that tape jobs of one backup server write to tape.

        Lists which repositories each backup to tape job of one backup server writes to tape, one page at a
        time. A row is a pair of UIDs: the tape job and a repository. The tape job writes all restore points
        in the repository, whichever job created them (assumption).

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

        from ..api.backup_tape_jobs import backup_tape_jobs_list_repository_objects_by_server

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_repository_objects_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_repository_objects_by_server.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_repository_objects_by_server.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerJobLinkedRepositoryObject]:
            return await self._session.page(
                backup_tape_jobs_list_repository_objects_by_server.build(
                    backup_server_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_tape_jobs_list_repository_objects_by_server.RESPONSE,
                options,
            )

        for_pages(options)
        return AsyncPager(fetch, page_size=page_size, offset=offset)

    def list_repository_objects_by_job(
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
    ) -> AsyncPager[BackupServerJobLinkedRepositoryObject]:
        """List the repositories that one tape job writes to tape.

        Lists the repositories that one backup to tape job writes to tape, one page at a time. A row is a pair
        of UIDs: the tape job, the same in every row, and a repository. The tape job writes all restore points
        in the repository, whichever job created them (assumption). A tape job that only writes the restore
        points of jobs has no row.

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

        from ..api.backup_tape_jobs import backup_tape_jobs_list_repository_objects_by_job

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_repository_objects_by_job.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_repository_objects_by_job.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_repository_objects_by_job.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerJobLinkedRepositoryObject]:
            return await self._session.page(
                backup_tape_jobs_list_repository_objects_by_job.build(
                    job_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_tape_jobs_list_repository_objects_by_job.RESPONSE,
                options,
            )

        for_pages(options)
        return AsyncPager(fetch, page_size=page_size, offset=offset)


class BackupTapeJobsWithRawResponse:
    """The methods of BackupTapeJobs, each returning a RawResponse."""

    def __init__(self, resource: BackupTapeJobs) -> None:
        from veeam_jobs_runtime.raw import raw, raw_page

        session = resource._session
        self.list = raw_page(resource.list, session)
        self.get = raw(resource.get, session)
        self.list_by_server = raw_page(resource.list_by_server, session)
        self.list_job_objects = raw_page(resource.list_job_objects, session)
        self.list_job_objects_by_server = raw_page(resource.list_job_objects_by_server, session)
        self.list_job_objects_by_job = raw_page(resource.list_job_objects_by_job, session)
        self.list_repository_objects = raw_page(resource.list_repository_objects, session)
        self.list_repository_objects_by_server = raw_page(resource.list_repository_objects_by_server, session)
        self.list_repository_objects_by_job = raw_page(resource.list_repository_objects_by_job, session)


class AsyncBackupTapeJobsWithRawResponse:
    """The methods of AsyncBackupTapeJobs, each returning a RawResponse."""

    def __init__(self, resource: AsyncBackupTapeJobs) -> None:
        from veeam_jobs_runtime.raw import raw_async, raw_page_async

        session = resource._session
        self.list = raw_page_async(resource.list, session)
        self.get = raw_async(resource.get, session)
        self.list_by_server = raw_page_async(resource.list_by_server, session)
        self.list_job_objects = raw_page_async(resource.list_job_objects, session)
        self.list_job_objects_by_server = raw_page_async(resource.list_job_objects_by_server, session)
        self.list_job_objects_by_job = raw_page_async(resource.list_job_objects_by_job, session)
        self.list_repository_objects = raw_page_async(resource.list_repository_objects, session)
        self.list_repository_objects_by_server = raw_page_async(
            resource.list_repository_objects_by_server, session
        )
        self.list_repository_objects_by_job = raw_page_async(resource.list_repository_objects_by_job, session)
