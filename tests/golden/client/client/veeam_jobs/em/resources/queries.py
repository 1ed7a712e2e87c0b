# Generated from spec/em by "python -m generator". Do not edit.
"""Queries."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from veeam_jobs_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from veeam_jobs_runtime.options import CallOptions
    from veeam_jobs_runtime.session import AsyncSession, Session

    from ..models.query_format import QueryFormat
    from ..models.query_result import QueryResult


class Queries:
    """Search by type."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> QueriesWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return QueriesWithRawResponse(self)

    def run(
        self,
        *,
        type: str,
        filter: str | Unset = UNSET,
        sort_asc: str | Unset = UNSET,
        sort_desc: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        format: QueryFormat | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> QueryResult:
        """Search for things of one type.

        Page by page.

        Args:
            type: Of what.
            filter: Which of them.
            sort_asc: By what.
            sort_desc: By what.
            page_size: How many.
            page: Which page.
            format: How much.

        Roles: Administrator.

        Source: query.
        """
        from ..api.queries import queries_run

        return self._session.call(
            queries_run.build(
                type=type,
                filter=filter,
                sort_asc=sort_asc,
                sort_desc=sort_desc,
                page_size=page_size,
                page=page,
                format=format,
            ),
            queries_run.RESPONSE,
            options,
        )


class AsyncQueries:
    """Search by type."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncQueriesWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncQueriesWithRawResponse(self)

    async def run(
        self,
        *,
        type: str,
        filter: str | Unset = UNSET,
        sort_asc: str | Unset = UNSET,
        sort_desc: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        format: QueryFormat | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> QueryResult:
        """Search for things of one type.

        Page by page.

        Args:
            type: Of what.
            filter: Which of them.
            sort_asc: By what.
            sort_desc: By what.
            page_size: How many.
            page: Which page.
            format: How much.

        Roles: Administrator.

        Source: query.
        """
        from ..api.queries import queries_run

        return await self._session.call(
            queries_run.build(
                type=type,
                filter=filter,
                sort_asc=sort_asc,
                sort_desc=sort_desc,
                page_size=page_size,
                page=page,
                format=format,
            ),
            queries_run.RESPONSE,
            options,
        )


class QueriesWithRawResponse:
    """The methods of Queries, each returning a RawResponse."""

    def __init__(self, resource: Queries) -> None:
        from veeam_jobs_runtime.raw import raw

        session = resource._session
        self.run = raw(resource.run, session)


class AsyncQueriesWithRawResponse:
    """The methods of AsyncQueries, each returning a RawResponse."""

    def __init__(self, resource: AsyncQueries) -> None:
        from veeam_jobs_runtime.raw import raw_async

        session = resource._session
        self.run = raw_async(resource.run, session)
