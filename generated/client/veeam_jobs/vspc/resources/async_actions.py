# Generated from spec/vspc by "python -m generator". Do not edit.
"""Asynchronous actions."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack
from uuid import UUID

from ..._runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.filters import Select
    from ..._runtime.options import CallOptions
    from ..._runtime.session import AsyncSession, Session
    from ..models.async_action_info import AsyncActionInfo
    from ..models.async_action_request_data import AsyncActionRequestData
    from ..models.async_actions_config import AsyncActionsConfig
    from ..models.empty_response import EmptyResponse
    from ..models.select_expression import SelectExpression


class AsyncActions:
    """What became of requests that were answered with 202: status, result, cancelling. Results are kept for a
    limited time.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncActionsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncActionsWithRawResponse(self)

    def get_config(
        self,
        *,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncActionsConfig:
        """Get the settings of asynchronous actions.

        How long results wait for you. Ask for the status of an action at least twice within that time, or its
        result may be gone when you come for it. An administrator can change the time in the settings files of
        the console.

        Args:
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: async_processing, async_config, async_action_configuration, openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
        from ..api.async_actions import async_actions_get_config

        select_text = filters.select_text(select, async_actions_get_config.RESPONSE)
        answer = self._session.call(
            async_actions_get_config.build(select=select_text, x_client_version=x_client_version),
            async_actions_get_config.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = async_actions_get_config.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    def list(
        self,
        *,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> builtins.list[AsyncActionInfo]:
        """List your asynchronous actions.

        The actions that requests of yours led to and that are still active, all in one answer. Those of other
        users are not in it. Finished ones stay as long as their result does (assumption).

        This finds an action again whose `Location` was lost.

        Args:
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: async_processing, async_actions_section, openapi_description.
        """
        from ..._runtime import filters
        from ..api.async_actions import async_actions_list

        select_text = filters.select_text(select, async_actions_list.RESPONSE)
        answer = self._session.call(
            async_actions_list.build(select=select_text, x_client_version=x_client_version),
            async_actions_list.RESPONSE,
            options,
        )
        return answer.data or []

    def get(
        self,
        action_id: UUID | str,
        *,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncActionInfo:
        """Get one asynchronous action.

        What became of a request that was answered with 202. Ask again from time to time while `status` is
        `running`.

        | status | what next |
        |---|---|
        | `running` | ask again, or call it off with `asyncActions_cancel` |
        | `succeed` | fetch the result with `asyncActions_getResult` before its time is over |
        | `failed` | fetch the error the same way (assumption) |
        | `canceled` | nothing; there is no result (assumption) |

        Once the time for the result is over, the action itself is answered with 404 (assumption).

        Args:
            action_id: UID of the action. It ends the `Location` of the 202, and is the `X-Request-id` of the
                request where you sent one.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: async_processing, asyncactionsinfo, openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
        from ..api.async_actions import async_actions_get

        select_text = filters.select_text(select, async_actions_get.RESPONSE)
        answer = self._session.call(
            async_actions_get.build(action_id, select=select_text, x_client_version=x_client_version),
            async_actions_get.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = async_actions_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    def cancel(
        self, action_id: UUID | str, *, x_client_version: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> EmptyResponse:
        """Call off an asynchronous action.

        Stops an action that is running; its status becomes `canceled`. An action that has ended stays as it
        is (assumption).

        What the action did before is not taken back (assumption). A job that was started by an action is
        stopped with `jobs_stop`, not here.

        Args:
            action_id: UID of the action. It ends the `Location` of the 202, and is the `X-Request-id` of the
                request where you sent one.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: async_processing, openapi_description.
        """
        from ..api.async_actions import async_actions_cancel

        return self._session.call(
            async_actions_cancel.build(action_id, x_client_version=x_client_version),
            async_actions_cancel.RESPONSE,
            options,
        )

    def attach_request_data(
        self,
        action_id: UUID | str,
        *,
        body: AsyncActionRequestData,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncActionInfo:
        """Give an asynchronous action its input.

        Hands over the body and the query parameters an action works with. Some operations need more input
        than their request brought; which ones, no page says. The operations on jobs take all they need with
        the request (assumption).

        What you send takes the place of what the action has (assumption).

        Args:
            action_id: UID of the action. It ends the `Location` of the 202, and is the `X-Request-id` of the
                request where you sent one.
            body: What a request would carry besides its path. What you leave out or send as null is not
                changed (assumption).
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: async_processing, openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
        from ..api.async_actions import async_actions_attach_request_data

        select_text = filters.select_text(select, async_actions_attach_request_data.RESPONSE)
        answer = self._session.call(
            async_actions_attach_request_data.build(
                action_id, body=body, select=select_text, x_client_version=x_client_version
            ),
            async_actions_attach_request_data.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = async_actions_attach_request_data.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    def get_result(
        self,
        action_id: UUID | str,
        *,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Get the result of an asynchronous action.

        What the operation would have answered if it had not taken its time: a `jobs_get` that was put off
        brings the job here, a `jobs_start` an empty answer. Which form the answer has depends on the
        operation, so remember which one you called.

        Where the operation failed, its error comes here, with its status (assumption). While the action is
        running there is nothing to fetch: wait until `asyncActions_get` says `succeed`. A result is kept for
        the time in `asyncActions_getConfig`, an error for one hour by default.

        Args:
            action_id: UID of the action. It ends the `Location` of the 202, and is the `X-Request-id` of the
                request where you sent one.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: async_processing, async_config, openapi_description.
        """
        from ..._runtime import filters
        from ..api.async_actions import async_actions_get_result

        select_text = filters.select_text(select, async_actions_get_result.RESPONSE)
        return self._session.call(
            async_actions_get_result.build(action_id, select=select_text, x_client_version=x_client_version),
            async_actions_get_result.RESPONSE,
            options,
        )

    def delete_result(
        self, action_id: UUID | str, *, x_client_version: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> EmptyResponse:
        """Delete the result of an asynchronous action.

        Lets go of a result before its time is over, for instance because it is large or not for everybody.
        What the operation did is not undone.

        You need not do this: results go by themselves.

        Args:
            action_id: UID of the action. It ends the `Location` of the 202, and is the `X-Request-id` of the
                request where you sent one.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: async_processing, openapi_description.
        """
        from ..api.async_actions import async_actions_delete_result

        return self._session.call(
            async_actions_delete_result.build(action_id, x_client_version=x_client_version),
            async_actions_delete_result.RESPONSE,
            options,
        )


class AsyncAsyncActions:
    """What became of requests that were answered with 202: status, result, cancelling. Results are kept for a
    limited time.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncAsyncActionsWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncAsyncActionsWithRawResponse(self)

    async def get_config(
        self,
        *,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncActionsConfig:
        """Get the settings of asynchronous actions.

        How long results wait for you. Ask for the status of an action at least twice within that time, or its
        result may be gone when you come for it. An administrator can change the time in the settings files of
        the console.

        Args:
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: async_processing, async_config, async_action_configuration, openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
        from ..api.async_actions import async_actions_get_config

        select_text = filters.select_text(select, async_actions_get_config.RESPONSE)
        answer = await self._session.call(
            async_actions_get_config.build(select=select_text, x_client_version=x_client_version),
            async_actions_get_config.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = async_actions_get_config.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    async def list(
        self,
        *,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> builtins.list[AsyncActionInfo]:
        """List your asynchronous actions.

        The actions that requests of yours led to and that are still active, all in one answer. Those of other
        users are not in it. Finished ones stay as long as their result does (assumption).

        This finds an action again whose `Location` was lost.

        Args:
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: async_processing, async_actions_section, openapi_description.
        """
        from ..._runtime import filters
        from ..api.async_actions import async_actions_list

        select_text = filters.select_text(select, async_actions_list.RESPONSE)
        answer = await self._session.call(
            async_actions_list.build(select=select_text, x_client_version=x_client_version),
            async_actions_list.RESPONSE,
            options,
        )
        return answer.data or []

    async def get(
        self,
        action_id: UUID | str,
        *,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncActionInfo:
        """Get one asynchronous action.

        What became of a request that was answered with 202. Ask again from time to time while `status` is
        `running`.

        | status | what next |
        |---|---|
        | `running` | ask again, or call it off with `asyncActions_cancel` |
        | `succeed` | fetch the result with `asyncActions_getResult` before its time is over |
        | `failed` | fetch the error the same way (assumption) |
        | `canceled` | nothing; there is no result (assumption) |

        Once the time for the result is over, the action itself is answered with 404 (assumption).

        Args:
            action_id: UID of the action. It ends the `Location` of the 202, and is the `X-Request-id` of the
                request where you sent one.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: async_processing, asyncactionsinfo, openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
        from ..api.async_actions import async_actions_get

        select_text = filters.select_text(select, async_actions_get.RESPONSE)
        answer = await self._session.call(
            async_actions_get.build(action_id, select=select_text, x_client_version=x_client_version),
            async_actions_get.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = async_actions_get.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    async def cancel(
        self, action_id: UUID | str, *, x_client_version: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> EmptyResponse:
        """Call off an asynchronous action.

        Stops an action that is running; its status becomes `canceled`. An action that has ended stays as it
        is (assumption).

        What the action did before is not taken back (assumption). A job that was started by an action is
        stopped with `jobs_stop`, not here.

        Args:
            action_id: UID of the action. It ends the `Location` of the 202, and is the `X-Request-id` of the
                request where you sent one.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: async_processing, openapi_description.
        """
        from ..api.async_actions import async_actions_cancel

        return await self._session.call(
            async_actions_cancel.build(action_id, x_client_version=x_client_version),
            async_actions_cancel.RESPONSE,
            options,
        )

    async def attach_request_data(
        self,
        action_id: UUID | str,
        *,
        body: AsyncActionRequestData,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncActionInfo:
        """Give an asynchronous action its input.

        Hands over the body and the query parameters an action works with. Some operations need more input
        than their request brought; which ones, no page says. The operations on jobs take all they need with
        the request (assumption).

        What you send takes the place of what the action has (assumption).

        Args:
            action_id: UID of the action. It ends the `Location` of the 202, and is the `X-Request-id` of the
                request where you sent one.
            body: What a request would carry besides its path. What you leave out or send as null is not
                changed (assumption).
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: async_processing, openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
        from ..api.async_actions import async_actions_attach_request_data

        select_text = filters.select_text(select, async_actions_attach_request_data.RESPONSE)
        answer = await self._session.call(
            async_actions_attach_request_data.build(
                action_id, body=body, select=select_text, x_client_version=x_client_version
            ),
            async_actions_attach_request_data.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = async_actions_attach_request_data.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    async def get_result(
        self,
        action_id: UUID | str,
        *,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """Get the result of an asynchronous action.

        What the operation would have answered if it had not taken its time: a `jobs_get` that was put off
        brings the job here, a `jobs_start` an empty answer. Which form the answer has depends on the
        operation, so remember which one you called.

        Where the operation failed, its error comes here, with its status (assumption). While the action is
        running there is nothing to fetch: wait until `asyncActions_get` says `succeed`. A result is kept for
        the time in `asyncActions_getConfig`, an error for one hour by default.

        Args:
            action_id: UID of the action. It ends the `Location` of the 202, and is the `X-Request-id` of the
                request where you sent one.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: async_processing, async_config, openapi_description.
        """
        from ..._runtime import filters
        from ..api.async_actions import async_actions_get_result

        select_text = filters.select_text(select, async_actions_get_result.RESPONSE)
        return await self._session.call(
            async_actions_get_result.build(action_id, select=select_text, x_client_version=x_client_version),
            async_actions_get_result.RESPONSE,
            options,
        )

    async def delete_result(
        self, action_id: UUID | str, *, x_client_version: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> EmptyResponse:
        """Delete the result of an asynchronous action.

        Lets go of a result before its time is over, for instance because it is large or not for everybody.
        What the operation did is not undone.

        You need not do this: results go by themselves.

        Args:
            action_id: UID of the action. It ends the `Location` of the 202, and is the `X-Request-id` of the
                request where you sent one.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: async_processing, openapi_description.
        """
        from ..api.async_actions import async_actions_delete_result

        return await self._session.call(
            async_actions_delete_result.build(action_id, x_client_version=x_client_version),
            async_actions_delete_result.RESPONSE,
            options,
        )


class AsyncActionsWithRawResponse:
    """The methods of AsyncActions, each returning a RawResponse."""

    def __init__(self, resource: AsyncActions) -> None:
        from ..._runtime.raw import raw

        self.get_config = raw(resource.get_config)
        self.list = raw(resource.list)
        self.get = raw(resource.get)
        self.cancel = raw(resource.cancel)
        self.attach_request_data = raw(resource.attach_request_data)
        self.get_result = raw(resource.get_result)
        self.delete_result = raw(resource.delete_result)


class AsyncAsyncActionsWithRawResponse:
    """The methods of AsyncAsyncActions, each returning a RawResponse."""

    def __init__(self, resource: AsyncAsyncActions) -> None:
        from ..._runtime.raw import raw_async

        self.get_config = raw_async(resource.get_config)
        self.list = raw_async(resource.list)
        self.get = raw_async(resource.get)
        self.cancel = raw_async(resource.cancel)
        self.attach_request_data = raw_async(resource.attach_request_data)
        self.get_result = raw_async(resource.get_result)
        self.delete_result = raw_async(resource.delete_result)
