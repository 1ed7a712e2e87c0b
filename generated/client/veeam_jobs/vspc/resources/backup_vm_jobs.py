# Generated from spec/vspc by "python -m generator". Do not edit.
"""VM backup jobs."""

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

        Returns the VM backup jobs of every backup server you may see, one page at a time.

        A row has only the properties specific to virtual machines: platform, repository, number of machines.
        For the name, status and last run of the job, call `vspc.jobs.get` with the same UID or ask for
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

        from ..api.backup_vm_jobs import backup_vm_jobs_list

        filter_text = filters.filter_text(filter, backup_vm_jobs_list.RESPONSE)
        sort_text = filters.sort_text(sort, backup_vm_jobs_list.RESPONSE)
        select_text = filters.select_text(select, backup_vm_jobs_list.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerBackupVmJob]:
            return self._session.page(
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
            )

        for_pages(options)
        return Pager(fetch, page_size=page_size, offset=offset)

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

        Returns the properties specific to one VM backup job: platform, repository, number of virtual
        machines. For the name, status and last run of the job, call `vspc.jobs.get` with the same UID or ask
        for `expand=BackupServerJob` (API 3.6.1 and later). The machines are in
        `vspc.backup_vm_jobs.list_objects_by_job`.

        The configuration of the job (scope, storage, schedule) is available for two platforms:
        `vspc.backup_vm_jobs.get_vsphere_configuration` where `subtype` is `VSphere`,
        `vspc.backup_vm_jobs.get_vcd_configuration` where it is `Vcd`.

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

        Returns all settings of one job that backs up VMware vSphere machines: its scope, storage, guest
        processing and schedule. The status of the job is in `vspc.jobs.get`.

        Only for jobs whose `subtype` in `vspc.backup_vm_jobs.get` is `VSphere`; Cloud Director jobs have
        `vspc.backup_vm_jobs.get_vcd_configuration`, other platforms have no such operation.

        Args:
            job_uid: `instance_uid` of the job, assigned by the backup server. Not the `unique_uid` of the
                job.
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

        Changes individual settings of a job that backs up VMware vSphere machines and keeps the other
        settings. The body is a JSON Patch: an array of changes, each with a pointer to a member of the
        configuration and the new value as a string. Read-only members cannot be changed (assumption).

        Args:
            job_uid: `instance_uid` of the job, assigned by the backup server. Not the `unique_uid` of the
                job.
            body: Changes to a resource, applied in the given order. If a change cannot be applied, the error
                contains it in `failed_json_patch`, and none of the changes takes effect (assumption, as RFC
                6902 requires).
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: Random UID that you create for this request. For 5 minutes the server executes a
                request with this UID only once, so you can safely repeat a request that may have been lost.
                If the response is 202, it is also the ID of the action, and the only way to find the action
                if the response has no `Location`. The client makes one for each call unless you give yours.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, PortalOperator, SiteAdministrator, ServiceProviderGlobalAdministrator,
        ServiceProviderAdministrator, ServiceProviderOperator, CompanyOwner, CompanyAdministrator,
        CompanyTenant, LocationAdministrator.

        Source: patch_method_v3, openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

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
        without its read-only members. Leave out guest processing for a job that does nothing inside the
        machines, and leave out the schedule for a job that is only started manually (both are assumptions).

        Sending the request again creates a second job (assumption), unless both requests have the same
        `x_request_id`.

        Args:
            backup_server_uid: UID of the Veeam Backup & Replication server. Every job refers to it as
                `backup_server_uid`.
            body: All settings of a job that backs up VMware vSphere machines: scope, storage, guest
                processing and schedule.
            mapped_organization_uid: UID of the organization to assign the new job to, on a server that the
                provider hosts (`instance_uid` in `vspc.organizations.list`). Without this parameter the job
                is not assigned to any organization (assumption); you can assign it later with
                `vspc.jobs.assign`.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: Random UID that you create for this request. For 5 minutes the server executes a
                request with this UID only once, so you can safely repeat a request that may have been lost.
                If the response is 202, it is also the ID of the action, and the only way to find the action
                if the response has no `Location`. The client makes one for each call unless you give yours.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, PortalOperator, SiteAdministrator, ServiceProviderGlobalAdministrator,
        ServiceProviderAdministrator, ServiceProviderOperator, CompanyOwner, CompanyAdministrator,
        CompanyTenant, LocationAdministrator.

        Source: openapi_description, async_processing.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

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

        Returns all settings of one job that backs up VMware Cloud Director machines: its scope, storage,
        guest processing and schedule. The status of the job is in `vspc.jobs.get`.

        Only for jobs whose `subtype` in `vspc.backup_vm_jobs.get` is `Vcd`; vSphere jobs have
        `vspc.backup_vm_jobs.get_vsphere_configuration`, other platforms have no such operation.

        Args:
            job_uid: `instance_uid` of the job, assigned by the backup server. Not the `unique_uid` of the
                job.
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

        Changes individual settings of a job that backs up VMware Cloud Director machines and keeps the other
        settings. The body is a JSON Patch: an array of changes, each with a pointer to a member of the
        configuration and the new value as a string. Read-only members cannot be changed (assumption).

        Args:
            job_uid: `instance_uid` of the job, assigned by the backup server. Not the `unique_uid` of the
                job.
            body: Changes to a resource, applied in the given order. If a change cannot be applied, the error
                contains it in `failed_json_patch`, and none of the changes takes effect (assumption, as RFC
                6902 requires).
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: Random UID that you create for this request. For 5 minutes the server executes a
                request with this UID only once, so you can safely repeat a request that may have been lost.
                If the response is 202, it is also the ID of the action, and the only way to find the action
                if the response has no `Location`. The client makes one for each call unless you give yours.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, PortalOperator, SiteAdministrator, ServiceProviderGlobalAdministrator,
        ServiceProviderAdministrator, ServiceProviderOperator, CompanyOwner, CompanyAdministrator,
        CompanyTenant, LocationAdministrator.

        Source: patch_method_v3, openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

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
        configuration without its read-only members. Leave out guest processing for a job that does nothing
        inside the machines, and leave out the schedule for a job that is only started manually (both are
        assumptions).

        Sending the request again creates a second job (assumption), unless both requests have the same
        `x_request_id`.

        Args:
            backup_server_uid: UID of the Veeam Backup & Replication server. Every job refers to it as
                `backup_server_uid`.
            body: All settings of a job that backs up VMware Cloud Director machines: scope, storage, guest
                processing and schedule. Storage and schedule have the same form as for a vSphere job; objects
                are identified as in Cloud Director.
            mapped_organization_uid: UID of the organization to assign the new job to, on a server that the
                provider hosts (`instance_uid` in `vspc.organizations.list`). Without this parameter the job
                is not assigned to any organization (assumption); you can assign it later with
                `vspc.jobs.assign`.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: Random UID that you create for this request. For 5 minutes the server executes a
                request with this UID only once, so you can safely repeat a request that may have been lost.
                If the response is 202, it is also the ID of the action, and the only way to find the action
                if the response has no `Location`. The client makes one for each call unless you give yours.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, PortalOperator, SiteAdministrator, ServiceProviderGlobalAdministrator,
        ServiceProviderAdministrator, ServiceProviderOperator, CompanyOwner, CompanyAdministrator,
        CompanyTenant, LocationAdministrator.

        Source: openapi_description, async_processing.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

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

        Returns the VM backup jobs configured on one backup server, one page at a time.

        A row has only the properties specific to virtual machines: platform, repository, number of machines.
        For the name, status and last run of the job, call `vspc.jobs.get` with the same UID or ask for
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

        from ..api.backup_vm_jobs import backup_vm_jobs_list_by_server

        filter_text = filters.filter_text(filter, backup_vm_jobs_list_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, backup_vm_jobs_list_by_server.RESPONSE)
        select_text = filters.select_text(select, backup_vm_jobs_list_by_server.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerBackupVmJob]:
            return self._session.page(
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
    ) -> Pager[BackupServerVmJobObject]:
        """List the virtual machines that VM backup jobs of one backup server back up.

        Returns the virtual machines in the VM backup jobs configured on one backup server, one page at a
        time.

        A row is one machine of one job: its platform, whether it is excluded, and the result of the last run.
        A machine in two jobs has two rows.

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

        from ..api.backup_vm_jobs import backup_vm_jobs_list_objects_by_server

        filter_text = filters.filter_text(filter, backup_vm_jobs_list_objects_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, backup_vm_jobs_list_objects_by_server.RESPONSE)
        select_text = filters.select_text(select, backup_vm_jobs_list_objects_by_server.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerVmJobObject]:
            return self._session.page(
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
    ) -> Pager[BackupServerVmJobObject]:
        """List the virtual machines that VM backup jobs back up.

        Returns the virtual machines in the VM backup jobs of every backup server you may see, one page at a
        time.

        A row is one machine of one job: its platform, whether it is excluded, and the result of the last run.
        A machine in two jobs has two rows.

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

        from ..api.backup_vm_jobs import backup_vm_jobs_list_objects

        filter_text = filters.filter_text(filter, backup_vm_jobs_list_objects.RESPONSE)
        sort_text = filters.sort_text(sort, backup_vm_jobs_list_objects.RESPONSE)
        select_text = filters.select_text(select, backup_vm_jobs_list_objects.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerVmJobObject]:
            return self._session.page(
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
    ) -> Pager[BackupServerVmJobObject]:
        """List the virtual machines that one VM backup job backs up.

        Returns the virtual machines of one VM backup job, one page at a time.

        A row is one machine: its platform, whether it is excluded, and the result of the last run.

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

        from ..api.backup_vm_jobs import backup_vm_jobs_list_objects_by_job

        filter_text = filters.filter_text(filter, backup_vm_jobs_list_objects_by_job.RESPONSE)
        sort_text = filters.sort_text(sort, backup_vm_jobs_list_objects_by_job.RESPONSE)
        select_text = filters.select_text(select, backup_vm_jobs_list_objects_by_job.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerVmJobObject]:
            return self._session.page(
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
            )

        for_pages(options)
        return Pager(fetch, page_size=page_size, offset=offset)


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

        Returns the VM backup jobs of every backup server you may see, one page at a time.

        A row has only the properties specific to virtual machines: platform, repository, number of machines.
        For the name, status and last run of the job, call `vspc.jobs.get` with the same UID or ask for
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

        from ..api.backup_vm_jobs import backup_vm_jobs_list

        filter_text = filters.filter_text(filter, backup_vm_jobs_list.RESPONSE)
        sort_text = filters.sort_text(sort, backup_vm_jobs_list.RESPONSE)
        select_text = filters.select_text(select, backup_vm_jobs_list.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerBackupVmJob]:
            return await self._session.page(
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
            )

        for_pages(options)
        return AsyncPager(fetch, page_size=page_size, offset=offset)

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

        Returns the properties specific to one VM backup job: platform, repository, number of virtual
        machines. For the name, status and last run of the job, call `vspc.jobs.get` with the same UID or ask
        for `expand=BackupServerJob` (API 3.6.1 and later). The machines are in
        `vspc.backup_vm_jobs.list_objects_by_job`.

        The configuration of the job (scope, storage, schedule) is available for two platforms:
        `vspc.backup_vm_jobs.get_vsphere_configuration` where `subtype` is `VSphere`,
        `vspc.backup_vm_jobs.get_vcd_configuration` where it is `Vcd`.

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

        Returns all settings of one job that backs up VMware vSphere machines: its scope, storage, guest
        processing and schedule. The status of the job is in `vspc.jobs.get`.

        Only for jobs whose `subtype` in `vspc.backup_vm_jobs.get` is `VSphere`; Cloud Director jobs have
        `vspc.backup_vm_jobs.get_vcd_configuration`, other platforms have no such operation.

        Args:
            job_uid: `instance_uid` of the job, assigned by the backup server. Not the `unique_uid` of the
                job.
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

        Changes individual settings of a job that backs up VMware vSphere machines and keeps the other
        settings. The body is a JSON Patch: an array of changes, each with a pointer to a member of the
        configuration and the new value as a string. Read-only members cannot be changed (assumption).

        Args:
            job_uid: `instance_uid` of the job, assigned by the backup server. Not the `unique_uid` of the
                job.
            body: Changes to a resource, applied in the given order. If a change cannot be applied, the error
                contains it in `failed_json_patch`, and none of the changes takes effect (assumption, as RFC
                6902 requires).
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: Random UID that you create for this request. For 5 minutes the server executes a
                request with this UID only once, so you can safely repeat a request that may have been lost.
                If the response is 202, it is also the ID of the action, and the only way to find the action
                if the response has no `Location`. The client makes one for each call unless you give yours.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, PortalOperator, SiteAdministrator, ServiceProviderGlobalAdministrator,
        ServiceProviderAdministrator, ServiceProviderOperator, CompanyOwner, CompanyAdministrator,
        CompanyTenant, LocationAdministrator.

        Source: patch_method_v3, openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

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
        without its read-only members. Leave out guest processing for a job that does nothing inside the
        machines, and leave out the schedule for a job that is only started manually (both are assumptions).

        Sending the request again creates a second job (assumption), unless both requests have the same
        `x_request_id`.

        Args:
            backup_server_uid: UID of the Veeam Backup & Replication server. Every job refers to it as
                `backup_server_uid`.
            body: All settings of a job that backs up VMware vSphere machines: scope, storage, guest
                processing and schedule.
            mapped_organization_uid: UID of the organization to assign the new job to, on a server that the
                provider hosts (`instance_uid` in `vspc.organizations.list`). Without this parameter the job
                is not assigned to any organization (assumption); you can assign it later with
                `vspc.jobs.assign`.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: Random UID that you create for this request. For 5 minutes the server executes a
                request with this UID only once, so you can safely repeat a request that may have been lost.
                If the response is 202, it is also the ID of the action, and the only way to find the action
                if the response has no `Location`. The client makes one for each call unless you give yours.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, PortalOperator, SiteAdministrator, ServiceProviderGlobalAdministrator,
        ServiceProviderAdministrator, ServiceProviderOperator, CompanyOwner, CompanyAdministrator,
        CompanyTenant, LocationAdministrator.

        Source: openapi_description, async_processing.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

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

        Returns all settings of one job that backs up VMware Cloud Director machines: its scope, storage,
        guest processing and schedule. The status of the job is in `vspc.jobs.get`.

        Only for jobs whose `subtype` in `vspc.backup_vm_jobs.get` is `Vcd`; vSphere jobs have
        `vspc.backup_vm_jobs.get_vsphere_configuration`, other platforms have no such operation.

        Args:
            job_uid: `instance_uid` of the job, assigned by the backup server. Not the `unique_uid` of the
                job.
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

        Changes individual settings of a job that backs up VMware Cloud Director machines and keeps the other
        settings. The body is a JSON Patch: an array of changes, each with a pointer to a member of the
        configuration and the new value as a string. Read-only members cannot be changed (assumption).

        Args:
            job_uid: `instance_uid` of the job, assigned by the backup server. Not the `unique_uid` of the
                job.
            body: Changes to a resource, applied in the given order. If a change cannot be applied, the error
                contains it in `failed_json_patch`, and none of the changes takes effect (assumption, as RFC
                6902 requires).
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: Random UID that you create for this request. For 5 minutes the server executes a
                request with this UID only once, so you can safely repeat a request that may have been lost.
                If the response is 202, it is also the ID of the action, and the only way to find the action
                if the response has no `Location`. The client makes one for each call unless you give yours.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, PortalOperator, SiteAdministrator, ServiceProviderGlobalAdministrator,
        ServiceProviderAdministrator, ServiceProviderOperator, CompanyOwner, CompanyAdministrator,
        CompanyTenant, LocationAdministrator.

        Source: patch_method_v3, openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

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
        configuration without its read-only members. Leave out guest processing for a job that does nothing
        inside the machines, and leave out the schedule for a job that is only started manually (both are
        assumptions).

        Sending the request again creates a second job (assumption), unless both requests have the same
        `x_request_id`.

        Args:
            backup_server_uid: UID of the Veeam Backup & Replication server. Every job refers to it as
                `backup_server_uid`.
            body: All settings of a job that backs up VMware Cloud Director machines: scope, storage, guest
                processing and schedule. Storage and schedule have the same form as for a vSphere job; objects
                are identified as in Cloud Director.
            mapped_organization_uid: UID of the organization to assign the new job to, on a server that the
                provider hosts (`instance_uid` in `vspc.organizations.list`). Without this parameter the job
                is not assigned to any organization (assumption); you can assign it later with
                `vspc.jobs.assign`.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: Random UID that you create for this request. For 5 minutes the server executes a
                request with this UID only once, so you can safely repeat a request that may have been lost.
                If the response is 202, it is also the ID of the action, and the only way to find the action
                if the response has no `Location`. The client makes one for each call unless you give yours.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, PortalOperator, SiteAdministrator, ServiceProviderGlobalAdministrator,
        ServiceProviderAdministrator, ServiceProviderOperator, CompanyOwner, CompanyAdministrator,
        CompanyTenant, LocationAdministrator.

        Source: openapi_description, async_processing.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

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

        Returns the VM backup jobs configured on one backup server, one page at a time.

        A row has only the properties specific to virtual machines: platform, repository, number of machines.
        For the name, status and last run of the job, call `vspc.jobs.get` with the same UID or ask for
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

        from ..api.backup_vm_jobs import backup_vm_jobs_list_by_server

        filter_text = filters.filter_text(filter, backup_vm_jobs_list_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, backup_vm_jobs_list_by_server.RESPONSE)
        select_text = filters.select_text(select, backup_vm_jobs_list_by_server.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerBackupVmJob]:
            return await self._session.page(
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
    ) -> AsyncPager[BackupServerVmJobObject]:
        """List the virtual machines that VM backup jobs of one backup server back up.

        Returns the virtual machines in the VM backup jobs configured on one backup server, one page at a
        time.

        A row is one machine of one job: its platform, whether it is excluded, and the result of the last run.
        A machine in two jobs has two rows.

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

        from ..api.backup_vm_jobs import backup_vm_jobs_list_objects_by_server

        filter_text = filters.filter_text(filter, backup_vm_jobs_list_objects_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, backup_vm_jobs_list_objects_by_server.RESPONSE)
        select_text = filters.select_text(select, backup_vm_jobs_list_objects_by_server.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerVmJobObject]:
            return await self._session.page(
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
    ) -> AsyncPager[BackupServerVmJobObject]:
        """List the virtual machines that VM backup jobs back up.

        Returns the virtual machines in the VM backup jobs of every backup server you may see, one page at a
        time.

        A row is one machine of one job: its platform, whether it is excluded, and the result of the last run.
        A machine in two jobs has two rows.

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

        from ..api.backup_vm_jobs import backup_vm_jobs_list_objects

        filter_text = filters.filter_text(filter, backup_vm_jobs_list_objects.RESPONSE)
        sort_text = filters.sort_text(sort, backup_vm_jobs_list_objects.RESPONSE)
        select_text = filters.select_text(select, backup_vm_jobs_list_objects.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerVmJobObject]:
            return await self._session.page(
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
    ) -> AsyncPager[BackupServerVmJobObject]:
        """List the virtual machines that one VM backup job backs up.

        Returns the virtual machines of one VM backup job, one page at a time.

        A row is one machine: its platform, whether it is excluded, and the result of the last run.

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

        from ..api.backup_vm_jobs import backup_vm_jobs_list_objects_by_job

        filter_text = filters.filter_text(filter, backup_vm_jobs_list_objects_by_job.RESPONSE)
        sort_text = filters.sort_text(sort, backup_vm_jobs_list_objects_by_job.RESPONSE)
        select_text = filters.select_text(select, backup_vm_jobs_list_objects_by_job.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerVmJobObject]:
            return await self._session.page(
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
            )

        for_pages(options)
        return AsyncPager(fetch, page_size=page_size, offset=offset)


