# Generated from spec/vspc by "python -m generator". Do not edit.
"""Backup to tape jobs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from ..._runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.paging import AsyncPager, Pager
    from ..._runtime.session import AsyncSession, Session
    from ..models.backup_server_job_linked_job_object import BackupServerJobLinkedJobObject
    from ..models.filter_expression import FilterExpression
    from ..models.select_expression import SelectExpression
    from ..models.sort_expression import SortExpression


class BackupTapeJobs:
    """Jobs that write the restore points of other jobs to tape."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list_job_objects_by_server(
        self,
        backup_server_uid: UUID | str,
        *,
        filter: Sequence[FilterExpression] | str | Unset = UNSET,
        sort: Sequence[SortExpression] | str | Unset = UNSET,
        select: Sequence[SelectExpression] | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
    ) -> Pager[BackupServerJobLinkedJobObject]:
        """List the jobs that tape jobs of one backup server write to tape.

        Which job feeds which backup to tape job, on one backup server, one page at a time. A row is a pair of
        UIDs: the tape job and a job whose restore points it writes. A tape job with three sources has three
        rows.

        Args:
            backup_server_uid: UID of the Veeam Backup & Replication server; every job carries it as
                `backupServerUid`.
            filter: Conditions an item must meet, as a JSON array in one parameter. Applied before `offset`
                and `limit`.
            sort: The order of the items, as a JSON array in one parameter: the first entry decides, the next
                ones break ties (assumption). Applied before `offset` and `limit`. Sort by something unique
                when you page, or items of equal rank may change places between pages.
            select: The properties you want, as a JSON array in one parameter; the others are left out of the
                answer.
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
        from ..._runtime.paging import Pager
        from ..api.backup_tape_jobs import backup_tape_jobs_list_job_objects_by_server

        return Pager(
            lambda offset, limit: self._session.call(
                backup_tape_jobs_list_job_objects_by_server.build(
                    backup_server_uid,
                    filter=filter,
                    sort=sort,
                    select=select,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_tape_jobs_list_job_objects_by_server.RESPONSE,
            ),
            page_size=page_size,
            offset=offset,
        )


class AsyncBackupTapeJobs:
    """Jobs that write the restore points of other jobs to tape."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    def list_job_objects_by_server(
        self,
        backup_server_uid: UUID | str,
        *,
        filter: Sequence[FilterExpression] | str | Unset = UNSET,
        sort: Sequence[SortExpression] | str | Unset = UNSET,
        select: Sequence[SelectExpression] | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
    ) -> AsyncPager[BackupServerJobLinkedJobObject]:
        """List the jobs that tape jobs of one backup server write to tape.

        Which job feeds which backup to tape job, on one backup server, one page at a time. A row is a pair of
        UIDs: the tape job and a job whose restore points it writes. A tape job with three sources has three
        rows.

        Args:
            backup_server_uid: UID of the Veeam Backup & Replication server; every job carries it as
                `backupServerUid`.
            filter: Conditions an item must meet, as a JSON array in one parameter. Applied before `offset`
                and `limit`.
            sort: The order of the items, as a JSON array in one parameter: the first entry decides, the next
                ones break ties (assumption). Applied before `offset` and `limit`. Sort by something unique
                when you page, or items of equal rank may change places between pages.
            select: The properties you want, as a JSON array in one parameter; the others are left out of the
                answer.
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
        from ..._runtime.paging import AsyncPager
        from ..api.backup_tape_jobs import backup_tape_jobs_list_job_objects_by_server

        return AsyncPager(
            lambda offset, limit: self._session.call(
                backup_tape_jobs_list_job_objects_by_server.build(
                    backup_server_uid,
                    filter=filter,
                    sort=sort,
                    select=select,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_tape_jobs_list_job_objects_by_server.RESPONSE,
            ),
            page_size=page_size,
            offset=offset,
        )
