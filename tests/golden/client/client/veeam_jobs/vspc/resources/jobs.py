# Generated from spec/vspc by "python -m generator". Do not edit.
"""Jobs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from ..._runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.paging import AsyncPager, Pager
    from ..._runtime.session import AsyncSession, Session
    from ..models.filter_expression import FilterExpression
    from ..models.job import Job
    from ..models.job_status import JobStatus


class Jobs:
    """Things that run."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        filter: Sequence[FilterExpression] | str | Unset = UNSET,
        page_size: int = 200,
        offset: int = 0,
    ) -> Pager[Job]:
        """List jobs.

        All of them.

        Args:
            filter: Which of them.
            page_size: How many items to fetch at a time; all of them come, whatever the size.
            offset: How many items to pass over before the first.

        Roles: Owner.

        Source: list_page.
        """
        from ..._runtime.paging import Pager
        from ..api.jobs import jobs_list

        return Pager(
            lambda offset, limit: self._session.call(
                jobs_list.build(filter=filter, limit=limit, offset=offset), jobs_list.RESPONSE
            ),
            page_size=page_size,
            offset=offset,
        )

    def get(
        self,
        job_uid: UUID | str,
        *,
        state: JobStatus | str | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
    ) -> Job:
        """Read one job.

        One of them.

        Args:
            job_uid: The job.
            state: Only in it.
            x_request_id: A name.

        Roles: Owner, Reader.

        Source: get_page.
        """
        from ..._runtime.errors import DecodeError
        from ..api.jobs import jobs_get

        answer = self._session.call(
            jobs_get.build(job_uid, state=state, x_request_id=x_request_id), jobs_get.RESPONSE
        )
        if answer.data is None:
            operation = jobs_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data


class AsyncJobs:
    """Things that run."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    def list(
        self,
        *,
        filter: Sequence[FilterExpression] | str | Unset = UNSET,
        page_size: int = 200,
        offset: int = 0,
    ) -> AsyncPager[Job]:
        """List jobs.

        All of them.

        Args:
            filter: Which of them.
            page_size: How many items to fetch at a time; all of them come, whatever the size.
            offset: How many items to pass over before the first.

        Roles: Owner.

        Source: list_page.
        """
        from ..._runtime.paging import AsyncPager
        from ..api.jobs import jobs_list

        return AsyncPager(
            lambda offset, limit: self._session.call(
                jobs_list.build(filter=filter, limit=limit, offset=offset), jobs_list.RESPONSE
            ),
            page_size=page_size,
            offset=offset,
        )

    async def get(
        self,
        job_uid: UUID | str,
        *,
        state: JobStatus | str | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
    ) -> Job:
        """Read one job.

        One of them.

        Args:
            job_uid: The job.
            state: Only in it.
            x_request_id: A name.

        Roles: Owner, Reader.

        Source: get_page.
        """
        from ..._runtime.errors import DecodeError
        from ..api.jobs import jobs_get

        answer = await self._session.call(
            jobs_get.build(job_uid, state=state, x_request_id=x_request_id), jobs_get.RESPONSE
        )
        if answer.data is None:
            operation = jobs_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data
