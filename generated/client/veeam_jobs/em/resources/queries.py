# Generated from spec/em by "python -m generator". Do not edit.
"""Queries."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..._runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.options import CallOptions
    from ..._runtime.session import AsyncSession, Session
    from ..models.query_format import QueryFormat
    from ..models.query_result import QueryResult
    from ..models.query_svc import QuerySvc
    from ..models.query_type import QueryType


class Queries:
    """Search by type, with filter, order and pages."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> QueriesWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return QueriesWithRawResponse(self)

    def run(
        self,
        *,
        type: QueryType | str,
        filter: str | Unset = UNSET,
        sort_asc: str | Unset = UNSET,
        sort_desc: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        format: QueryFormat | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> QueryResult:
        """Search for resources of one type.

        Filter, sort and page what Enterprise Manager knows of one type: what the lists of resources cannot
        do. References by default, whole resources with `format=Entities`; note the plural, which belongs to
        this path alone.

        **Filter.** `<property><operator><value>`, with the operators `==`, `!=`, `>`, `<`, `>=`, `<=`. `;`
        means and, `,` means or, brackets group:
        `(jobtype==replica;scheduleconfigured==false),(jobtype==backup;scheduleconfigured==true)`. Which of
        the two binds first without brackets is not said, so set them.

        **Values.** In double quotes where they hold anything but letters, digits and `_`; a quote within a
        value is doubled. Times are quoted and in UTC: `CreationTime>="2025-08-15T06:00:00Z"`. Enumerations
        compare by rank, so that `Result>=Warning` finds warnings and failures.

        **Names.** What each type can be filtered and sorted by stands in `x-query-properties`. Some names
        differ from those of the members (`CreationTime` for `CreationTimeUTC`), and some are no members at
        all (`BackupServerName`). Case of names and values does not seem to matter.

        **Roles** differ by type. `Backup`, `RestorePoint` and `Task`: Portal Administrator, Portal User, VM
        and File Restore Operator. `AgentRestorePoint`, `BackupFile`, `BackupJobSession`, `BackupTaskSession`,
        `BackupServer` and `FileServer`: the first two. Agent, file share and other jobs, their objects,
        protection groups and discovered computers: Portal Administrator.

        Args:
            type: What kind of resource to look for.
            filter: Which of them, as a logical expression over properties of the type; see above.
            sort_asc: The property to sort by, smallest first. One of `sortAsc` and `sortDesc` will do.
            sort_desc: The property to sort by, greatest first.
            page_size: How many items a page holds at most.
            page: Number of the page to send, counted from 1.
            format: How much of each resource to send.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator.

        Source: query_service, query_type, optional_query_parameters, format, filter, query_comparison,
        query_and_or, query_grouping, sortasc_sortdesc, pagesize_and_page, special_symbols,
        security_roles_concept.
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

    def get_service(self, **options: Unpack[CallOptions]) -> QuerySvc:
        """List ready-made queries.

        A link for each type you may ask for: its whole resources by name, 15 to a page, from the first page
        on. Take one as it is, or change its parameters: queries are an exception to the rule that URLs are
        not built by hand.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator.

        Source: get_querysvc, querysvc.
        """
        from ..api.queries import queries_get_service

        return self._session.call(queries_get_service.build(), queries_get_service.RESPONSE, options)


class AsyncQueries:
    """Search by type, with filter, order and pages."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncQueriesWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncQueriesWithRawResponse(self)

    async def run(
        self,
        *,
        type: QueryType | str,
        filter: str | Unset = UNSET,
        sort_asc: str | Unset = UNSET,
        sort_desc: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        page: int | Unset = UNSET,
        format: QueryFormat | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> QueryResult:
        """Search for resources of one type.

        Filter, sort and page what Enterprise Manager knows of one type: what the lists of resources cannot
        do. References by default, whole resources with `format=Entities`; note the plural, which belongs to
        this path alone.

        **Filter.** `<property><operator><value>`, with the operators `==`, `!=`, `>`, `<`, `>=`, `<=`. `;`
        means and, `,` means or, brackets group:
        `(jobtype==replica;scheduleconfigured==false),(jobtype==backup;scheduleconfigured==true)`. Which of
        the two binds first without brackets is not said, so set them.

        **Values.** In double quotes where they hold anything but letters, digits and `_`; a quote within a
        value is doubled. Times are quoted and in UTC: `CreationTime>="2025-08-15T06:00:00Z"`. Enumerations
        compare by rank, so that `Result>=Warning` finds warnings and failures.

        **Names.** What each type can be filtered and sorted by stands in `x-query-properties`. Some names
        differ from those of the members (`CreationTime` for `CreationTimeUTC`), and some are no members at
        all (`BackupServerName`). Case of names and values does not seem to matter.

        **Roles** differ by type. `Backup`, `RestorePoint` and `Task`: Portal Administrator, Portal User, VM
        and File Restore Operator. `AgentRestorePoint`, `BackupFile`, `BackupJobSession`, `BackupTaskSession`,
        `BackupServer` and `FileServer`: the first two. Agent, file share and other jobs, their objects,
        protection groups and discovered computers: Portal Administrator.

        Args:
            type: What kind of resource to look for.
            filter: Which of them, as a logical expression over properties of the type; see above.
            sort_asc: The property to sort by, smallest first. One of `sortAsc` and `sortDesc` will do.
            sort_desc: The property to sort by, greatest first.
            page_size: How many items a page holds at most.
            page: Number of the page to send, counted from 1.
            format: How much of each resource to send.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator.

        Source: query_service, query_type, optional_query_parameters, format, filter, query_comparison,
        query_and_or, query_grouping, sortasc_sortdesc, pagesize_and_page, special_symbols,
        security_roles_concept.
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

    async def get_service(self, **options: Unpack[CallOptions]) -> QuerySvc:
        """List ready-made queries.

        A link for each type you may ask for: its whole resources by name, 15 to a page, from the first page
        on. Take one as it is, or change its parameters: queries are an exception to the rule that URLs are
        not built by hand.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator.

        Source: get_querysvc, querysvc.
        """
        from ..api.queries import queries_get_service

        return await self._session.call(queries_get_service.build(), queries_get_service.RESPONSE, options)


class QueriesWithRawResponse:
    """The methods of Queries, each returning a RawResponse."""

    def __init__(self, resource: Queries) -> None:
        from ..._runtime.raw import raw

        self.run = raw(resource.run)
        self.get_service = raw(resource.get_service)


class AsyncQueriesWithRawResponse:
    """The methods of AsyncQueries, each returning a RawResponse."""

    def __init__(self, resource: AsyncQueries) -> None:
        from ..._runtime.raw import raw_async

        self.run = raw_async(resource.run)
        self.get_service = raw_async(resource.get_service)
