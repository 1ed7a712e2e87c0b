# Generated from spec/vspc by "python -m generator". Do not edit.
"""Users."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from ..._runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.filters import Select
    from ..._runtime.options import CallOptions
    from ..._runtime.session import AsyncSession, Session
    from ..models.select_expression import SelectExpression
    from ..models.user import User


class Users:
    """Who you are to the console, and signing out."""

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

        Who you are to the console: your organization, your role and whether you need a second factor. Whose
        jobs you may see, and what you may do with them, follows from organization and role.

        Args:
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
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

        Makes the access tokens of a user worthless at once, before their hour is over, and refresh tokens
        with them (assumption). With the UID of `users_getMe` you sign yourself out; an administrator can sign
        out others (assumption).

        It hits every session of the user, in every program (assumption), unless `userLoginId` names one
        identity. It is costly for the server, so a program that signs in often does better to let its tokens
        expire.

        Args:
            user_uid: The user's `instanceUid`; your own is in `users_getMe`.
            user_login_id: One identity of the user, by its number, so that the tokens of the others stay
                valid. No operation of this document tells the numbers.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: authorization_v3, username_password, openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
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
    """Who you are to the console, and signing out."""

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

        Who you are to the console: your organization, your role and whether you need a second factor. Whose
        jobs you may see, and what you may do with them, follows from organization and role.

        Args:
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
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

        Makes the access tokens of a user worthless at once, before their hour is over, and refresh tokens
        with them (assumption). With the UID of `users_getMe` you sign yourself out; an administrator can sign
        out others (assumption).

        It hits every session of the user, in every program (assumption), unless `userLoginId` names one
        identity. It is costly for the server, so a program that signs in often does better to let its tokens
        expire.

        Args:
            user_uid: The user's `instanceUid`; your own is in `users_getMe`.
            user_login_id: One identity of the user, by its number, so that the tokens of the others stay
                valid. No operation of this document tells the numbers.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_request_id: A random UID of your own for this request. For 5 minutes the server carries out a
                request of this id only once, so a request that may have been lost can be sent again. Where
                the answer is 202, it is also the id of the action.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: authorization_v3, username_password, openapi_description.
        """
        from ..._runtime import filters
        from ..._runtime.errors import DecodeError
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
        from ..._runtime.raw import raw

        self.get_me = raw(resource.get_me)
        self.delete_tokens = raw(resource.delete_tokens)


class AsyncUsersWithRawResponse:
    """The methods of AsyncUsers, each returning a RawResponse."""

    def __init__(self, resource: AsyncUsers) -> None:
        from ..._runtime.raw import raw_async

        self.get_me = raw_async(resource.get_me)
        self.delete_tokens = raw_async(resource.delete_tokens)
