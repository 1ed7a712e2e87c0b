# Generated from spec/vspc by "python -m generator". Do not edit.
"""Jobs."""

from __future__ import annotations

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

    from ..models.filter_expression import FilterExpression
    from ..models.job import Job
    from ..models.job_status import JobStatus
    from ..models.select_expression import SelectExpression
    from ..models.sort_expression import SortExpression


class Jobs:
    """Things that run."""

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
        page_size: int = 200,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> Pager[Job]:
        """List jobs.

        All of them.

        Args:
            filter: A condition like `F.status == "Failed"`, joined to others by `&`, `|`, `^` and `~`, or a
                list of conditions that must all hold; names are checked against the model first. Models and
                JSON text go out as they are.
            sort: What to sort by: `"last_run"`, `"-last_run"` for the greatest first,
                `F.name.asc(collation="ignorecase")`, or a list of such, the first of which decides. Sort by
                something unique, or items of equal rank may change places between pages. Models and JSON text
                go out as they are.
            page_size: How many items to fetch at a time; all of them come, whatever the size.
            offset: How many items to pass over before the first.

        Roles: Owner.

        Source: list_page.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.options import for_pages
        from veeam_jobs_runtime.paging.pager import Pager

        from ..api.jobs import jobs_list

        filter_text = filters.filter_text(filter, jobs_list.RESPONSE)
        sort_text = filters.sort_text(sort, jobs_list.RESPONSE)

        def fetch(offset: int, limit: int) -> ListPage[Job]:
            return self._session.page(
                jobs_list.build(filter=filter_text, sort=sort_text, limit=limit, offset=offset),
                jobs_list.RESPONSE,
                options,
            )

        for_pages(options)
        return Pager(fetch, page_size=page_size, offset=offset)

    def get(
        self,
        job_uid: UUID | str,
        *,
        state: JobStatus | str | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Job:
        """Read one job.

        One of them.

        Args:
            job_uid: The job.
            state: Only in it.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: A name.

        Roles: Owner, Reader.

        Source: get_page.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

        from ..api.jobs import jobs_get

        select_text = filters.select_text(select, jobs_get.RESPONSE)
        answer = self._session.call(
            jobs_get.build(job_uid, state=state, select=select_text, x_request_id=x_request_id),
            jobs_get.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = jobs_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data


class AsyncJobs:
    """Things that run."""

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
        page_size: int = 200,
        offset: int = 0,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[Job]:
        """List jobs.

        All of them.

        Args:
            filter: A condition like `F.status == "Failed"`, joined to others by `&`, `|`, `^` and `~`, or a
                list of conditions that must all hold; names are checked against the model first. Models and
                JSON text go out as they are.
            sort: What to sort by: `"last_run"`, `"-last_run"` for the greatest first,
                `F.name.asc(collation="ignorecase")`, or a list of such, the first of which decides. Sort by
                something unique, or items of equal rank may change places between pages. Models and JSON text
                go out as they are.
            page_size: How many items to fetch at a time; all of them come, whatever the size.
            offset: How many items to pass over before the first.

        Roles: Owner.

        Source: list_page.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.options import for_pages
        from veeam_jobs_runtime.paging.pager import AsyncPager

        from ..api.jobs import jobs_list

        filter_text = filters.filter_text(filter, jobs_list.RESPONSE)
        sort_text = filters.sort_text(sort, jobs_list.RESPONSE)

        async def fetch(offset: int, limit: int) -> ListPage[Job]:
            return await self._session.page(
                jobs_list.build(filter=filter_text, sort=sort_text, limit=limit, offset=offset),
                jobs_list.RESPONSE,
                options,
            )

        for_pages(options)
        return AsyncPager(fetch, page_size=page_size, offset=offset)

    async def get(
        self,
        job_uid: UUID | str,
        *,
        state: JobStatus | str | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Job:
        """Read one job.

        One of them.

        Args:
            job_uid: The job.
            state: Only in it.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: A name.

        Roles: Owner, Reader.

        Source: get_page.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

        from ..api.jobs import jobs_get

        select_text = filters.select_text(select, jobs_get.RESPONSE)
        answer = await self._session.call(
            jobs_get.build(job_uid, state=state, select=select_text, x_request_id=x_request_id),
            jobs_get.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = jobs_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data


class JobsWithRawResponse:
    """The methods of Jobs, each returning a RawResponse."""

    def __init__(self, resource: Jobs) -> None:
        from veeam_jobs_runtime.raw import raw, raw_page

        session = resource._session
        self.list = raw_page(resource.list, session)
        self.get = raw(resource.get, session)


class AsyncJobsWithRawResponse:
    """The methods of AsyncJobs, each returning a RawResponse."""

    def __init__(self, resource: AsyncJobs) -> None:
        from veeam_jobs_runtime.raw import raw_async, raw_page_async

        session = resource._session
        self.list = raw_page_async(resource.list, session)
        self.get = raw_async(resource.get, session)
