# Generated from spec/vspc by "python -m generator". Do not edit.
"""VM backup jobs."""

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
    from ..models.backup_server_backup_job_configuration import BackupServerBackupJobConfiguration
    from ..models.backup_server_backup_vm_job import BackupServerBackupVmJob
    from ..models.backup_server_backup_vm_job_expand import BackupServerBackupVmJobExpand
    from ..models.backup_server_cloud_director_backup_job_configuration import (
        BackupServerCloudDirectorBackupJobConfiguration,
    )
    from ..models.backup_server_vm_job_object import BackupServerVmJobObject
    from ..models.filter_expression import FilterExpression
    from ..models.json_patch import JsonPatch
    from ..models.select_expression import SelectExpression
    from ..models.sort_expression import SortExpression


class BackupVmJobs:
    """Jobs that back up virtual machines, with their full configuration on VMware vSphere and VMware Cloud
    Director.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> BackupVmJobsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return BackupVmJobsWithRawResponse(self)

    def list(
        self,
        *,
        expand: Sequence[BackupServerBackupVmJobExpand | str] | Unset = UNSET,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> Pager[BackupServerBackupVmJob]:
        """List VM backup jobs.

        The VM backup jobs of every backup server you may see, one page at a time.

        A row holds only what is particular to virtual machines: platform, repository, how many there are.
        Name, status and last run of the same job come from `jobs_get` (same UID), or ask for
        `expand=BackupServerJob`.

        Args:
            expand: Related entities to put into the job, or into each row of a list, under `_embedded`.
                `BackupServerJob` saves a `jobs_get` for each job.
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
        from ..api.backup_vm_jobs import backup_vm_jobs_list

        filter_text = filters.filter_text(filter, backup_vm_jobs_list.RESPONSE)
        sort_text = filters.sort_text(sort, backup_vm_jobs_list.RESPONSE)
        select_text = filters.select_text(select, backup_vm_jobs_list.RESPONSE)
        for_pages(options)
        return Pager(
            lambda offset, limit: self._session.call(
                backup_vm_jobs_list.build(
                    expand=expand,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_vm_jobs_list.RESPONSE,
                options,
            ),
            page_size=page_size,
            offset=offset,
        )

    def get(
        self,
        job_uid: UUID | str,
        *,
        expand: Sequence[BackupServerBackupVmJobExpand | str] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerBackupVmJob:
        """Get one VM backup job.

        What is particular to one VM backup job: platform, repository, how many virtual machines. Name, status
        and last run come from `jobs_get` with the same UID, or ask for `expand=BackupServerJob`; the machines
        come from `backupVmJobs_listObjectsByJob`.

        How the job is configured (what it includes, storage, schedule) can be read for two platforms:
        `backupVmJobs_getVsphereConfiguration` where `subtype` is `VSphere`,
        `backupVmJobs_getVcdConfiguration` where it is `Vcd`.

        Args:
            job_uid: The job's `instanceUid`, assigned by the backup server. Not its `uniqueUid`.
            expand: Related entities to put into the job, or into each row of a list, under `_embedded`.
                `BackupServerJob` saves a `jobs_get` for each job.
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
        from ..api.backup_vm_jobs import backup_vm_jobs_get

        select_text = filters.select_text(select, backup_vm_jobs_get.RESPONSE)
        answer = self._session.call(
            backup_vm_jobs_get.build(
                job_uid,
                expand=expand,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            backup_vm_jobs_get.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = backup_vm_jobs_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    def get_vsphere_configuration(
        self,
        job_uid: UUID | str,
        *,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerBackupJobConfiguration:
        """Get the configuration of a vSphere job.

        All settings of one job that backs up VMware vSphere machines: its scope, storage, guest processing
        and schedule. How the job is doing is in `jobs_get`.

        Only for jobs whose `subtype` in `backupVmJobs_get` is `VSphere`; Cloud Director jobs have
        `backupVmJobs_getVcdConfiguration`, other platforms have no such operation.

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
        from ..api.backup_vm_jobs import backup_vm_jobs_get_vsphere_configuration

        select_text = filters.select_text(select, backup_vm_jobs_get_vsphere_configuration.RESPONSE)
        answer = self._session.call(
            backup_vm_jobs_get_vsphere_configuration.build(
                job_uid, select=select_text, x_request_id=x_request_id, x_client_version=x_client_version
            ),
            backup_vm_jobs_get_vsphere_configuration.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = backup_vm_jobs_get_vsphere_configuration.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    def patch_vsphere_configuration(
        self,
        job_uid: UUID | str,
        *,
        body: Sequence[JsonPatch],
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerBackupJobConfiguration:
        """Change the configuration of a vSphere job.

        Changes single settings of a job that backs up VMware vSphere machines and leaves the others as they
        are. The body is a JSON Patch: an array of changes, each with a pointer to a member of the
        configuration and the new value as text. Read-only members cannot be changed (assumption).

        Args:
            job_uid: The job's `instanceUid`, assigned by the backup server. Not its `uniqueUid`.
            body: What is to change in a resource: one entry per change, carried out in the order given. If
                one cannot be carried out, the error names it in `failedJsonPatch`, and none of the others
                takes effect (assumption, as RFC 6902 demands).
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, SiteAdministrator, ServiceProviderGlobalAdministrator,
        ServiceProviderAdministrator, ServiceProviderOperator, CompanyOwner, CompanyAdministrator,
        CompanyTenant, LocationAdministrator.

        Source: patch_method_v3, openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
        from ..api.backup_vm_jobs import backup_vm_jobs_patch_vsphere_configuration

        select_text = filters.select_text(select, backup_vm_jobs_patch_vsphere_configuration.RESPONSE)
        answer = self._session.call(
            backup_vm_jobs_patch_vsphere_configuration.build(
                job_uid,
                body=body,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            backup_vm_jobs_patch_vsphere_configuration.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = backup_vm_jobs_patch_vsphere_configuration.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    def create_vsphere(
        self,
        backup_server_uid: UUID | str,
        *,
        body: BackupServerBackupJobConfiguration,
        mapped_organization_uid: UUID | str | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerBackupJobConfiguration:
        """Create a vSphere job.

        Creates a job that backs up VMware vSphere machines, on one backup server. The body is a configuration
        without its read-only members; leave out guest processing for a job that does nothing inside the
        machines, and the schedule for one that somebody starts (both an assumption).

        A repeated request makes a second job (assumption) unless both carry the same `X-Request-id`.

        Args:
            backup_server_uid: UID of the Veeam Backup & Replication server; every job carries it as
                `backupServerUid`.
            body: All settings of a job that backs up VMware vSphere machines: what it takes, where to, what
                it does inside the guests, when it runs.
            mapped_organization_uid: The organization to assign the new job to, on a server the provider
                hosts; its `instanceUid` in `organizations_list`. Without it the job is assigned to none
                (assumption) and can be later, with `jobs_assign`.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, SiteAdministrator, ServiceProviderGlobalAdministrator,
        ServiceProviderAdministrator, ServiceProviderOperator, CompanyOwner, CompanyAdministrator,
        CompanyTenant, LocationAdministrator.

        Source: openapi_description, async_processing.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
        from ..api.backup_vm_jobs import backup_vm_jobs_create_vsphere

        select_text = filters.select_text(select, backup_vm_jobs_create_vsphere.RESPONSE)
        answer = self._session.call(
            backup_vm_jobs_create_vsphere.build(
                backup_server_uid,
                body=body,
                mapped_organization_uid=mapped_organization_uid,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            backup_vm_jobs_create_vsphere.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = backup_vm_jobs_create_vsphere.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    def get_vcd_configuration(
        self,
        job_uid: UUID | str,
        *,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerCloudDirectorBackupJobConfiguration:
        """Get the configuration of a Cloud Director job.

        All settings of one job that backs up VMware Cloud Director machines: its scope, storage, guest
        processing and schedule. How the job is doing is in `jobs_get`.

        Only for jobs whose `subtype` in `backupVmJobs_get` is `Vcd`; vSphere jobs have
        `backupVmJobs_getVsphereConfiguration`, other platforms have no such operation.

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
        from ..api.backup_vm_jobs import backup_vm_jobs_get_vcd_configuration

        select_text = filters.select_text(select, backup_vm_jobs_get_vcd_configuration.RESPONSE)
        answer = self._session.call(
            backup_vm_jobs_get_vcd_configuration.build(
                job_uid, select=select_text, x_request_id=x_request_id, x_client_version=x_client_version
            ),
            backup_vm_jobs_get_vcd_configuration.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = backup_vm_jobs_get_vcd_configuration.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    def patch_vcd_configuration(
        self,
        job_uid: UUID | str,
        *,
        body: Sequence[JsonPatch],
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerCloudDirectorBackupJobConfiguration:
        """Change the configuration of a Cloud Director job.

        Changes single settings of a job that backs up VMware Cloud Director machines and leaves the others as
        they are. The body is a JSON Patch: an array of changes, each with a pointer to a member of the
        configuration and the new value as text. Read-only members cannot be changed (assumption).

        Args:
            job_uid: The job's `instanceUid`, assigned by the backup server. Not its `uniqueUid`.
            body: What is to change in a resource: one entry per change, carried out in the order given. If
                one cannot be carried out, the error names it in `failedJsonPatch`, and none of the others
                takes effect (assumption, as RFC 6902 demands).
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, SiteAdministrator, ServiceProviderGlobalAdministrator,
        ServiceProviderAdministrator, ServiceProviderOperator, CompanyOwner, CompanyAdministrator,
        CompanyTenant, LocationAdministrator.

        Source: patch_method_v3, openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
        from ..api.backup_vm_jobs import backup_vm_jobs_patch_vcd_configuration

        select_text = filters.select_text(select, backup_vm_jobs_patch_vcd_configuration.RESPONSE)
        answer = self._session.call(
            backup_vm_jobs_patch_vcd_configuration.build(
                job_uid,
                body=body,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            backup_vm_jobs_patch_vcd_configuration.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = backup_vm_jobs_patch_vcd_configuration.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    def create_vcd(
        self,
        backup_server_uid: UUID | str,
        *,
        body: BackupServerCloudDirectorBackupJobConfiguration,
        mapped_organization_uid: UUID | str | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerCloudDirectorBackupJobConfiguration:
        """Create a Cloud Director job.

        Creates a job that backs up VMware Cloud Director machines, on one backup server. The body is a
        configuration without its read-only members; leave out guest processing for a job that does nothing
        inside the machines, and the schedule for one that somebody starts (both an assumption).

        A repeated request makes a second job (assumption) unless both carry the same `X-Request-id`.

        Args:
            backup_server_uid: UID of the Veeam Backup & Replication server; every job carries it as
                `backupServerUid`.
            body: All settings of a job that backs up VMware Cloud Director machines: what it takes, where to,
                what it does inside the guests, when it runs. Storage and schedule have the form they have for
                a vSphere job; objects are named the Cloud Director way.
            mapped_organization_uid: The organization to assign the new job to, on a server the provider
                hosts; its `instanceUid` in `organizations_list`. Without it the job is assigned to none
                (assumption) and can be later, with `jobs_assign`.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, SiteAdministrator, ServiceProviderGlobalAdministrator,
        ServiceProviderAdministrator, ServiceProviderOperator, CompanyOwner, CompanyAdministrator,
        CompanyTenant, LocationAdministrator.

        Source: openapi_description, async_processing.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
        from ..api.backup_vm_jobs import backup_vm_jobs_create_vcd

        select_text = filters.select_text(select, backup_vm_jobs_create_vcd.RESPONSE)
        answer = self._session.call(
            backup_vm_jobs_create_vcd.build(
                backup_server_uid,
                body=body,
                mapped_organization_uid=mapped_organization_uid,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            backup_vm_jobs_create_vcd.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = backup_vm_jobs_create_vcd.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    def list_by_server(
        self,
        backup_server_uid: UUID | str,
        *,
        expand: Sequence[BackupServerBackupVmJobExpand | str] | Unset = UNSET,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> Pager[BackupServerBackupVmJob]:
        """List VM backup jobs of one backup server.

        The VM backup jobs configured on one backup server, one page at a time.

        A row holds only what is particular to virtual machines: platform, repository, how many there are.
        Name, status and last run of the same job come from `jobs_get` (same UID), or ask for
        `expand=BackupServerJob`.

        Args:
            backup_server_uid: UID of the Veeam Backup & Replication server; every job carries it as
                `backupServerUid`.
            expand: Related entities to put into the job, or into each row of a list, under `_embedded`.
                `BackupServerJob` saves a `jobs_get` for each job.
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
        from ..api.backup_vm_jobs import backup_vm_jobs_list_by_server

        filter_text = filters.filter_text(filter, backup_vm_jobs_list_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, backup_vm_jobs_list_by_server.RESPONSE)
        select_text = filters.select_text(select, backup_vm_jobs_list_by_server.RESPONSE)
        for_pages(options)
        return Pager(
            lambda offset, limit: self._session.call(
                backup_vm_jobs_list_by_server.build(
                    backup_server_uid,
                    expand=expand,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_vm_jobs_list_by_server.RESPONSE,
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
    ) -> Pager[BackupServerVmJobObject]:
        """List the virtual machines that VM backup jobs of one backup server back up.

        The virtual machines in the VM backup jobs configured on one backup server, one page at a time.

        A row is one machine of one job: its platform, whether it is left out, and how the last run went with
        it. A machine in two jobs has two rows.

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
        from ..api.backup_vm_jobs import backup_vm_jobs_list_objects_by_server

        filter_text = filters.filter_text(filter, backup_vm_jobs_list_objects_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, backup_vm_jobs_list_objects_by_server.RESPONSE)
        select_text = filters.select_text(select, backup_vm_jobs_list_objects_by_server.RESPONSE)
        for_pages(options)
        return Pager(
            lambda offset, limit: self._session.call(
                backup_vm_jobs_list_objects_by_server.build(
                    backup_server_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_vm_jobs_list_objects_by_server.RESPONSE,
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
    ) -> Pager[BackupServerVmJobObject]:
        """List the virtual machines that VM backup jobs back up.

        The virtual machines in the VM backup jobs of every backup server you may see, one page at a time.

        A row is one machine of one job: its platform, whether it is left out, and how the last run went with
        it. A machine in two jobs has two rows.

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
        from ..api.backup_vm_jobs import backup_vm_jobs_list_objects

        filter_text = filters.filter_text(filter, backup_vm_jobs_list_objects.RESPONSE)
        sort_text = filters.sort_text(sort, backup_vm_jobs_list_objects.RESPONSE)
        select_text = filters.select_text(select, backup_vm_jobs_list_objects.RESPONSE)
        for_pages(options)
        return Pager(
            lambda offset, limit: self._session.call(
                backup_vm_jobs_list_objects.build(
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_vm_jobs_list_objects.RESPONSE,
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
    ) -> Pager[BackupServerVmJobObject]:
        """List the virtual machines that one VM backup job backs up.

        The virtual machines of one VM backup job, one page at a time.

        A row is one machine: its platform, whether it is left out, and how the last run went with it.

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
        from ..api.backup_vm_jobs import backup_vm_jobs_list_objects_by_job

        filter_text = filters.filter_text(filter, backup_vm_jobs_list_objects_by_job.RESPONSE)
        sort_text = filters.sort_text(sort, backup_vm_jobs_list_objects_by_job.RESPONSE)
        select_text = filters.select_text(select, backup_vm_jobs_list_objects_by_job.RESPONSE)
        for_pages(options)
        return Pager(
            lambda offset, limit: self._session.call(
                backup_vm_jobs_list_objects_by_job.build(
                    job_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_vm_jobs_list_objects_by_job.RESPONSE,
                options,
            ),
            page_size=page_size,
            offset=offset,
        )


class AsyncBackupVmJobs:
    """Jobs that back up virtual machines, with their full configuration on VMware vSphere and VMware Cloud
    Director.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncBackupVmJobsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncBackupVmJobsWithRawResponse(self)

    def list(
        self,
        *,
        expand: Sequence[BackupServerBackupVmJobExpand | str] | Unset = UNSET,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[BackupServerBackupVmJob]:
        """List VM backup jobs.

        The VM backup jobs of every backup server you may see, one page at a time.

        A row holds only what is particular to virtual machines: platform, repository, how many there are.
        Name, status and last run of the same job come from `jobs_get` (same UID), or ask for
        `expand=BackupServerJob`.

        Args:
            expand: Related entities to put into the job, or into each row of a list, under `_embedded`.
                `BackupServerJob` saves a `jobs_get` for each job.
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
        from ..api.backup_vm_jobs import backup_vm_jobs_list

        filter_text = filters.filter_text(filter, backup_vm_jobs_list.RESPONSE)
        sort_text = filters.sort_text(sort, backup_vm_jobs_list.RESPONSE)
        select_text = filters.select_text(select, backup_vm_jobs_list.RESPONSE)
        for_pages(options)
        return AsyncPager(
            lambda offset, limit: self._session.call(
                backup_vm_jobs_list.build(
                    expand=expand,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_vm_jobs_list.RESPONSE,
                options,
            ),
            page_size=page_size,
            offset=offset,
        )

    async def get(
        self,
        job_uid: UUID | str,
        *,
        expand: Sequence[BackupServerBackupVmJobExpand | str] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerBackupVmJob:
        """Get one VM backup job.

        What is particular to one VM backup job: platform, repository, how many virtual machines. Name, status
        and last run come from `jobs_get` with the same UID, or ask for `expand=BackupServerJob`; the machines
        come from `backupVmJobs_listObjectsByJob`.

        How the job is configured (what it includes, storage, schedule) can be read for two platforms:
        `backupVmJobs_getVsphereConfiguration` where `subtype` is `VSphere`,
        `backupVmJobs_getVcdConfiguration` where it is `Vcd`.

        Args:
            job_uid: The job's `instanceUid`, assigned by the backup server. Not its `uniqueUid`.
            expand: Related entities to put into the job, or into each row of a list, under `_embedded`.
                `BackupServerJob` saves a `jobs_get` for each job.
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
        from ..api.backup_vm_jobs import backup_vm_jobs_get

        select_text = filters.select_text(select, backup_vm_jobs_get.RESPONSE)
        answer = await self._session.call(
            backup_vm_jobs_get.build(
                job_uid,
                expand=expand,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            backup_vm_jobs_get.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = backup_vm_jobs_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    async def get_vsphere_configuration(
        self,
        job_uid: UUID | str,
        *,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerBackupJobConfiguration:
        """Get the configuration of a vSphere job.

        All settings of one job that backs up VMware vSphere machines: its scope, storage, guest processing
        and schedule. How the job is doing is in `jobs_get`.

        Only for jobs whose `subtype` in `backupVmJobs_get` is `VSphere`; Cloud Director jobs have
        `backupVmJobs_getVcdConfiguration`, other platforms have no such operation.

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
        from ..api.backup_vm_jobs import backup_vm_jobs_get_vsphere_configuration

        select_text = filters.select_text(select, backup_vm_jobs_get_vsphere_configuration.RESPONSE)
        answer = await self._session.call(
            backup_vm_jobs_get_vsphere_configuration.build(
                job_uid, select=select_text, x_request_id=x_request_id, x_client_version=x_client_version
            ),
            backup_vm_jobs_get_vsphere_configuration.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = backup_vm_jobs_get_vsphere_configuration.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    async def patch_vsphere_configuration(
        self,
        job_uid: UUID | str,
        *,
        body: Sequence[JsonPatch],
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerBackupJobConfiguration:
        """Change the configuration of a vSphere job.

        Changes single settings of a job that backs up VMware vSphere machines and leaves the others as they
        are. The body is a JSON Patch: an array of changes, each with a pointer to a member of the
        configuration and the new value as text. Read-only members cannot be changed (assumption).

        Args:
            job_uid: The job's `instanceUid`, assigned by the backup server. Not its `uniqueUid`.
            body: What is to change in a resource: one entry per change, carried out in the order given. If
                one cannot be carried out, the error names it in `failedJsonPatch`, and none of the others
                takes effect (assumption, as RFC 6902 demands).
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, SiteAdministrator, ServiceProviderGlobalAdministrator,
        ServiceProviderAdministrator, ServiceProviderOperator, CompanyOwner, CompanyAdministrator,
        CompanyTenant, LocationAdministrator.

        Source: patch_method_v3, openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
        from ..api.backup_vm_jobs import backup_vm_jobs_patch_vsphere_configuration

        select_text = filters.select_text(select, backup_vm_jobs_patch_vsphere_configuration.RESPONSE)
        answer = await self._session.call(
            backup_vm_jobs_patch_vsphere_configuration.build(
                job_uid,
                body=body,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            backup_vm_jobs_patch_vsphere_configuration.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = backup_vm_jobs_patch_vsphere_configuration.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    async def create_vsphere(
        self,
        backup_server_uid: UUID | str,
        *,
        body: BackupServerBackupJobConfiguration,
        mapped_organization_uid: UUID | str | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerBackupJobConfiguration:
        """Create a vSphere job.

        Creates a job that backs up VMware vSphere machines, on one backup server. The body is a configuration
        without its read-only members; leave out guest processing for a job that does nothing inside the
        machines, and the schedule for one that somebody starts (both an assumption).

        A repeated request makes a second job (assumption) unless both carry the same `X-Request-id`.

        Args:
            backup_server_uid: UID of the Veeam Backup & Replication server; every job carries it as
                `backupServerUid`.
            body: All settings of a job that backs up VMware vSphere machines: what it takes, where to, what
                it does inside the guests, when it runs.
            mapped_organization_uid: The organization to assign the new job to, on a server the provider
                hosts; its `instanceUid` in `organizations_list`. Without it the job is assigned to none
                (assumption) and can be later, with `jobs_assign`.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, SiteAdministrator, ServiceProviderGlobalAdministrator,
        ServiceProviderAdministrator, ServiceProviderOperator, CompanyOwner, CompanyAdministrator,
        CompanyTenant, LocationAdministrator.

        Source: openapi_description, async_processing.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
        from ..api.backup_vm_jobs import backup_vm_jobs_create_vsphere

        select_text = filters.select_text(select, backup_vm_jobs_create_vsphere.RESPONSE)
        answer = await self._session.call(
            backup_vm_jobs_create_vsphere.build(
                backup_server_uid,
                body=body,
                mapped_organization_uid=mapped_organization_uid,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            backup_vm_jobs_create_vsphere.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = backup_vm_jobs_create_vsphere.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    async def get_vcd_configuration(
        self,
        job_uid: UUID | str,
        *,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerCloudDirectorBackupJobConfiguration:
        """Get the configuration of a Cloud Director job.

        All settings of one job that backs up VMware Cloud Director machines: its scope, storage, guest
        processing and schedule. How the job is doing is in `jobs_get`.

        Only for jobs whose `subtype` in `backupVmJobs_get` is `Vcd`; vSphere jobs have
        `backupVmJobs_getVsphereConfiguration`, other platforms have no such operation.

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
        from ..api.backup_vm_jobs import backup_vm_jobs_get_vcd_configuration

        select_text = filters.select_text(select, backup_vm_jobs_get_vcd_configuration.RESPONSE)
        answer = await self._session.call(
            backup_vm_jobs_get_vcd_configuration.build(
                job_uid, select=select_text, x_request_id=x_request_id, x_client_version=x_client_version
            ),
            backup_vm_jobs_get_vcd_configuration.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = backup_vm_jobs_get_vcd_configuration.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    async def patch_vcd_configuration(
        self,
        job_uid: UUID | str,
        *,
        body: Sequence[JsonPatch],
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerCloudDirectorBackupJobConfiguration:
        """Change the configuration of a Cloud Director job.

        Changes single settings of a job that backs up VMware Cloud Director machines and leaves the others as
        they are. The body is a JSON Patch: an array of changes, each with a pointer to a member of the
        configuration and the new value as text. Read-only members cannot be changed (assumption).

        Args:
            job_uid: The job's `instanceUid`, assigned by the backup server. Not its `uniqueUid`.
            body: What is to change in a resource: one entry per change, carried out in the order given. If
                one cannot be carried out, the error names it in `failedJsonPatch`, and none of the others
                takes effect (assumption, as RFC 6902 demands).
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, SiteAdministrator, ServiceProviderGlobalAdministrator,
        ServiceProviderAdministrator, ServiceProviderOperator, CompanyOwner, CompanyAdministrator,
        CompanyTenant, LocationAdministrator.

        Source: patch_method_v3, openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
        from ..api.backup_vm_jobs import backup_vm_jobs_patch_vcd_configuration

        select_text = filters.select_text(select, backup_vm_jobs_patch_vcd_configuration.RESPONSE)
        answer = await self._session.call(
            backup_vm_jobs_patch_vcd_configuration.build(
                job_uid,
                body=body,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            backup_vm_jobs_patch_vcd_configuration.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = backup_vm_jobs_patch_vcd_configuration.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    async def create_vcd(
        self,
        backup_server_uid: UUID | str,
        *,
        body: BackupServerCloudDirectorBackupJobConfiguration,
        mapped_organization_uid: UUID | str | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerCloudDirectorBackupJobConfiguration:
        """Create a Cloud Director job.

        Creates a job that backs up VMware Cloud Director machines, on one backup server. The body is a
        configuration without its read-only members; leave out guest processing for a job that does nothing
        inside the machines, and the schedule for one that somebody starts (both an assumption).

        A repeated request makes a second job (assumption) unless both carry the same `X-Request-id`.

        Args:
            backup_server_uid: UID of the Veeam Backup & Replication server; every job carries it as
                `backupServerUid`.
            body: All settings of a job that backs up VMware Cloud Director machines: what it takes, where to,
                what it does inside the guests, when it runs. Storage and schedule have the form they have for
                a vSphere job; objects are named the Cloud Director way.
            mapped_organization_uid: The organization to assign the new job to, on a server the provider
                hosts; its `instanceUid` in `organizations_list`. Without it the job is assigned to none
                (assumption) and can be later, with `jobs_assign`.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, SiteAdministrator, ServiceProviderGlobalAdministrator,
        ServiceProviderAdministrator, ServiceProviderOperator, CompanyOwner, CompanyAdministrator,
        CompanyTenant, LocationAdministrator.

        Source: openapi_description, async_processing.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
        from ..api.backup_vm_jobs import backup_vm_jobs_create_vcd

        select_text = filters.select_text(select, backup_vm_jobs_create_vcd.RESPONSE)
        answer = await self._session.call(
            backup_vm_jobs_create_vcd.build(
                backup_server_uid,
                body=body,
                mapped_organization_uid=mapped_organization_uid,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            backup_vm_jobs_create_vcd.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = backup_vm_jobs_create_vcd.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    def list_by_server(
        self,
        backup_server_uid: UUID | str,
        *,
        expand: Sequence[BackupServerBackupVmJobExpand | str] | Unset = UNSET,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[BackupServerBackupVmJob]:
        """List VM backup jobs of one backup server.

        The VM backup jobs configured on one backup server, one page at a time.

        A row holds only what is particular to virtual machines: platform, repository, how many there are.
        Name, status and last run of the same job come from `jobs_get` (same UID), or ask for
        `expand=BackupServerJob`.

        Args:
            backup_server_uid: UID of the Veeam Backup & Replication server; every job carries it as
                `backupServerUid`.
            expand: Related entities to put into the job, or into each row of a list, under `_embedded`.
                `BackupServerJob` saves a `jobs_get` for each job.
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
        from ..api.backup_vm_jobs import backup_vm_jobs_list_by_server

        filter_text = filters.filter_text(filter, backup_vm_jobs_list_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, backup_vm_jobs_list_by_server.RESPONSE)
        select_text = filters.select_text(select, backup_vm_jobs_list_by_server.RESPONSE)
        for_pages(options)
        return AsyncPager(
            lambda offset, limit: self._session.call(
                backup_vm_jobs_list_by_server.build(
                    backup_server_uid,
                    expand=expand,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_vm_jobs_list_by_server.RESPONSE,
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
    ) -> AsyncPager[BackupServerVmJobObject]:
        """List the virtual machines that VM backup jobs of one backup server back up.

        The virtual machines in the VM backup jobs configured on one backup server, one page at a time.

        A row is one machine of one job: its platform, whether it is left out, and how the last run went with
        it. A machine in two jobs has two rows.

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
        from ..api.backup_vm_jobs import backup_vm_jobs_list_objects_by_server

        filter_text = filters.filter_text(filter, backup_vm_jobs_list_objects_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, backup_vm_jobs_list_objects_by_server.RESPONSE)
        select_text = filters.select_text(select, backup_vm_jobs_list_objects_by_server.RESPONSE)
        for_pages(options)
        return AsyncPager(
            lambda offset, limit: self._session.call(
                backup_vm_jobs_list_objects_by_server.build(
                    backup_server_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_vm_jobs_list_objects_by_server.RESPONSE,
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
    ) -> AsyncPager[BackupServerVmJobObject]:
        """List the virtual machines that VM backup jobs back up.

        The virtual machines in the VM backup jobs of every backup server you may see, one page at a time.

        A row is one machine of one job: its platform, whether it is left out, and how the last run went with
        it. A machine in two jobs has two rows.

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
        from ..api.backup_vm_jobs import backup_vm_jobs_list_objects

        filter_text = filters.filter_text(filter, backup_vm_jobs_list_objects.RESPONSE)
        sort_text = filters.sort_text(sort, backup_vm_jobs_list_objects.RESPONSE)
        select_text = filters.select_text(select, backup_vm_jobs_list_objects.RESPONSE)
        for_pages(options)
        return AsyncPager(
            lambda offset, limit: self._session.call(
                backup_vm_jobs_list_objects.build(
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_vm_jobs_list_objects.RESPONSE,
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
    ) -> AsyncPager[BackupServerVmJobObject]:
        """List the virtual machines that one VM backup job backs up.

        The virtual machines of one VM backup job, one page at a time.

        A row is one machine: its platform, whether it is left out, and how the last run went with it.

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
        from ..api.backup_vm_jobs import backup_vm_jobs_list_objects_by_job

        filter_text = filters.filter_text(filter, backup_vm_jobs_list_objects_by_job.RESPONSE)
        sort_text = filters.sort_text(sort, backup_vm_jobs_list_objects_by_job.RESPONSE)
        select_text = filters.select_text(select, backup_vm_jobs_list_objects_by_job.RESPONSE)
        for_pages(options)
        return AsyncPager(
            lambda offset, limit: self._session.call(
                backup_vm_jobs_list_objects_by_job.build(
                    job_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                backup_vm_jobs_list_objects_by_job.RESPONSE,
                options,
            ),
            page_size=page_size,
            offset=offset,
        )


class BackupVmJobsWithRawResponse:
    """The methods of BackupVmJobs, each returning a RawResponse."""

    def __init__(self, resource: BackupVmJobs) -> None:
        from ..._runtime.raw import raw, raw_page

        self.list = raw_page(resource.list)
        self.get = raw(resource.get)
        self.get_vsphere_configuration = raw(resource.get_vsphere_configuration)
        self.patch_vsphere_configuration = raw(resource.patch_vsphere_configuration)
        self.create_vsphere = raw(resource.create_vsphere)
        self.get_vcd_configuration = raw(resource.get_vcd_configuration)
        self.patch_vcd_configuration = raw(resource.patch_vcd_configuration)
        self.create_vcd = raw(resource.create_vcd)
        self.list_by_server = raw_page(resource.list_by_server)
        self.list_objects_by_server = raw_page(resource.list_objects_by_server)
        self.list_objects = raw_page(resource.list_objects)
        self.list_objects_by_job = raw_page(resource.list_objects_by_job)


class AsyncBackupVmJobsWithRawResponse:
    """The methods of AsyncBackupVmJobs, each returning a RawResponse."""

    def __init__(self, resource: AsyncBackupVmJobs) -> None:
        from ..._runtime.raw import raw_async, raw_page_async

        self.list = raw_page_async(resource.list)
        self.get = raw_async(resource.get)
        self.get_vsphere_configuration = raw_async(resource.get_vsphere_configuration)
        self.patch_vsphere_configuration = raw_async(resource.patch_vsphere_configuration)
        self.create_vsphere = raw_async(resource.create_vsphere)
        self.get_vcd_configuration = raw_async(resource.get_vcd_configuration)
        self.patch_vcd_configuration = raw_async(resource.patch_vcd_configuration)
        self.create_vcd = raw_async(resource.create_vcd)
        self.list_by_server = raw_page_async(resource.list_by_server)
        self.list_objects_by_server = raw_page_async(resource.list_objects_by_server)
        self.list_objects = raw_page_async(resource.list_objects)
        self.list_objects_by_job = raw_page_async(resource.list_objects_by_job)
