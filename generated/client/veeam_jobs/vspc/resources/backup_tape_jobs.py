# Generated from spec/vspc by "python -m generator". Do not edit.
"""Backup to tape jobs."""

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

        The backup to tape jobs of every backup server you may see, one page at a time.

        A row holds only what is particular to writing backups to tape: media pools and GFS. Name, status and
        last run of the same job come from `jobs_get` (same UID), or ask for `expand=BackupServerJob`. What is
        written comes from `backupTapeJobs_listJobObjectsByJob` and
        `backupTapeJobs_listRepositoryObjectsByJob`.

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

        Source: openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.options import for_pages
        from ..._runtime.paging import Pager
        from ..api.backup_tape_jobs import backup_tape_jobs_list

        filter_text = filters.filter_text(filter, backup_tape_jobs_list.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list.RESPONSE)
        for_pages(options)
        return Pager(
            lambda offset, limit: self._session.call(
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
    ) -> BackupServerBackupTapeJob:
        """Get one backup to tape job.

        The media pools one backup to tape job writes to, and whether it follows GFS. Name, status and last
        run come from `jobs_get` with the same UID, what is written from `backupTapeJobs_listJobObjectsByJob`
        and `backupTapeJobs_listRepositoryObjectsByJob`.

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

        Source: openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
        from ..api.backup_tape_jobs import backup_tape_jobs_get

        select_text = filters.select_text(select, backup_tape_jobs_get.RESPONSE)
        answer = self._session.call(
            backup_tape_jobs_get.build(
                job_uid, select=select_text, x_request_id=x_request_id, x_client_version=x_client_version
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

        The backup to tape jobs configured on one backup server, one page at a time.

        A row holds only what is particular to writing backups to tape: media pools and GFS. Name, status and
        last run of the same job come from `jobs_get` (same UID), or ask for `expand=BackupServerJob`. What is
        written comes from `backupTapeJobs_listJobObjectsByJob` and
        `backupTapeJobs_listRepositoryObjectsByJob`.

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

        Source: openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.options import for_pages
        from ..._runtime.paging import Pager
        from ..api.backup_tape_jobs import backup_tape_jobs_list_by_server

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_by_server.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_by_server.RESPONSE)
        for_pages(options)
        return Pager(
            lambda offset, limit: self._session.call(
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
            ),
            page_size=page_size,
            offset=offset,
        )

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

        Which job feeds which backup to tape job, on every backup server you may see, one page at a time. A
        row is a pair of UIDs: the tape job and a job whose restore points it writes. A tape job with three
        sources has three rows.

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
        from ..api.backup_tape_jobs import backup_tape_jobs_list_job_objects

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_job_objects.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_job_objects.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_job_objects.RESPONSE)
        for_pages(options)
        return Pager(
            lambda offset, limit: self._session.call(
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
            ),
            page_size=page_size,
            offset=offset,
        )

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

        Which job feeds which backup to tape job, on one backup server, one page at a time. A row is a pair of
        UIDs: the tape job and a job whose restore points it writes. A tape job with three sources has three
        rows.

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

        Source: get_backup_tape_jobs_job_objects_vbr_server_id, openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.options import for_pages
        from ..._runtime.paging import Pager
        from ..api.backup_tape_jobs import backup_tape_jobs_list_job_objects_by_server

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_job_objects_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_job_objects_by_server.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_job_objects_by_server.RESPONSE)
        for_pages(options)
        return Pager(
            lambda offset, limit: self._session.call(
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
            ),
            page_size=page_size,
            offset=offset,
        )

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

        Which jobs feed one backup to tape job, one page at a time. A row is a pair of UIDs: the tape job, the
        same in each row, and a job whose restore points it writes.

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

        Source: openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.options import for_pages
        from ..._runtime.paging import Pager
        from ..api.backup_tape_jobs import backup_tape_jobs_list_job_objects_by_job

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_job_objects_by_job.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_job_objects_by_job.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_job_objects_by_job.RESPONSE)
        for_pages(options)
        return Pager(
            lambda offset, limit: self._session.call(
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
            ),
            page_size=page_size,
            offset=offset,
        )

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

        Which repository feeds which backup to tape job, on every backup server you may see, one page at a
        time. A row is a pair of UIDs: the tape job and a repository whose restore points it writes, whichever
        job made them (assumption).

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
        from ..api.backup_tape_jobs import backup_tape_jobs_list_repository_objects

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_repository_objects.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_repository_objects.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_repository_objects.RESPONSE)
        for_pages(options)
        return Pager(
            lambda offset, limit: self._session.call(
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
            ),
            page_size=page_size,
            offset=offset,
        )

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

        Which repository feeds which backup to tape job, on one backup server, one page at a time. A row is a
        pair of UIDs: the tape job and a repository whose restore points it writes, whichever job made them
        (assumption).

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

        Source: openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.options import for_pages
        from ..._runtime.paging import Pager
        from ..api.backup_tape_jobs import backup_tape_jobs_list_repository_objects_by_server

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_repository_objects_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_repository_objects_by_server.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_repository_objects_by_server.RESPONSE)
        for_pages(options)
        return Pager(
            lambda offset, limit: self._session.call(
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
            ),
            page_size=page_size,
            offset=offset,
        )

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

        Which repositories feed one backup to tape job, one page at a time. A row is a pair of UIDs: the tape
        job, the same in each row, and a repository whose restore points it writes, whichever job made them
        (assumption). A tape job fed by jobs alone has no row here.

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

        Source: openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.options import for_pages
        from ..._runtime.paging import Pager
        from ..api.backup_tape_jobs import backup_tape_jobs_list_repository_objects_by_job

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_repository_objects_by_job.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_repository_objects_by_job.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_repository_objects_by_job.RESPONSE)
        for_pages(options)
        return Pager(
            lambda offset, limit: self._session.call(
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
            ),
            page_size=page_size,
            offset=offset,
        )


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

        The backup to tape jobs of every backup server you may see, one page at a time.

        A row holds only what is particular to writing backups to tape: media pools and GFS. Name, status and
        last run of the same job come from `jobs_get` (same UID), or ask for `expand=BackupServerJob`. What is
        written comes from `backupTapeJobs_listJobObjectsByJob` and
        `backupTapeJobs_listRepositoryObjectsByJob`.

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

        Source: openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.options import for_pages
        from ..._runtime.paging import AsyncPager
        from ..api.backup_tape_jobs import backup_tape_jobs_list

        filter_text = filters.filter_text(filter, backup_tape_jobs_list.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list.RESPONSE)
        for_pages(options)
        return AsyncPager(
            lambda offset, limit: self._session.call(
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
    ) -> BackupServerBackupTapeJob:
        """Get one backup to tape job.

        The media pools one backup to tape job writes to, and whether it follows GFS. Name, status and last
        run come from `jobs_get` with the same UID, what is written from `backupTapeJobs_listJobObjectsByJob`
        and `backupTapeJobs_listRepositoryObjectsByJob`.

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

        Source: openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
        from ..api.backup_tape_jobs import backup_tape_jobs_get

        select_text = filters.select_text(select, backup_tape_jobs_get.RESPONSE)
        answer = await self._session.call(
            backup_tape_jobs_get.build(
                job_uid, select=select_text, x_request_id=x_request_id, x_client_version=x_client_version
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

        The backup to tape jobs configured on one backup server, one page at a time.

        A row holds only what is particular to writing backups to tape: media pools and GFS. Name, status and
        last run of the same job come from `jobs_get` (same UID), or ask for `expand=BackupServerJob`. What is
        written comes from `backupTapeJobs_listJobObjectsByJob` and
        `backupTapeJobs_listRepositoryObjectsByJob`.

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

        Source: openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.options import for_pages
        from ..._runtime.paging import AsyncPager
        from ..api.backup_tape_jobs import backup_tape_jobs_list_by_server

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_by_server.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_by_server.RESPONSE)
        for_pages(options)
        return AsyncPager(
            lambda offset, limit: self._session.call(
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
            ),
            page_size=page_size,
            offset=offset,
        )

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

        Which job feeds which backup to tape job, on every backup server you may see, one page at a time. A
        row is a pair of UIDs: the tape job and a job whose restore points it writes. A tape job with three
        sources has three rows.

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
        from ..api.backup_tape_jobs import backup_tape_jobs_list_job_objects

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_job_objects.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_job_objects.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_job_objects.RESPONSE)
        for_pages(options)
        return AsyncPager(
            lambda offset, limit: self._session.call(
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
            ),
            page_size=page_size,
            offset=offset,
        )

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

        Which job feeds which backup to tape job, on one backup server, one page at a time. A row is a pair of
        UIDs: the tape job and a job whose restore points it writes. A tape job with three sources has three
        rows.

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

        Source: get_backup_tape_jobs_job_objects_vbr_server_id, openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.options import for_pages
        from ..._runtime.paging import AsyncPager
        from ..api.backup_tape_jobs import backup_tape_jobs_list_job_objects_by_server

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_job_objects_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_job_objects_by_server.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_job_objects_by_server.RESPONSE)
        for_pages(options)
        return AsyncPager(
            lambda offset, limit: self._session.call(
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
            ),
            page_size=page_size,
            offset=offset,
        )

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

        Which jobs feed one backup to tape job, one page at a time. A row is a pair of UIDs: the tape job, the
        same in each row, and a job whose restore points it writes.

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

        Source: openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.options import for_pages
        from ..._runtime.paging import AsyncPager
        from ..api.backup_tape_jobs import backup_tape_jobs_list_job_objects_by_job

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_job_objects_by_job.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_job_objects_by_job.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_job_objects_by_job.RESPONSE)
        for_pages(options)
        return AsyncPager(
            lambda offset, limit: self._session.call(
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
            ),
            page_size=page_size,
            offset=offset,
        )

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

        Which repository feeds which backup to tape job, on every backup server you may see, one page at a
        time. A row is a pair of UIDs: the tape job and a repository whose restore points it writes, whichever
        job made them (assumption).

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
        from ..api.backup_tape_jobs import backup_tape_jobs_list_repository_objects

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_repository_objects.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_repository_objects.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_repository_objects.RESPONSE)
        for_pages(options)
        return AsyncPager(
            lambda offset, limit: self._session.call(
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
            ),
            page_size=page_size,
            offset=offset,
        )

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

        Which repository feeds which backup to tape job, on one backup server, one page at a time. A row is a
        pair of UIDs: the tape job and a repository whose restore points it writes, whichever job made them
        (assumption).

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

        Source: openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.options import for_pages
        from ..._runtime.paging import AsyncPager
        from ..api.backup_tape_jobs import backup_tape_jobs_list_repository_objects_by_server

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_repository_objects_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_repository_objects_by_server.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_repository_objects_by_server.RESPONSE)
        for_pages(options)
        return AsyncPager(
            lambda offset, limit: self._session.call(
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
            ),
            page_size=page_size,
            offset=offset,
        )

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

        Which repositories feed one backup to tape job, one page at a time. A row is a pair of UIDs: the tape
        job, the same in each row, and a repository whose restore points it writes, whichever job made them
        (assumption). A tape job fed by jobs alone has no row here.

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

        Source: openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.options import for_pages
        from ..._runtime.paging import AsyncPager
        from ..api.backup_tape_jobs import backup_tape_jobs_list_repository_objects_by_job

        filter_text = filters.filter_text(filter, backup_tape_jobs_list_repository_objects_by_job.RESPONSE)
        sort_text = filters.sort_text(sort, backup_tape_jobs_list_repository_objects_by_job.RESPONSE)
        select_text = filters.select_text(select, backup_tape_jobs_list_repository_objects_by_job.RESPONSE)
        for_pages(options)
        return AsyncPager(
            lambda offset, limit: self._session.call(
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
            ),
            page_size=page_size,
            offset=offset,
        )


