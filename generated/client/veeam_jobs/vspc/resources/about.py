# Generated from spec/vspc by "python -m generator". Do not edit.
"""About."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from veeam_jobs_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from veeam_jobs_runtime.conditions.filters import Select
    from veeam_jobs_runtime.options import CallOptions
    from veeam_jobs_runtime.session import AsyncSession, Session

    from ..models.about import About
    from ..models.select_expression import SelectExpression


class AboutResource:
    """The console itself, in particular its version."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AboutResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AboutResourceWithRawResponse(self)

    def get(
        self,
        *,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> About:
        """Get the version of the console.

        Returns the versions of the console's server and of the agents it distributes, but not the version of
        the API. Only administrators of the provider or of a reseller may call it. With any other role, use
        `vspc.users.get_me` to test a connection.

        Args:
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: Random UID that you create for this request. For 5 minutes the server executes a
                request with this UID only once, so you can safely repeat a request that may have been lost.
                If the response is 202, it is also the ID of the action, and the only way to find the action
                if the response has no `Location`.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, ServiceProviderGlobalAdministrator, ServiceProviderAdministrator.

        Source: openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

        from ..api.about import about_get

        select_text = filters.select_text(select, about_get.RESPONSE)
        answer = self._session.call(
            about_get.build(select=select_text, x_request_id=x_request_id, x_client_version=x_client_version),
            about_get.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = about_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data


class AsyncAboutResource:
    """The console itself, in particular its version."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncAboutResourceWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncAboutResourceWithRawResponse(self)

    async def get(
        self,
        *,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> About:
        """Get the version of the console.

        Returns the versions of the console's server and of the agents it distributes, but not the version of
        the API. Only administrators of the provider or of a reseller may call it. With any other role, use
        `vspc.users.get_me` to test a connection.

        Args:
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: Random UID that you create for this request. For 5 minutes the server executes a
                request with this UID only once, so you can safely repeat a request that may have been lost.
                If the response is 202, it is also the ID of the action, and the only way to find the action
                if the response has no `Location`.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, ServiceProviderGlobalAdministrator, ServiceProviderAdministrator.

        Source: openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

        from ..api.about import about_get

        select_text = filters.select_text(select, about_get.RESPONSE)
        answer = await self._session.call(
            about_get.build(select=select_text, x_request_id=x_request_id, x_client_version=x_client_version),
            about_get.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = about_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data


class AboutResourceWithRawResponse:
    """The methods of AboutResource, each returning a RawResponse."""

    def __init__(self, resource: AboutResource) -> None:
        from veeam_jobs_runtime.raw import raw

        session = resource._session
        self.get = raw(resource.get, session)


class AsyncAboutResourceWithRawResponse:
    """The methods of AsyncAboutResource, each returning a RawResponse."""

    def __init__(self, resource: AsyncAboutResource) -> None:
        from veeam_jobs_runtime.raw import raw_async

        session = resource._session
        self.get = raw_async(resource.get, session)
