# Generated from spec/vspc by "python -m generator". Do not edit.
"""Asynchronous actions."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack
from uuid import UUID

from veeam_jobs_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from veeam_jobs_runtime.conditions.filters import Select
    from veeam_jobs_runtime.options import CallOptions
    from veeam_jobs_runtime.session import AsyncSession, Session

    from ..models.async_action_info import AsyncActionInfo
    from ..models.async_action_request_data import AsyncActionRequestData
    from ..models.async_actions_config import AsyncActionsConfig
    from ..models.empty_response import EmptyResponse
    from ..models.select_expression import SelectExpression


class AsyncActions:
    """Requests that were answered with 202: status, result and canceling. Results are kept for a limited time."""

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

        Returns how long the console keeps results. Poll an action at least twice within that time; otherwise
        its result may be deleted before you fetch it. An administrator can change the time in the
        configuration files of the console.

        Args:
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: async_processing, async_config, async_action_configuration, openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

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

        Returns all active actions that your requests created, in one response. Actions of other users are not
        listed. Finished actions stay in the list as long as their result is kept (assumption).

        Use it to find an action whose `Location` you have lost.

        Args:
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: async_processing, async_actions_section, openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters

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

        Returns the state of a request that was answered with 202. Poll it while `status` is `running`.

        | status | what to do next |
        |---|---|
        | `running` | poll again, or cancel the action with `vspc.async_actions.cancel` |
        | `succeed` | fetch the result with `vspc.async_actions.get_result` before it is deleted |
        | `failed` | fetch the error the same way (assumption) |
        | `canceled` | nothing; there is no result (assumption) |

        Once the retention time of the result is over, a request for the action is answered with 404
        (assumption).

        Args:
            action_id: UID of the action. It is the last part of the `Location` of the 202 response, and
                equals the `X-Request-id` of the request if you sent one.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: async_processing, asyncactionsinfo, openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

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
        """Cancel an asynchronous action.

        Stops a running action; its status becomes `canceled`. An action that has ended does not change
        (assumption).

        What the action has already done is not undone (assumption). To stop a job that an action started, use
        `vspc.jobs.stop`.

        Args:
            action_id: UID of the action. It is the last part of the `Location` of the 202 response, and
                equals the `X-Request-id` of the request if you sent one.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

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
        """Attach request data to an asynchronous action.

        Replaces the body and the query parameters that an action works with. Some operations need more input
        than their first request contained; the documentation does not say which ones. The operations on jobs
        need no further input (assumption).

        The data you send replaces the data of the action (assumption).

        Args:
            action_id: UID of the action. It is the last part of the `Location` of the 202 response, and
                equals the `X-Request-id` of the request if you sent one.
            body: Body and query parameters of a request. A member that you leave out or send as null does not
                change (assumption).
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: async_processing, openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

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
    ) -> Any:
        """Get the result of an asynchronous action.

        Returns what the operation would have returned without the 202: the job for `vspc.jobs.get`, an empty
        response for `vspc.jobs.start`. The form of the result depends on the operation, so remember which one
        you called. Accept the resource both with and without an envelope: the vendor's example is an array
        without an envelope, and no source says when there is one.

        If the operation failed, this request returns its error with its status code (assumption). While the
        action is running there is no result: wait until `vspc.async_actions.get` returns `succeed`. A result
        is kept for the time in `vspc.async_actions.get_config`, an error for one hour by default.

        Args:
            action_id: UID of the action. It is the last part of the `Location` of the 202 response, and
                equals the `X-Request-id` of the request if you sent one.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: async_processing, async_config, openapi_description, openapi_examples.
        """
        from veeam_jobs_runtime.conditions import filters

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

        Deletes a result before its retention time is over, for example because the result is large or
        confidential. What the operation did is not undone.

        You do not have to call this operation: results are deleted automatically.

        Args:
            action_id: UID of the action. It is the last part of the `Location` of the 202 response, and
                equals the `X-Request-id` of the request if you sent one.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

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
    """Requests that were answered with 202: status, result and canceling. Results are kept for a limited time."""

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

        Returns how long the console keeps results. Poll an action at least twice within that time; otherwise
        its result may be deleted before you fetch it. An administrator can change the time in the
        configuration files of the console.

        Args:
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: async_processing, async_config, async_action_configuration, openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

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

        Returns all active actions that your requests created, in one response. Actions of other users are not
        listed. Finished actions stay in the list as long as their result is kept (assumption).

        Use it to find an action whose `Location` you have lost.

        Args:
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: async_processing, async_actions_section, openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters

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

        Returns the state of a request that was answered with 202. Poll it while `status` is `running`.

        | status | what to do next |
        |---|---|
        | `running` | poll again, or cancel the action with `vspc.async_actions.cancel` |
        | `succeed` | fetch the result with `vspc.async_actions.get_result` before it is deleted |
        | `failed` | fetch the error the same way (assumption) |
        | `canceled` | nothing; there is no result (assumption) |

        Once the retention time of the result is over, a request for the action is answered with 404
        (assumption).

        Args:
            action_id: UID of the action. It is the last part of the `Location` of the 202 response, and
                equals the `X-Request-id` of the request if you sent one.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: async_processing, asyncactionsinfo, openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

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
        """Cancel an asynchronous action.

        Stops a running action; its status becomes `canceled`. An action that has ended does not change
        (assumption).

        What the action has already done is not undone (assumption). To stop a job that an action started, use
        `vspc.jobs.stop`.

        Args:
            action_id: UID of the action. It is the last part of the `Location` of the 202 response, and
                equals the `X-Request-id` of the request if you sent one.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

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
        """Attach request data to an asynchronous action.

        Replaces the body and the query parameters that an action works with. Some operations need more input
        than their first request contained; the documentation does not say which ones. The operations on jobs
        need no further input (assumption).

        The data you send replaces the data of the action (assumption).

        Args:
            action_id: UID of the action. It is the last part of the `Location` of the 202 response, and
                equals the `X-Request-id` of the request if you sent one.
            body: Body and query parameters of a request. A member that you leave out or send as null does not
                change (assumption).
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: async_processing, openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

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
    ) -> Any:
        """Get the result of an asynchronous action.

        Returns what the operation would have returned without the 202: the job for `vspc.jobs.get`, an empty
        response for `vspc.jobs.start`. The form of the result depends on the operation, so remember which one
        you called. Accept the resource both with and without an envelope: the vendor's example is an array
        without an envelope, and no source says when there is one.

        If the operation failed, this request returns its error with its status code (assumption). While the
        action is running there is no result: wait until `vspc.async_actions.get` returns `succeed`. A result
        is kept for the time in `vspc.async_actions.get_config`, an error for one hour by default.

        Args:
            action_id: UID of the action. It is the last part of the `Location` of the 202 response, and
                equals the `X-Request-id` of the request if you sent one.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: async_processing, async_config, openapi_description, openapi_examples.
        """
        from veeam_jobs_runtime.conditions import filters

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

        Deletes a result before its retention time is over, for example because the result is large or
        confidential. What the operation did is not undone.

        You do not have to call this operation: results are deleted automatically.

        Args:
            action_id: UID of the action. It is the last part of the `Location` of the 202 response, and
                equals the `X-Request-id` of the request if you sent one.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

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
        from veeam_jobs_runtime.raw import raw

        session = resource._session
        self.get_config = raw(resource.get_config, session)
        self.list = raw(resource.list, session)
        self.get = raw(resource.get, session)
        self.cancel = raw(resource.cancel, session)
        self.attach_request_data = raw(resource.attach_request_data, session)
        self.get_result = raw(resource.get_result, session)
        self.delete_result = raw(resource.delete_result, session)


class AsyncAsyncActionsWithRawResponse:
    """The methods of AsyncAsyncActions, each returning a RawResponse."""

    def __init__(self, resource: AsyncAsyncActions) -> None:
        from veeam_jobs_runtime.raw import raw_async

        session = resource._session
        self.get_config = raw_async(resource.get_config, session)
        self.list = raw_async(resource.list, session)
        self.get = raw_async(resource.get, session)
        self.cancel = raw_async(resource.cancel, session)
        self.attach_request_data = raw_async(resource.attach_request_data, session)
        self.get_result = raw_async(resource.get_result, session)
        self.delete_result = raw_async(resource.delete_result, session)