class BackupVmJobsWithRawResponse:
    """The methods of BackupVmJobs, each returning a RawResponse."""

    def __init__(self, resource: BackupVmJobs) -> None:
        from veeam_jobs_runtime.raw import raw, raw_page

        session = resource._session
        self.list = raw_page(resource.list, session)
        self.get = raw(resource.get, session)
        self.get_vsphere_configuration = raw(resource.get_vsphere_configuration, session)
        self.patch_vsphere_configuration = raw(resource.patch_vsphere_configuration, session)
        self.create_vsphere = raw(resource.create_vsphere, session)
        self.get_vcd_configuration = raw(resource.get_vcd_configuration, session)
        self.patch_vcd_configuration = raw(resource.patch_vcd_configuration, session)
        self.create_vcd = raw(resource.create_vcd, session)
        self.list_by_server = raw_page(resource.list_by_server, session)
        self.list_objects_by_server = raw_page(resource.list_objects_by_server, session)
        self.list_objects = raw_page(resource.list_objects, session)
        self.list_objects_by_job = raw_page(resource.list_objects_by_job, session)


class AsyncBackupVmJobsWithRawResponse:
    """The methods of AsyncBackupVmJobs, each returning a RawResponse."""

    def __init__(self, resource: AsyncBackupVmJobs) -> None:
        from veeam_jobs_runtime.raw import raw_async, raw_page_async

        session = resource._session
        self.list = raw_page_async(resource.list, session)
        self.get = raw_async(resource.get, session)
        self.get_vsphere_configuration = raw_async(resource.get_vsphere_configuration, session)
        self.patch_vsphere_configuration = raw_async(resource.patch_vsphere_configuration, session)
        self.create_vsphere = raw_async(resource.create_vsphere, session)
        self.get_vcd_configuration = raw_async(resource.get_vcd_configuration, session)
        self.patch_vcd_configuration = raw_async(resource.patch_vcd_configuration, session)
        self.create_vcd = raw_async(resource.create_vcd, session)
        self.list_by_server = raw_page_async(resource.list_by_server, session)
        self.list_objects_by_server = raw_page_async(resource.list_objects_by_server, session)
        self.list_objects = raw_page_async(resource.list_objects, session)
        self.list_objects_by_job = raw_page_async(resource.list_objects_by_job, session)
