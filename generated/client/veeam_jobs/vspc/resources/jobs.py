# Generated from spec/vspc by "python -m generator". Do not edit.
"""Jobs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from veeam_jobs_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from veeam_jobs_runtime.conditions.filters import Filter, Select, Sort
    from veeam_jobs_runtime.handles.runs import AsyncRunHandle, RunHandle
    from veeam_jobs_runtime.options import CallOptions
    from veeam_jobs_runtime.paging.pager import AsyncPager, Pager
    from veeam_jobs_runtime.paging.pages import ListPage
    from veeam_jobs_runtime.session import AsyncSession, Session

    from ..models.backup_server_job import BackupServerJob
    from ..models.empty_response import EmptyResponse
    from ..models.filter_expression import FilterExpression
    from ..models.json_patch import JsonPatch
    from ..models.select_expression import SelectExpression
    from ..models.sort_expression import SortExpression


class Jobs:
    """Properties that all jobs have in common: name, state, last run, schedule, retention. Start here for
    monitoring; the typed collections below add the properties specific to one kind of job, under the same
    `instance_uid`.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> JobsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return JobsWithRawResponse(self)

    def list(
        self,
        *,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> Pager[BackupServerJob]:
        """List jobs.

        Returns the jobs of every type on every backup server you may see, one page at a time. Use it for
        monitoring: filter by `status`, sort by `last_run`, and select only the properties you need.

        `type` tells you which typed collection has the other properties of a job, under the same
        `instance_uid`.

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

        from ..api.jobs import jobs_list

        filter_text = filters.filter_text(filter, jobs_list.RESPONSE)
        sort_text = filters.sort_text(sort, jobs_list.RESPONSE)
        select_text = filters.select_text(select, jobs_list.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerJob]:
            return self._session.page(
                jobs_list.build(
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                jobs_list.RESPONSE,
                options,
            )

        for_pages(options)
        return Pager(fetch, page_size=page_size, offset=offset)

    def list_by_server(
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
    ) -> Pager[BackupServerJob]:
        """List jobs of one backup server.

        Returns the jobs of every type on one backup server, one page at a time. `type` tells you which typed
        collection has the other properties of a job, under the same `instance_uid`.

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

        from ..api.jobs import jobs_list_by_server

        filter_text = filters.filter_text(filter, jobs_list_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, jobs_list_by_server.RESPONSE)
        select_text = filters.select_text(select, jobs_list_by_server.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[BackupServerJob]:
            return self._session.page(
                jobs_list_by_server.build(
                    backup_server_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                jobs_list_by_server.RESPONSE,
                options,
            )

        for_pages(options)
        return Pager(fetch, page_size=page_size, offset=offset)

    def get(
        self,
        job_uid: UUID | str,
        *,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerJob:
        """Get one job.

        Returns one job of any type, with the result of its last run, its schedule and its retention.

        The properties specific to the type of the job (copy target, protected computers, tapes) are in the
        typed collection, in the item with the same `instance_uid`.

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

        Source: get_job, openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

        from ..api.jobs import jobs_get

        select_text = filters.select_text(select, jobs_get.RESPONSE)
        answer = self._session.call(
            jobs_get.build(
                job_uid, select=select_text, x_request_id=x_request_id, x_client_version=x_client_version
            ),
            jobs_get.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = jobs_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    def delete(
        self,
        job_uid: UUID | str,
        *,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Delete a job.

        Deletes a job from its backup server. The documentation does not say whether the backups of the job
        are kept, or what happens to a run in progress. Stop the job first, and do not rely on the backups
        being kept or deleted.

        This cannot be undone. Only jobs that back up virtual machines can be created with the operations
        described here.

        Args:
            job_uid: `instance_uid` of the job, assigned by the backup server. Not the `unique_uid` of the
                job.
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

        Source: openapi_description.
        """
        from ..api.jobs import jobs_delete

        return self._session.call(
            jobs_delete.build(job_uid, x_request_id=x_request_id, x_client_version=x_client_version),
            jobs_delete.RESPONSE,
            options,
        )

    def patch(
        self,
        job_uid: UUID | str,
        *,
        body: Sequence[JsonPatch],
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerJob:
        """Change a job.

        Enables or disables the schedule of a job, or starts the job. Only two properties of a job can be
        changed:

        | path | value | what it does |
        |---|---|---|
        | `/isEnabled` | `true`, `false` | enables or disables the schedule |
        | `/status` | `Running` | starts the job, as `vspc.jobs.start` does |

        For API 3.0 to 3.2 only `/isEnabled` is known, from clients of that time: no page of these versions
        shows this operation. The documentation does not say what other values of `/status` do; use
        `vspc.jobs.stop` to stop a job. This operation does not change the scope, schedule or target of a job:
        jobs that back up virtual machines have operations for their configuration, such as
        `vspc.backup_vm_jobs.patch_vsphere_configuration`.

        A 200 response means that the change is queued, not that it is complete: the job in the response may
        still show the previous state (assumption). Poll `vspc.jobs.get` until it shows the new state.

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

        Source: patch_method_v3, openapi_description, openapi_examples, clients_of_3_0.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

        from ..api.jobs import jobs_patch

        select_text = filters.select_text(select, jobs_patch.RESPONSE)
        answer = self._session.call(
            jobs_patch.build(
                job_uid,
                body=body,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            jobs_patch.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = jobs_patch.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    def assign(
        self,
        job_uid: UUID | str,
        *,
        company_uid: UUID | str,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Assign a job to a company.

        Assigns a job on a server of the provider to one of its customers: the company then sees the job among
        its own jobs (assumption). The owner of the server does not change; `mapped_organization_uid` of the
        job contains the company.

        A job is assigned to one company at a time; assigning it again moves it to the other company
        (assumption).

        A 200 response means that the request is queued, not that it is complete. Poll `vspc.jobs.get` until
        `mapped_organization_uid` has the value you sent.

        Args:
            job_uid: `instance_uid` of the job, assigned by the backup server. Not the `unique_uid` of the
                job.
            company_uid: UID of the company to assign the job to (`instance_uid` in
                `vspc.organizations.list`). It is an organization of type `Company` (assumption, from the
                name).
            x_request_id: Random UID that you create for this request. For 5 minutes the server executes a
                request with this UID only once, so you can safely repeat a request that may have been lost.
                If the response is 202, it is also the ID of the action, and the only way to find the action
                if the response has no `Location`. The client makes one for each call unless you give yours.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator.

        Source: openapi_description.
        """
        from ..api.jobs import jobs_assign

        return self._session.call(
            jobs_assign.build(
                job_uid, company_uid=company_uid, x_request_id=x_request_id, x_client_version=x_client_version
            ),
            jobs_assign.RESPONSE,
            options,
        )

    def unassign(
        self,
        job_uid: UUID | str,
        *,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Unassign a job from its company.

        Reverts `vspc.jobs.assign`: the company no longer sees the job (assumption), and
        `mapped_organization_uid` becomes null. The job and its backups stay where they are (assumption).

        A 200 response means that the request is queued, not that it is complete.

        Args:
            job_uid: `instance_uid` of the job, assigned by the backup server. Not the `unique_uid` of the
                job.
            x_request_id: Random UID that you create for this request. For 5 minutes the server executes a
                request with this UID only once, so you can safely repeat a request that may have been lost.
                If the response is 202, it is also the ID of the action, and the only way to find the action
                if the response has no `Location`. The client makes one for each call unless you give yours.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator.

        Source: openapi_description.
        """
        from ..api.jobs import jobs_unassign

        return self._session.call(
            jobs_unassign.build(job_uid, x_request_id=x_request_id, x_client_version=x_client_version),
            jobs_unassign.RESPONSE,
            options,
        )

    def start(
        self,
        job_uid: UUID | str,
        *,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RunHandle[BackupServerJob]:
        """Start a job.

        Starts a run now, regardless of the schedule. The documentation does not say what happens if the job
        is already running.

        | status | means |
        |---|---|
        | 200 | the start is queued; the run has not started, and the job still shows the result of the last run |
        | 202 | the console created an action for the request; when the action has succeeded, the state is the same as after 200 |

        Neither status means that the run has ended. The run has ended when `last_run` of the job is later
        than before the start, and `status` is not `Starting`, `Running`, `Stopping` or one of the `Waiting…`
        values (assumption).

        If you send an `x_request_id`, repeating the request does not start a second run.

        Returns a handle whose `wait()` waits for the end of the run. The job is read once before the order is
        sent, to tell the new run from the last one.

        Args:
            job_uid: `instance_uid` of the job, assigned by the backup server. Not the `unique_uid` of the
                job.
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

        Source: async_processing, openapi_description.
        """
        from veeam_jobs_runtime.handles.runs import order_run

        from ..api.jobs import jobs_get, jobs_start

        return order_run(
            self._session,
            jobs_start.build(job_uid, x_request_id=x_request_id, x_client_version=x_client_version),
            jobs_start.RESPONSE,
            options,
            effect="begins",
            form=jobs_get.RESPONSE,
            job=jobs_get.build(job_uid, x_client_version=x_client_version),
            unwrap=lambda answer: answer.data,
        )

    def stop(
        self,
        job_uid: UUID | str,
        *,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RunHandle[BackupServerJob]:
        """Stop a job.

        Stops the current run. Unfinished work of this run is lost; the next run starts as scheduled
        (assumption).

        200 means that the request is queued, 202 that the console created an action for it. Neither means
        that the run has ended: `status` of the job is `Stopping` until then (assumption). The schedule stays
        enabled; to keep a job from running again, disable the schedule with `vspc.jobs.patch`.

        Returns a handle whose `wait()` waits until the job is at rest.

        Args:
            job_uid: `instance_uid` of the job, assigned by the backup server. Not the `unique_uid` of the
                job.
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

        Source: async_processing, openapi_description.
        """
        from veeam_jobs_runtime.handles.runs import order_run

        from ..api.jobs import jobs_get, jobs_stop

        return order_run(
            self._session,
            jobs_stop.build(job_uid, x_request_id=x_request_id, x_client_version=x_client_version),
            jobs_stop.RESPONSE,
            options,
            effect="ends",
            form=jobs_get.RESPONSE,
            job=jobs_get.build(job_uid, x_client_version=x_client_version),
            unwrap=lambda answer: answer.data,
        )

    def retry(
        self,
        job_uid: UUID | str,
        *,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RunHandle[BackupServerJob]:
        """Retry a job.

        Runs a job again after a failed run, for the objects that failed (assumption). After a run without
        failures there is nothing to retry (assumption); use `vspc.jobs.start` to start a complete run.

        200 and 202 have the same meaning as for `vspc.jobs.start`: the retry is queued, or the console
        created an action. You can detect the end of the run in the same way, too.

        Returns a handle whose `wait()` waits for the end of the run. The job is read once before the order is
        sent, to tell the new run from the last one.

        Args:
            job_uid: `instance_uid` of the job, assigned by the backup server. Not the `unique_uid` of the
                job.
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

        Source: async_processing, openapi_description.
        """
        from veeam_jobs_runtime.handles.runs import order_run

        from ..api.jobs import jobs_get, jobs_retry

        return order_run(
            self._session,
            jobs_retry.build(job_uid, x_request_id=x_request_id, x_client_version=x_client_version),
            jobs_retry.RESPONSE,
            options,
            effect="begins",
            form=jobs_get.RESPONSE,
            job=jobs_get.build(job_uid, x_client_version=x_client_version),
            unwrap=lambda answer: answer.data,
        )


class AsyncJobs:
    """Properties that all jobs have in common: name, state, last run, schedule, retention. Start here for
    monitoring; the typed collections below add the properties specific to one kind of job, under the same
    `instance_uid`.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncJobsWithRawResponse(self)

    def list(
        self,
        *,
        filter: Filter[FilterExpression] | Unset = UNSET,
        sort: Sort[SortExpression] | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        page_size: int = 500,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[BackupServerJob]:
        """List jobs.

        Returns the jobs of every type on every backup server you may see, one page at a time. Use it for
        monitoring: filter by `status`, sort by `last_run`, and select only the properties you need.

        `type` tells you which typed collection has the other properties of a job, under the same
        `instance_uid`.

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

        from ..api.jobs import jobs_list

        filter_text = filters.filter_text(filter, jobs_list.RESPONSE)
        sort_text = filters.sort_text(sort, jobs_list.RESPONSE)
        select_text = filters.select_text(select, jobs_list.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerJob]:
            return await self._session.page(
                jobs_list.build(
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                jobs_list.RESPONSE,
                options,
            )

        for_pages(options)
        return AsyncPager(fetch, page_size=page_size, offset=offset)

    def list_by_server(
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
    ) -> AsyncPager[BackupServerJob]:
        """List jobs of one backup server.

        Returns the jobs of every type on one backup server, one page at a time. `type` tells you which typed
        collection has the other properties of a job, under the same `instance_uid`.

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

        from ..api.jobs import jobs_list_by_server

        filter_text = filters.filter_text(filter, jobs_list_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, jobs_list_by_server.RESPONSE)
        select_text = filters.select_text(select, jobs_list_by_server.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[BackupServerJob]:
            return await self._session.page(
                jobs_list_by_server.build(
                    backup_server_uid,
                    filter=filter_text,
                    sort=sort_text,
                    select=select_text,
                    x_client_version=x_client_version,
                    limit=limit,
                    offset=offset,
                ),
                jobs_list_by_server.RESPONSE,
                options,
            )

        for_pages(options)
        return AsyncPager(fetch, page_size=page_size, offset=offset)

    async def get(
        self,
        job_uid: UUID | str,
        *,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerJob:
        """Get one job.

        Returns one job of any type, with the result of its last run, its schedule and its retention.

        The properties specific to the type of the job (copy target, protected computers, tapes) are in the
        typed collection, in the item with the same `instance_uid`.

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

        Source: get_job, openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

        from ..api.jobs import jobs_get

        select_text = filters.select_text(select, jobs_get.RESPONSE)
        answer = await self._session.call(
            jobs_get.build(
                job_uid, select=select_text, x_request_id=x_request_id, x_client_version=x_client_version
            ),
            jobs_get.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = jobs_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    async def delete(
        self,
        job_uid: UUID | str,
        *,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Delete a job.

        Deletes a job from its backup server. The documentation does not say whether the backups of the job
        are kept, or what happens to a run in progress. Stop the job first, and do not rely on the backups
        being kept or deleted.

        This cannot be undone. Only jobs that back up virtual machines can be created with the operations
        described here.

        Args:
            job_uid: `instance_uid` of the job, assigned by the backup server. Not the `unique_uid` of the
                job.
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

        Source: openapi_description.
        """
        from ..api.jobs import jobs_delete

        return await self._session.call(
            jobs_delete.build(job_uid, x_request_id=x_request_id, x_client_version=x_client_version),
            jobs_delete.RESPONSE,
            options,
        )

    async def patch(
        self,
        job_uid: UUID | str,
        *,
        body: Sequence[JsonPatch],
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BackupServerJob:
        """Change a job.

        Enables or disables the schedule of a job, or starts the job. Only two properties of a job can be
        changed:

        | path | value | what it does |
        |---|---|---|
        | `/isEnabled` | `true`, `false` | enables or disables the schedule |
        | `/status` | `Running` | starts the job, as `vspc.jobs.start` does |

        For API 3.0 to 3.2 only `/isEnabled` is known, from clients of that time: no page of these versions
        shows this operation. The documentation does not say what other values of `/status` do; use
        `vspc.jobs.stop` to stop a job. This operation does not change the scope, schedule or target of a job:
        jobs that back up virtual machines have operations for their configuration, such as
        `vspc.backup_vm_jobs.patch_vsphere_configuration`.

        A 200 response means that the change is queued, not that it is complete: the job in the response may
        still show the previous state (assumption). Poll `vspc.jobs.get` until it shows the new state.

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

        Source: patch_method_v3, openapi_description, openapi_examples, clients_of_3_0.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

        from ..api.jobs import jobs_patch

        select_text = filters.select_text(select, jobs_patch.RESPONSE)
        answer = await self._session.call(
            jobs_patch.build(
                job_uid,
                body=body,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            jobs_patch.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = jobs_patch.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    async def assign(
        self,
        job_uid: UUID | str,
        *,
        company_uid: UUID | str,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Assign a job to a company.

        Assigns a job on a server of the provider to one of its customers: the company then sees the job among
        its own jobs (assumption). The owner of the server does not change; `mapped_organization_uid` of the
        job contains the company.

        A job is assigned to one company at a time; assigning it again moves it to the other company
        (assumption).

        A 200 response means that the request is queued, not that it is complete. Poll `vspc.jobs.get` until
        `mapped_organization_uid` has the value you sent.

        Args:
            job_uid: `instance_uid` of the job, assigned by the backup server. Not the `unique_uid` of the
                job.
            company_uid: UID of the company to assign the job to (`instance_uid` in
                `vspc.organizations.list`). It is an organization of type `Company` (assumption, from the
                name).
            x_request_id: Random UID that you create for this request. For 5 minutes the server executes a
                request with this UID only once, so you can safely repeat a request that may have been lost.
                If the response is 202, it is also the ID of the action, and the only way to find the action
                if the response has no `Location`. The client makes one for each call unless you give yours.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator.

        Source: openapi_description.
        """
        from ..api.jobs import jobs_assign

        return await self._session.call(
            jobs_assign.build(
                job_uid, company_uid=company_uid, x_request_id=x_request_id, x_client_version=x_client_version
            ),
            jobs_assign.RESPONSE,
            options,
        )

    async def unassign(
        self,
        job_uid: UUID | str,
        *,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Unassign a job from its company.

        Reverts `vspc.jobs.assign`: the company no longer sees the job (assumption), and
        `mapped_organization_uid` becomes null. The job and its backups stay where they are (assumption).

        A 200 response means that the request is queued, not that it is complete.

        Args:
            job_uid: `instance_uid` of the job, assigned by the backup server. Not the `unique_uid` of the
                job.
            x_request_id: Random UID that you create for this request. For 5 minutes the server executes a
                request with this UID only once, so you can safely repeat a request that may have been lost.
                If the response is 202, it is also the ID of the action, and the only way to find the action
                if the response has no `Location`. The client makes one for each call unless you give yours.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator.

        Source: openapi_description.
        """
        from ..api.jobs import jobs_unassign

        return await self._session.call(
            jobs_unassign.build(job_uid, x_request_id=x_request_id, x_client_version=x_client_version),
            jobs_unassign.RESPONSE,
            options,
        )

    async def start(
        self,
        job_uid: UUID | str,
        *,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRunHandle[BackupServerJob]:
        """Start a job.

        Starts a run now, regardless of the schedule. The documentation does not say what happens if the job
        is already running.

        | status | means |
        |---|---|
        | 200 | the start is queued; the run has not started, and the job still shows the result of the last run |
        | 202 | the console created an action for the request; when the action has succeeded, the state is the same as after 200 |

        Neither status means that the run has ended. The run has ended when `last_run` of the job is later
        than before the start, and `status` is not `Starting`, `Running`, `Stopping` or one of the `Waiting…`
        values (assumption).

        If you send an `x_request_id`, repeating the request does not start a second run.

        Returns a handle whose `wait()` waits for the end of the run. The job is read once before the order is
        sent, to tell the new run from the last one.

        Args:
            job_uid: `instance_uid` of the job, assigned by the backup server. Not the `unique_uid` of the
                job.
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

        Source: async_processing, openapi_description.
        """
        from veeam_jobs_runtime.handles.runs import order_run_async

        from ..api.jobs import jobs_get, jobs_start

        return await order_run_async(
            self._session,
            jobs_start.build(job_uid, x_request_id=x_request_id, x_client_version=x_client_version),
            jobs_start.RESPONSE,
            options,
            effect="begins",
            form=jobs_get.RESPONSE,
            job=jobs_get.build(job_uid, x_client_version=x_client_version),
            unwrap=lambda answer: answer.data,
        )

    async def stop(
        self,
        job_uid: UUID | str,
        *,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRunHandle[BackupServerJob]:
        """Stop a job.

        Stops the current run. Unfinished work of this run is lost; the next run starts as scheduled
        (assumption).

        200 means that the request is queued, 202 that the console created an action for it. Neither means
        that the run has ended: `status` of the job is `Stopping` until then (assumption). The schedule stays
        enabled; to keep a job from running again, disable the schedule with `vspc.jobs.patch`.

        Returns a handle whose `wait()` waits until the job is at rest.

        Args:
            job_uid: `instance_uid` of the job, assigned by the backup server. Not the `unique_uid` of the
                job.
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

        Source: async_processing, openapi_description.
        """
        from veeam_jobs_runtime.handles.runs import order_run_async

        from ..api.jobs import jobs_get, jobs_stop

        return await order_run_async(
            self._session,
            jobs_stop.build(job_uid, x_request_id=x_request_id, x_client_version=x_client_version),
            jobs_stop.RESPONSE,
            options,
            effect="ends",
            form=jobs_get.RESPONSE,
            job=jobs_get.build(job_uid, x_client_version=x_client_version),
            unwrap=lambda answer: answer.data,
        )

    async def retry(
        self,
        job_uid: UUID | str,
        *,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRunHandle[BackupServerJob]:
        """Retry a job.

        Runs a job again after a failed run, for the objects that failed (assumption). After a run without
        failures there is nothing to retry (assumption); use `vspc.jobs.start` to start a complete run.

        200 and 202 have the same meaning as for `vspc.jobs.start`: the retry is queued, or the console
        created an action. You can detect the end of the run in the same way, too.

        Returns a handle whose `wait()` waits for the end of the run. The job is read once before the order is
        sent, to tell the new run from the last one.

        Args:
            job_uid: `instance_uid` of the job, assigned by the backup server. Not the `unique_uid` of the
                job.
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

        Source: async_processing, openapi_description.
        """
        from veeam_jobs_runtime.handles.runs import order_run_async

        from ..api.jobs import jobs_get, jobs_retry

        return await order_run_async(
            self._session,
            jobs_retry.build(job_uid, x_request_id=x_request_id, x_client_version=x_client_version),
            jobs_retry.RESPONSE,
            options,
            effect="begins",
            form=jobs_get.RESPONSE,
            job=jobs_get.build(job_uid, x_client_version=x_client_version),
            unwrap=lambda answer: answer.data,
        )


class JobsWithRawResponse:
    """The methods of Jobs, each returning a RawResponse."""

    def __init__(self, resource: Jobs) -> None:
        from veeam_jobs_runtime.raw import raw, raw_page

        session = resource._session
        self.list = raw_page(resource.list, session)
        self.list_by_server = raw_page(resource.list_by_server, session)
        self.get = raw(resource.get, session)
        self.delete = raw(resource.delete, session)
        self.patch = raw(resource.patch, session)
        self.assign = raw(resource.assign, session)
        self.unassign = raw(resource.unassign, session)
        self.start = raw(resource.start, session)
        self.stop = raw(resource.stop, session)
        self.retry = raw(resource.retry, session)


class AsyncJobsWithRawResponse:
    """The methods of AsyncJobs, each returning a RawResponse."""

    def __init__(self, resource: AsyncJobs) -> None:
        from veeam_jobs_runtime.raw import raw_async, raw_page_async

        session = resource._session
        self.list = raw_page_async(resource.list, session)
        self.list_by_server = raw_page_async(resource.list_by_server, session)
        self.get = raw_async(resource.get, session)
        self.delete = raw_async(resource.delete, session)
        self.patch = raw_async(resource.patch, session)
        self.assign = raw_async(resource.assign, session)
        self.unassign = raw_async(resource.unassign, session)
        self.start = raw_async(resource.start, session)
        self.stop = raw_async(resource.stop, session)
        self.retry = raw_async(resource.retry, session)
