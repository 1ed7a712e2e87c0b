# Generated from spec/vspc by "python -m generator". Do not edit.
"""Tokens."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..._runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ..._runtime.filters import Select
    from ..._runtime.options import CallOptions
    from ..._runtime.session import AsyncSession, Session
    from ..models.o_auth2_result import OAuth2Result
    from ..models.select_expression import SelectExpression
    from ..models.token_request import TokenRequest


class Tokens:
    """Signing in, staying signed in, second factors."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> TokensWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return TokensWithRawResponse(self)

    def create(
        self,
        *,
        body: TokenRequest,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> OAuth2Result:
        """Sign in, or renew a session.

        Exchanges credentials for a pair of tokens. `grant_type` says which credentials you bring; each grant
        needs its own fields and ignores the others.

        | grant_type | send with it | for |
        |---|---|---|
        | `password` | `username`, `password` | a user and a script that knows the password |
        | `refresh_token` | `refresh_token` | a session that goes on |
        | `authorization_code` | `code` | a code obtained by another sign-in |
        | `public_key` | `public_key` | a client that proves itself by key |
        | `mfa` | `mfa_token`, `mfa_code` | the second step where a second factor is required |
        | `as` | `refresh_token`, `userUid` | acting in the name of another user |

        The access token lives for one hour by default. Renewing answers with a new pair and spends the
        refresh token you sent: keep the new one. Programs that share one user can disturb each other's
        sessions, so give every program a user of its own. With `readOnly=true` the access token can read and
        nothing else.

        A user with a second factor first receives an `mfa_token` in place of an access token (assumption,
        from the fields of the answer).

        Args:
            body: Credentials for `tokens_create`. Which members are needed depends on `grant_type`; the
                operation has the table.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: authorization_v3, oauth, openapi_description.
        """
        from ..._runtime import filters
        from ..api.tokens import tokens_create

        select_text = filters.select_text(select, tokens_create.RESPONSE)
        return self._session.call(
            tokens_create.build(body=body, select=select_text, x_client_version=x_client_version),
            tokens_create.RESPONSE,
            options,
        )


class AsyncTokens:
    """Signing in, staying signed in, second factors."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncTokensWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncTokensWithRawResponse(self)

    async def create(
        self,
        *,
        body: TokenRequest,
        select: Select[SelectExpression] | Unset = UNSET,
        x_client_version: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> OAuth2Result:
        """Sign in, or renew a session.

        Exchanges credentials for a pair of tokens. `grant_type` says which credentials you bring; each grant
        needs its own fields and ignores the others.

        | grant_type | send with it | for |
        |---|---|---|
        | `password` | `username`, `password` | a user and a script that knows the password |
        | `refresh_token` | `refresh_token` | a session that goes on |
        | `authorization_code` | `code` | a code obtained by another sign-in |
        | `public_key` | `public_key` | a client that proves itself by key |
        | `mfa` | `mfa_token`, `mfa_code` | the second step where a second factor is required |
        | `as` | `refresh_token`, `userUid` | acting in the name of another user |

        The access token lives for one hour by default. Renewing answers with a new pair and spends the
        refresh token you sent: keep the new one. Programs that share one user can disturb each other's
        sessions, so give every program a user of its own. With `readOnly=true` the access token can read and
        nothing else.

        A user with a second factor first receives an `mfa_token` in place of an access token (assumption,
        from the fields of the answer).

        Args:
            body: Credentials for `tokens_create`. Which members are needed depends on `grant_type`; the
                operation has the table.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_client_version: The API version you were written for. A value of an open enumeration that is
                newer than this comes as `Unknown`; without the header you receive the new value itself
                (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: authorization_v3, oauth, openapi_description.
        """
        from ..._runtime import filters
        from ..api.tokens import tokens_create

        select_text = filters.select_text(select, tokens_create.RESPONSE)
        return await self._session.call(
            tokens_create.build(body=body, select=select_text, x_client_version=x_client_version),
            tokens_create.RESPONSE,
            options,
        )


class TokensWithRawResponse:
    """The methods of Tokens, each returning a RawResponse."""

    def __init__(self, resource: Tokens) -> None:
        from ..._runtime.raw import raw

        self.create = raw(resource.create)


class AsyncTokensWithRawResponse:
    """The methods of AsyncTokens, each returning a RawResponse."""

    def __init__(self, resource: AsyncTokens) -> None:
        from ..._runtime.raw import raw_async

        self.create = raw_async(resource.create)