class BackupTapeJobsWithRawResponse:
    """The methods of BackupTapeJobs, each returning a RawResponse."""

    def __init__(self, resource: BackupTapeJobs) -> None:
        from ..._runtime.raw import raw, raw_page

        self.list = raw_page(resource.list)
        self.get = raw(resource.get)
        self.list_by_server = raw_page(resource.list_by_server)
        self.list_job_objects = raw_page(resource.list_job_objects)
        self.list_job_objects_by_server = raw_page(resource.list_job_objects_by_server)
        self.list_job_objects_by_job = raw_page(resource.list_job_objects_by_job)
        self.list_repository_objects = raw_page(resource.list_repository_objects)
        self.list_repository_objects_by_server = raw_page(resource.list_repository_objects_by_server)
        self.list_repository_objects_by_job = raw_page(resource.list_repository_objects_by_job)


class AsyncBackupTapeJobsWithRawResponse:
    """The methods of AsyncBackupTapeJobs, each returning a RawResponse."""

    def __init__(self, resource: AsyncBackupTapeJobs) -> None:
        from ..._runtime.raw import raw_async, raw_page_async

        self.list = raw_page_async(resource.list)
        self.get = raw_async(resource.get)
        self.list_by_server = raw_page_async(resource.list_by_server)
        self.list_job_objects = raw_page_async(resource.list_job_objects)
        self.list_job_objects_by_server = raw_page_async(resource.list_job_objects_by_server)
        self.list_job_objects_by_job = raw_page_async(resource.list_job_objects_by_job)
        self.list_repository_objects = raw_page_async(resource.list_repository_objects)
        self.list_repository_objects_by_server = raw_page_async(resource.list_repository_objects_by_server)
        self.list_repository_objects_by_job = raw_page_async(resource.list_repository_objects_by_job)
