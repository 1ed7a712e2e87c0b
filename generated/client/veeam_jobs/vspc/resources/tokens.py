# Generated from spec/vspc by "python -m generator". Do not edit.
"""Tokens."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from veeam_jobs_runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from veeam_jobs_runtime.conditions.filters import Select
    from veeam_jobs_runtime.options import CallOptions
    from veeam_jobs_runtime.session import AsyncSession, Session

    from ..models.o_auth2_result import OAuth2Result
    from ..models.select_expression import SelectExpression
    from ..models.token_request import TokenRequest


class Tokens:
    """Signing in, renewing a session, and second factors."""

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

        Exchanges credentials for an access token and a refresh token. `grant_type` says which credentials you
        send; each grant type needs its own fields and ignores the others.

        | grant_type | required fields | use |
        |---|---|---|
        | `password` | `username`, `password` | a user, or a script that knows the password |
        | `refresh_token` | `refresh_token` | renewing a session |
        | `authorization_code` | `code` | a code obtained by another sign-in |
        | `public_key` | `public_key` | a client that authenticates with a key |
        | `mfa` | `mfa_token`, `mfa_code` | the second step if a second factor is required |
        | `as` | `refresh_token`, `user_uid` | acting as another user |

        The access token is valid for one hour by default. Renewing returns a new pair of tokens and
        invalidates the refresh token you sent: store the new one. Programs that share a user can disturb each
        other's sessions, so give every program its own user. With `read_only=true` the access token only
        allows reading.

        A user with a second factor first receives an `mfa_token` instead of an access token (assumption, from
        the fields of the response).

        Args:
            body: Credentials for `vspc.tokens.create`. The required members depend on `grant_type`; see the
                table in the description of the operation.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: authorization_v3, oauth, openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters

        from ..api.tokens import tokens_create

        select_text = filters.select_text(select, tokens_create.RESPONSE)
        return self._session.call(
            tokens_create.build(body=body, select=select_text, x_client_version=x_client_version),
            tokens_create.RESPONSE,
            options,
        )


class AsyncTokens:
    """Signing in, renewing a session, and second factors."""

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

        Exchanges credentials for an access token and a refresh token. `grant_type` says which credentials you
        send; each grant type needs its own fields and ignores the others.

        | grant_type | required fields | use |
        |---|---|---|
        | `password` | `username`, `password` | a user, or a script that knows the password |
        | `refresh_token` | `refresh_token` | renewing a session |
        | `authorization_code` | `code` | a code obtained by another sign-in |
        | `public_key` | `public_key` | a client that authenticates with a key |
        | `mfa` | `mfa_token`, `mfa_code` | the second step if a second factor is required |
        | `as` | `refresh_token`, `user_uid` | acting as another user |

        The access token is valid for one hour by default. Renewing returns a new pair of tokens and
        invalidates the refresh token you sent: store the new one. Programs that share a user can disturb each
        other's sessions, so give every program its own user. With `read_only=true` the access token only
        allows reading.

        A user with a second factor first receives an `mfa_token` instead of an access token (assumption, from
        the fields of the response).

        Args:
            body: Credentials for `vspc.tokens.create`. The required members depend on `grant_type`; see the
                table in the description of the operation.
            select: The properties you want: `["name", "status"]`, `F.name`; the others are then None. Models
                and JSON text go out as they are.
            x_client_version: API version that your client was written for. The server replaces values of open
                enumerations that are newer than this version with `Unknown`; without the header you receive
                the new value (assumption).

        Roles: PortalAdministrator, PortalOperator, ReadOnlyUser, SiteAdministrator,
        ServiceProviderGlobalAdministrator, ServiceProviderAdministrator, ServiceProviderOperator,
        ServiceProviderUser, ServiceProviderInvoiceAuditor, CompanyOwner, CompanyAdministrator, CompanyTenant,
        CompanyInvoiceAuditor, LocationAdministrator, LocationUser, Subtenant.

        Source: authorization_v3, oauth, openapi_description.
        """
        from veeam_jobs_runtime.conditions import filters

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
        from veeam_jobs_runtime.raw import raw

        session = resource._session
        self.create = raw(resource.create, session)


class AsyncTokensWithRawResponse:
    """The methods of AsyncTokens, each returning a RawResponse."""

    def __init__(self, resource: AsyncTokens) -> None:
        from veeam_jobs_runtime.raw import raw_async

        session = resource._session
        self.create = raw_async(resource.create, session)
