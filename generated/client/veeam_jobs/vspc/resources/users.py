# Generated from spec/vspc by "python -m generator". Do not edit.
"""Users."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from veeam_jobs_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from veeam_jobs_runtime.conditions.filters import Select
    from veeam_jobs_runtime.options import CallOptions
    from veeam_jobs_runtime.session import AsyncSession, Session

    from ..models.select_expression import SelectExpression
    from ..models.user import User


class Users:
    """Your own user account, and signing out."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return UsersWithRawResponse(self)

    def get_me(
        self,
        *,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> User:
        """Get your own user.

        Returns your own user: your organization, your role and whether you need a second factor. Organization
        and role determine which jobs you may see and what you may do with them.

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

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

        from ..api.users import users_get_me

        select_text = filters.select_text(select, users_get_me.RESPONSE)
        answer = self._session.call(
            users_get_me.build(
                select=select_text, x_request_id=x_request_id, x_client_version=x_client_version
            ),
            users_get_me.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = users_get_me.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    def delete_tokens(
        self,
        user_uid: UUID | str,
        *,
        user_login_id: int | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Sign out.

        Revokes the access tokens of a user immediately, before they expire, and the refresh tokens as well
        (assumption). Use the UID from `vspc.users.get_me` to sign yourself out; an administrator can sign out
        other users (assumption).

        This ends all sessions of the user in all programs (assumption), unless `user_login_id` selects one
        identity. The operation is expensive for the server, so a program that signs in often should let its
        tokens expire instead.

        Args:
            user_uid: `instance_uid` of the user; your own is in `vspc.users.get_me`.
            user_login_id: Number of one identity of the user, so that the tokens of the other identities stay
                valid. No operation of this document returns these numbers.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: Random UID that you create for this request. For 5 minutes the server executes a
                request with this UID only once, so you can safely repeat a request that may have been lost.
                If the response is 202, it is also the ID of the action, and the only way to find the action
                if the response has no `Location`. The client makes one for each call unless you give yours.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: authorization_v3, username_password, openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

        from ..api.users import users_delete_tokens

        select_text = filters.select_text(select, users_delete_tokens.RESPONSE)
        answer = self._session.call(
            users_delete_tokens.build(
                user_uid,
                user_login_id=user_login_id,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            users_delete_tokens.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = users_delete_tokens.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data


class AsyncUsers:
    """Your own user account, and signing out."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncUsersWithRawResponse(self)

    async def get_me(
        self,
        *,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> User:
        """Get your own user.

        Returns your own user: your organization, your role and whether you need a second factor. Organization
        and role determine which jobs you may see and what you may do with them.

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

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

        from ..api.users import users_get_me

        select_text = filters.select_text(select, users_get_me.RESPONSE)
        answer = await self._session.call(
            users_get_me.build(
                select=select_text, x_request_id=x_request_id, x_client_version=x_client_version
            ),
            users_get_me.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = users_get_me.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data

    async def delete_tokens(
        self,
        user_uid: UUID | str,
        *,
        user_login_id: int | Unset = UNSET,
        select: Select[SelectExpression] | Unset = UNSET,
        x_request_id: UUID | str | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Sign out.

        Revokes the access tokens of a user immediately, before they expire, and the refresh tokens as well
        (assumption). Use the UID from `vspc.users.get_me` to sign yourself out; an administrator can sign out
        other users (assumption).

        This ends all sessions of the user in all programs (assumption), unless `user_login_id` selects one
        identity. The operation is expensive for the server, so a program that signs in often should let its
        tokens expire instead.

        Args:
            user_uid: `instance_uid` of the user; your own is in `vspc.users.get_me`.
            user_login_id: Number of one identity of the user, so that the tokens of the other identities stay
                valid. No operation of this document returns these numbers.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: Random UID that you create for this request. For 5 minutes the server executes a
                request with this UID only once, so you can safely repeat a request that may have been lost.
                If the response is 202, it is also the ID of the action, and the only way to find the action
                if the response has no `Location`. The client makes one for each call unless you give yours.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: authorization_v3, username_password, openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters
        from veeam_jobs_runtime.errors import DecodeError

        from ..api.users import users_delete_tokens

        select_text = filters.select_text(select, users_delete_tokens.RESPONSE)
        answer = await self._session.call(
            users_delete_tokens.build(
                user_uid,
                user_login_id=user_login_id,
                select=select_text,
                x_request_id=x_request_id,
                x_client_version=x_client_version,
            ),
            users_delete_tokens.RESPONSE,
            options,
        )
        if answer.data is None:
            operation = users_delete_tokens.OPERATION
            raise DecodeError("The answer has no data.", method=operation.method, path=operation.path)
        return answer.data


class UsersWithRawResponse:
    """The methods of Users, each returning a RawResponse."""

    def __init__(self, resource: Users) -> None:
        from veeam_jobs_runtime.raw import raw

        session = resource._session
        self.get_me = raw(resource.get_me, session)
        self.delete_tokens = raw(resource.delete_tokens, session)


class AsyncUsersWithRawResponse:
    """The methods of AsyncUsers, each returning a RawResponse."""

    def __init__(self, resource: AsyncUsers) -> None:
        from veeam_jobs_runtime.raw import raw_async

        session = resource._session
        self.get_me = raw_async(resource.get_me, session)
        self.delete_tokens = raw_async(resource.delete_tokens, session)
