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
    from ..models.query_svc import QuerySvc
    from ..models.query_type import QueryType


class Queries:
    """Filtered, sorted and paginated search for resources of one type."""

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

        Filters, sorts and paginates the resources of one type, which the lists of resources cannot do.
        Returns references by default, full resources with `format=Entities`. Note the plural: it is used on
        this path only.

        **Filter.** `<property><operator><value>`, with the operators `==`, `!=`, `>`, `<`, `>=`, `<=`. `;`
        means AND, `,` means OR, parentheses group:
        `(jobtype==replica;scheduleconfigured==false),(jobtype==backup;scheduleconfigured==true)`. The
        precedence of AND and OR is not documented, so always write the parentheses.

        **Values.** Quote values with `"` if they contain anything but letters, digits and `_`; double a quote
        within a value. Times are quoted and in UTC: `CreationTime>="2026-11-20T06:00:00Z"`. Enumeration
        values are compared by their order, so `Result>=Warning` finds warnings and failures.

        **Names.** `x-query-properties` lists the properties by which each type can be filtered and sorted.
        Some names differ from those of the members (`CreationTime` for `CreationTimeUTC`), and some
        properties are not members at all (`BackupServerName`). Names and values seem to be case-insensitive.

        **Roles** differ by type. `Backup`, `RestorePoint` and `Task`: Portal Administrator, Portal User, VM
        and File Restore Operator. `AgentRestorePoint`, `BackupFile`, `BackupJobSession`, `BackupTaskSession`,
        `BackupServer` and `FileServer`: the first two. Agent, file share and other jobs, their objects,
        protection groups and discovered computers: Portal Administrator.

        **Results.** `x-query-results` names the member of the response that contains the resources of each
        type. Resources that this document does not describe are returned as the server sends them.

        Args:
            type: Type of the resources to search for.
            filter: Logical expression over properties of the type; see the description of the operation for
                the syntax. Without it, all resources of the type are found.
            sort_asc: Name of the property to sort by in ascending order. Use either `sort_asc` or
                `sort_desc`.
            sort_desc: Name of the property to sort by in descending order. Use either `sort_asc` or
                `sort_desc`.
            page_size: Maximum number of items on a page.
            page: Number of the page to return, counted from 1.
            format: Form of the resources: `References` or `Entities`. References are returned if it is
                omitted.

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

        One link for each type of resource: a query for the first page of its full resources, sorted by name,
        15 to a page. Use a link as it is, or change its parameters. Queries are an exception to the rule that
        clients do not build URLs.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator.

        Source: get_querysvc, querysvc.
        """
        from ..api.queries import queries_get_service

        return self._session.call(queries_get_service.build(), queries_get_service.RESPONSE, options)


class AsyncQueries:
    """Filtered, sorted and paginated search for resources of one type."""

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

        Filters, sorts and paginates the resources of one type, which the lists of resources cannot do.
        Returns references by default, full resources with `format=Entities`. Note the plural: it is used on
        this path only.

        **Filter.** `<property><operator><value>`, with the operators `==`, `!=`, `>`, `<`, `>=`, `<=`. `;`
        means AND, `,` means OR, parentheses group:
        `(jobtype==replica;scheduleconfigured==false),(jobtype==backup;scheduleconfigured==true)`. The
        precedence of AND and OR is not documented, so always write the parentheses.

        **Values.** Quote values with `"` if they contain anything but letters, digits and `_`; double a quote
        within a value. Times are quoted and in UTC: `CreationTime>="2026-11-20T06:00:00Z"`. Enumeration
        values are compared by their order, so `Result>=Warning` finds warnings and failures.

        **Names.** `x-query-properties` lists the properties by which each type can be filtered and sorted.
        Some names differ from those of the members (`CreationTime` for `CreationTimeUTC`), and some
        properties are not members at all (`BackupServerName`). Names and values seem to be case-insensitive.

        **Roles** differ by type. `Backup`, `RestorePoint` and `Task`: Portal Administrator, Portal User, VM
        and File Restore Operator. `AgentRestorePoint`, `BackupFile`, `BackupJobSession`, `BackupTaskSession`,
        `BackupServer` and `FileServer`: the first two. Agent, file share and other jobs, their objects,
        protection groups and discovered computers: Portal Administrator.

        **Results.** `x-query-results` names the member of the response that contains the resources of each
        type. Resources that this document does not describe are returned as the server sends them.

        Args:
            type: Type of the resources to search for.
            filter: Logical expression over properties of the type; see the description of the operation for
                the syntax. Without it, all resources of the type are found.
            sort_asc: Name of the property to sort by in ascending order. Use either `sort_asc` or
                `sort_desc`.
            sort_desc: Name of the property to sort by in descending order. Use either `sort_asc` or
                `sort_desc`.
            page_size: Maximum number of items on a page.
            page: Number of the page to return, counted from 1.
            format: Form of the resources: `References` or `Entities`. References are returned if it is
                omitted.

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

        One link for each type of resource: a query for the first page of its full resources, sorted by name,
        15 to a page. Use a link as it is, or change its parameters. Queries are an exception to the rule that
        clients do not build URLs.

        Roles: Portal Administrator, Portal User, VM Restore Operator, File Restore Operator.

        Source: get_querysvc, querysvc.
        """
        from ..api.queries import queries_get_service

        return await self._session.call(queries_get_service.build(), queries_get_service.RESPONSE, options)


class QueriesWithRawResponse:
    """The methods of Queries, each returning a RawResponse."""

    def __init__(self, resource: Queries) -> None:
        from veeam_jobs_runtime.raw import raw

        session = resource._session
        self.run = raw(resource.run, session)
        self.get_service = raw(resource.get_service, session)


class AsyncQueriesWithRawResponse:
    """The methods of AsyncQueries, each returning a RawResponse."""

    def __init__(self, resource: AsyncQueries) -> None:
        from veeam_jobs_runtime.raw import raw_async

        session = resource._session
        self.run = raw_async(resource.run, session)
        self.get_service = raw_async(resource.get_service, session)
