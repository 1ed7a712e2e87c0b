# Generated from spec/em by "python -m generator". Do not edit.
"""Queries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models.query_format import QueryFormat
    from ..models.query_result import QueryResult


class Queries:
    """Search by type."""

    def __init__(self, session: Session) -> None:
        self._session = session

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
        )


class AsyncQueries:
    """Search by type."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

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
        )
