# Generated from spec/vspc by "python -m generator". Do not edit.
"""Jobs."""

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
    from ..models.backup_server_job import BackupServerJob
    from ..models.empty_response import EmptyResponse
    from ..models.filter_expression import FilterExpression
    from ..models.json_patch import JsonPatch
    from ..models.select_expression import SelectExpression
    from ..models.sort_expression import SortExpression


class Jobs:
    """What all jobs have in common, whatever they protect: name, state, last run, schedule, retention. Start
    here for monitoring; the typed collections below add what is particular to one kind of job under the same
    `instanceUid`.
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

        The jobs of every type on every backup server you may see, one page at a time. This is where
        monitoring starts: filter by `status`, sort by `lastRun`, and select the few properties you need.

        `type` says which typed collection has the rest of a job, under the same `instanceUid`.

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
        from ..api.jobs import jobs_list

        filter_text = filters.filter_text(filter, jobs_list.RESPONSE)
        sort_text = filters.sort_text(sort, jobs_list.RESPONSE)
        select_text = filters.select_text(select, jobs_list.RESPONSE)
        for_pages(options)
        return Pager(
            lambda offset, limit: self._session.call(
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
            ),
            page_size=page_size,
            offset=offset,
        )

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

        The jobs of every type on one backup server, one page at a time. `type` says which typed collection
        has the rest of a job, under the same `instanceUid`.

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
        from ..api.jobs import jobs_list_by_server

        filter_text = filters.filter_text(filter, jobs_list_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, jobs_list_by_server.RESPONSE)
        select_text = filters.select_text(select, jobs_list_by_server.RESPONSE)
        for_pages(options)
        return Pager(
            lambda offset, limit: self._session.call(
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
    ) -> BackupServerJob:
        """Get one job.

        One job of any type, with the outcome of its last run, its schedule and its retention.

        What is particular to the type of the job (copy target, protected computers, tapes) is in the typed
        collection, in the item with the same `instanceUid`.

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

        Source: get_job, openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
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

        Removes a job from its backup server. No page says whether the backups it made are kept, nor what
        becomes of a run that is going on: stop the job first, and do not count on either.

        There is no way back. Of all jobs, only those that back up virtual machines can be created through the
        operations described here.

        Args:
            job_uid: The job's `instanceUid`, assigned by the backup server. Not its `uniqueUid`.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

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

        Switches the schedule of a job on or off, or starts the job. Only two properties of a job are not
        read-only:

        | path | value | what it does |
        |---|---|---|
        | `/isEnabled` | `true`, `false` | switches the schedule on or off |
        | `/status` | `Running` | starts the job, as `jobs_start` does |

        What other values of `/status` do, no page says; use `jobs_stop` to stop a job. What a job backs up,
        and when and where to, is not changed here: jobs that back up virtual machines have operations for
        their configuration, like `backupVmJobs_patchVsphereConfiguration`.

        200 says that the change is waiting in line, not that it was made: the job in the answer may still
        show the state before (assumption). Ask `jobs_get` until it shows the new one.

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

        Gives a job on a server of the provider to one of its customers: the company then sees the job among
        its own (assumption). The owner of the server stays the same; `mappedOrganizationUid` of the job names
        the company.

        A job belongs to one company at a time; assigning it again moves it (assumption).

        200 says that the request is waiting in line, not that it was carried out. Ask `jobs_get` until
        `mappedOrganizationUid` is what you asked for.

        Args:
            job_uid: The job's `instanceUid`, assigned by the backup server. Not its `uniqueUid`.
            company_uid: The company that the job is to belong to, by its `instanceUid` in
                `organizations_list`. An organization of type `Company` (assumption, from the name).
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

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
        """Take a job back from its company.

        Ends what `jobs_assign` began: the company no longer sees the job (assumption), and
        `mappedOrganizationUid` becomes null. Job and backups stay where they are (assumption).

        200 says that the request is waiting in line, not that it was carried out.

        Args:
            job_uid: The job's `instanceUid`, assigned by the backup server. Not its `uniqueUid`.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

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
    ) -> EmptyResponse:
        """Start a job.

        Starts a run now, whatever the schedule says. What happens to a job that is running already, no page
        says.

        | status | means | to see how the run goes |
        |---|---|---|
        | 200 | the start is waiting in line; the run has not begun | ask `jobs_get` |
        | 202 | the console made an action of your request | wait for the action with `asyncActions_get`, then ask `jobs_get` |

        Either way nothing tells you that the run has ended. Remember `lastRun` before you start; the run is
        over when `lastRun` is a later time and `status` is neither `Starting` nor `Running` nor `Stopping`
        nor one of the `Waiting…` (assumption).

        Send `X-Request-id`, so that a repeated request does not start a second run.

        Args:
            job_uid: The job's `instanceUid`, assigned by the backup server. Not its `uniqueUid`.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, SiteAdministrator, ServiceProviderGlobalAdministrator,
        ServiceProviderAdministrator, ServiceProviderOperator, CompanyOwner, CompanyAdministrator,
        CompanyTenant, LocationAdministrator.

        Source: async_processing, openapi_description.
        """
        from ..api.jobs import jobs_start

        return self._session.call(
            jobs_start.build(job_uid, x_request_id=x_request_id, x_client_version=x_client_version),
            jobs_start.RESPONSE,
            options,
        )

    def stop(
        self,
        job_uid: UUID | str,
        *,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Stop a job.

        Ends the run that is going on. What was not finished is lost for this run; the next one begins as
        scheduled (assumption).

        200 says that the request is waiting in line, and 202 that the console made an action of it; neither
        that the run has ended. Ask `jobs_get`: `status` is `Stopping` until it has (assumption). The schedule
        stays on; to keep a job from running again, switch it off with `jobs_patch`.

        Args:
            job_uid: The job's `instanceUid`, assigned by the backup server. Not its `uniqueUid`.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, SiteAdministrator, ServiceProviderGlobalAdministrator,
        ServiceProviderAdministrator, ServiceProviderOperator, CompanyOwner, CompanyAdministrator,
        CompanyTenant, LocationAdministrator.

        Source: async_processing, openapi_description.
        """
        from ..api.jobs import jobs_stop

        return self._session.call(
            jobs_stop.build(job_uid, x_request_id=x_request_id, x_client_version=x_client_version),
            jobs_stop.RESPONSE,
            options,
        )

    def retry(
        self,
        job_uid: UUID | str,
        *,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Retry a job.

        Runs a job once more after a run that failed, for the objects that failed (assumption). After a run
        without failures there is nothing to do (assumption); `jobs_start` begins a full run.

        200 and 202 mean what they mean for `jobs_start`: the retry is waiting in line, or has become an
        action. Follow it with `jobs_get`.

        Args:
            job_uid: The job's `instanceUid`, assigned by the backup server. Not its `uniqueUid`.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, SiteAdministrator, ServiceProviderGlobalAdministrator,
        ServiceProviderAdministrator, ServiceProviderOperator, CompanyOwner, CompanyAdministrator,
        CompanyTenant, LocationAdministrator.

        Source: async_processing, openapi_description.
        """
        from ..api.jobs import jobs_retry

        return self._session.call(
            jobs_retry.build(job_uid, x_request_id=x_request_id, x_client_version=x_client_version),
            jobs_retry.RESPONSE,
            options,
        )


class AsyncJobs:
    """What all jobs have in common, whatever they protect: name, state, last run, schedule, retention. Start
    here for monitoring; the typed collections below add what is particular to one kind of job under the same
    `instanceUid`.
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

        The jobs of every type on every backup server you may see, one page at a time. This is where
        monitoring starts: filter by `status`, sort by `lastRun`, and select the few properties you need.

        `type` says which typed collection has the rest of a job, under the same `instanceUid`.

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
        from ..api.jobs import jobs_list

        filter_text = filters.filter_text(filter, jobs_list.RESPONSE)
        sort_text = filters.sort_text(sort, jobs_list.RESPONSE)
        select_text = filters.select_text(select, jobs_list.RESPONSE)
        for_pages(options)
        return AsyncPager(
            lambda offset, limit: self._session.call(
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
            ),
            page_size=page_size,
            offset=offset,
        )

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

        The jobs of every type on one backup server, one page at a time. `type` says which typed collection
        has the rest of a job, under the same `instanceUid`.

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
        from ..api.jobs import jobs_list_by_server

        filter_text = filters.filter_text(filter, jobs_list_by_server.RESPONSE)
        sort_text = filters.sort_text(sort, jobs_list_by_server.RESPONSE)
        select_text = filters.select_text(select, jobs_list_by_server.RESPONSE)
        for_pages(options)
        return AsyncPager(
            lambda offset, limit: self._session.call(
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
    ) -> BackupServerJob:
        """Get one job.

        One job of any type, with the outcome of its last run, its schedule and its retention.

        What is particular to the type of the job (copy target, protected computers, tapes) is in the typed
        collection, in the item with the same `instanceUid`.

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

        Source: get_job, openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
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

        Removes a job from its backup server. No page says whether the backups it made are kept, nor what
        becomes of a run that is going on: stop the job first, and do not count on either.

        There is no way back. Of all jobs, only those that back up virtual machines can be created through the
        operations described here.

        Args:
            job_uid: The job's `instanceUid`, assigned by the backup server. Not its `uniqueUid`.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

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

        Switches the schedule of a job on or off, or starts the job. Only two properties of a job are not
        read-only:

        | path | value | what it does |
        |---|---|---|
        | `/isEnabled` | `true`, `false` | switches the schedule on or off |
        | `/status` | `Running` | starts the job, as `jobs_start` does |

        What other values of `/status` do, no page says; use `jobs_stop` to stop a job. What a job backs up,
        and when and where to, is not changed here: jobs that back up virtual machines have operations for
        their configuration, like `backupVmJobs_patchVsphereConfiguration`.

        200 says that the change is waiting in line, not that it was made: the job in the answer may still
        show the state before (assumption). Ask `jobs_get` until it shows the new one.

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

        Gives a job on a server of the provider to one of its customers: the company then sees the job among
        its own (assumption). The owner of the server stays the same; `mappedOrganizationUid` of the job names
        the company.

        A job belongs to one company at a time; assigning it again moves it (assumption).

        200 says that the request is waiting in line, not that it was carried out. Ask `jobs_get` until
        `mappedOrganizationUid` is what you asked for.

        Args:
            job_uid: The job's `instanceUid`, assigned by the backup server. Not its `uniqueUid`.
            company_uid: The company that the job is to belong to, by its `instanceUid` in
                `organizations_list`. An organization of type `Company` (assumption, from the name).
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

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
        """Take a job back from its company.

        Ends what `jobs_assign` began: the company no longer sees the job (assumption), and
        `mappedOrganizationUid` becomes null. Job and backups stay where they are (assumption).

        200 says that the request is waiting in line, not that it was carried out.

        Args:
            job_uid: The job's `instanceUid`, assigned by the backup server. Not its `uniqueUid`.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

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
    ) -> EmptyResponse:
        """Start a job.

        Starts a run now, whatever the schedule says. What happens to a job that is running already, no page
        says.

        | status | means | to see how the run goes |
        |---|---|---|
        | 200 | the start is waiting in line; the run has not begun | ask `jobs_get` |
        | 202 | the console made an action of your request | wait for the action with `asyncActions_get`, then ask `jobs_get` |

        Either way nothing tells you that the run has ended. Remember `lastRun` before you start; the run is
        over when `lastRun` is a later time and `status` is neither `Starting` nor `Running` nor `Stopping`
        nor one of the `Waiting…` (assumption).

        Send `X-Request-id`, so that a repeated request does not start a second run.

        Args:
            job_uid: The job's `instanceUid`, assigned by the backup server. Not its `uniqueUid`.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, SiteAdministrator, ServiceProviderGlobalAdministrator,
        ServiceProviderAdministrator, ServiceProviderOperator, CompanyOwner, CompanyAdministrator,
        CompanyTenant, LocationAdministrator.

        Source: async_processing, openapi_description.
        """
        from ..api.jobs import jobs_start

        return await self._session.call(
            jobs_start.build(job_uid, x_request_id=x_request_id, x_client_version=x_client_version),
            jobs_start.RESPONSE,
            options,
        )

    async def stop(
        self,
        job_uid: UUID | str,
        *,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Stop a job.

        Ends the run that is going on. What was not finished is lost for this run; the next one begins as
        scheduled (assumption).

        200 says that the request is waiting in line, and 202 that the console made an action of it; neither
        that the run has ended. Ask `jobs_get`: `status` is `Stopping` until it has (assumption). The schedule
        stays on; to keep a job from running again, switch it off with `jobs_patch`.

        Args:
            job_uid: The job's `instanceUid`, assigned by the backup server. Not its `uniqueUid`.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, SiteAdministrator, ServiceProviderGlobalAdministrator,
        ServiceProviderAdministrator, ServiceProviderOperator, CompanyOwner, CompanyAdministrator,
        CompanyTenant, LocationAdministrator.

        Source: async_processing, openapi_description.
        """
        from ..api.jobs import jobs_stop

        return await self._session.call(
            jobs_stop.build(job_uid, x_request_id=x_request_id, x_client_version=x_client_version),
            jobs_stop.RESPONSE,
            options,
        )

    async def retry(
        self,
        job_uid: UUID | str,
        *,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> EmptyResponse:
        """Retry a job.

        Runs a job once more after a run that failed, for the objects that failed (assumption). After a run
        without failures there is nothing to do (assumption); `jobs_start` begins a full run.

        200 and 202 mean what they mean for `jobs_start`: the retry is waiting in line, or has become an
        action. Follow it with `jobs_get`.

        Args:
            job_uid: The job's `instanceUid`, assigned by the backup server. Not its `uniqueUid`.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, SiteAdministrator, ServiceProviderGlobalAdministrator,
        ServiceProviderAdministrator, ServiceProviderOperator, CompanyOwner, CompanyAdministrator,
        CompanyTenant, LocationAdministrator.

        Source: async_processing, openapi_description.
        """
        from ..api.jobs import jobs_retry

        return await self._session.call(
            jobs_retry.build(job_uid, x_request_id=x_request_id, x_client_version=x_client_version),
            jobs_retry.RESPONSE,
            options,
        )


class JobsWithRawResponse:
    """The methods of Jobs, each returning a RawResponse."""

    def __init__(self, resource: Jobs) -> None:
        from ..._runtime.raw import raw, raw_page

        self.list = raw_page(resource.list)
        self.list_by_server = raw_page(resource.list_by_server)
        self.get = raw(resource.get)
        self.delete = raw(resource.delete)
        self.patch = raw(resource.patch)
        self.assign = raw(resource.assign)
        self.unassign = raw(resource.unassign)
        self.start = raw(resource.start)
        self.stop = raw(resource.stop)
        self.retry = raw(resource.retry)


class AsyncJobsWithRawResponse:
    """The methods of AsyncJobs, each returning a RawResponse."""

    def __init__(self, resource: AsyncJobs) -> None:
        from ..._runtime.raw import raw_async, raw_page_async

        self.list = raw_page_async(resource.list)
        self.list_by_server = raw_page_async(resource.list_by_server)
        self.get = raw_async(resource.get)
        self.delete = raw_async(resource.delete)
        self.patch = raw_async(resource.patch)
        self.assign = raw_async(resource.assign)
        self.unassign = raw_async(resource.unassign)
        self.start = raw_async(resource.start)
        self.stop = raw_async(resource.stop)
        self.retry = raw_async(resource.retry)
