# Generated from spec/vspc by "python -m generator". Do not edit.
"""About."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from ..._runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.filters import Select
    from ..._runtime.options import CallOptions
    from ..._runtime.session import AsyncSession, Session
    from ..models.about import About
    from ..models.select_expression import SelectExpression


class AboutResource:
    """The console itself, its version above all."""

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

        Versions of the console's server and of the agents it hands out; the version of the API is not among
        them. For administrators of the provider or of a reseller only. With another role, `users_getMe`
        serves to try out a connection.

        Args:
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, ServiceProviderGlobalAdministrator, ServiceProviderAdministrator.

        Source: openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
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
    """The console itself, its version above all."""

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

        Versions of the console's server and of the agents it hands out; the version of the API is not among
        them. For administrators of the provider or of a reseller only. With another role, `users_getMe`
        serves to try out a connection.

        Args:
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, ServiceProviderGlobalAdministrator, ServiceProviderAdministrator.

        Source: openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
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
        from ..._runtime.raw import raw

        self.get = raw(resource.get)


class AsyncAboutResourceWithRawResponse:
    """The methods of AsyncAboutResource, each returning a RawResponse."""

    def __init__(self, resource: AsyncAboutResource) -> None:
        from ..._runtime.raw import raw_async

        self.get = raw_async(resource.get)
