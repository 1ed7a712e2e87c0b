# Generated from spec/vspc by "python -m generator". Do not edit.
"""Backup copy jobs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.paging import AsyncPager, Pager
    from ..._runtime.session import AsyncSession, Session
    from ..models.backup_server_backup_copy_job import BackupServerBackupCopyJob
    from ..models.backup_server_backup_copy_job_expand import BackupServerBackupCopyJobExpand
    from ..models.filter_expression import FilterExpression
    from ..models.select_expression import SelectExpression
    from ..models.sort_expression import SortExpression


class BackupCopyJobs:
    """Jobs that copy restore points to another repository, at once or on a schedule."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        expand: Sequence[BackupServerBackupCopyJobExpand | str] | Unset = UNSET,
        filter: Sequence[FilterExpression] | str | Unset = UNSET,
        sort: Sequence[SortExpression] | str | Unset = UNSET,
        select: Sequence[SelectExpression] | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
    ) -> Pager[BackupServerBackupCopyJob]:
        """List backup copy jobs.

        The backup copy jobs of every backup server you may see, one page at a time.

        A row holds only what is particular to copying: target, WAN accelerators, retention, RPO. Name, status
        and last run of the same job come from `jobs_get` (same UID), or ask for `expand=BackupServerJob`.

        Args:
            expand: Related entities to put into each row, under `_embedded`. `BackupServerJob` saves one
                `jobs_get` for each row.
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

        Source: get_backup_copy_jobs, openapi_description.
        """
        from ..._runtime.paging import Pager
        from ..api.backup_copy_jobs import backup_copy_jobs_list

        return Pager(
            lambda offset, limit: self._session.call(
                backup_copy_jobs_list.build(
                    expand=expand,
                    filter=filter,
                    sort=sort,
                    select=select,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_copy_jobs_list.RESPONSE,
            ),
            page_size=page_size,
            offset=offset,
        )


class AsyncBackupCopyJobs:
    """Jobs that copy restore points to another repository, at once or on a schedule."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    def list(
        self,
        *,
        expand: Sequence[BackupServerBackupCopyJobExpand | str] | Unset = UNSET,
        filter: Sequence[FilterExpression] | str | Unset = UNSET,
        sort: Sequence[SortExpression] | str | Unset = UNSET,
        select: Sequence[SelectExpression] | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
    ) -> AsyncPager[BackupServerBackupCopyJob]:
        """List backup copy jobs.

        The backup copy jobs of every backup server you may see, one page at a time.

        A row holds only what is particular to copying: target, WAN accelerators, retention, RPO. Name, status
        and last run of the same job come from `jobs_get` (same UID), or ask for `expand=BackupServerJob`.

        Args:
            expand: Related entities to put into each row, under `_embedded`. `BackupServerJob` saves one
                `jobs_get` for each row.
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

        Source: get_backup_copy_jobs, openapi_description.
        """
        from ..._runtime.paging import AsyncPager
        from ..api.backup_copy_jobs import backup_copy_jobs_list

        return AsyncPager(
            lambda offset, limit: self._session.call(
                backup_copy_jobs_list.build(
                    expand=expand,
                    filter=filter,
                    sort=sort,
                    select=select,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_copy_jobs_list.RESPONSE,
            ),
            page_size=page_size,
            offset=offset,
        )
