# Generated from spec/vspc by "python -m generator". Do not edit.
"""Tokens."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

if TYPE_CHECKING:
    from veeam_jobs_runtime.options import CallOptions
    from veeam_jobs_runtime.session import AsyncSession, Session

    from ..models.token import Token
    from ..models.token_request import TokenRequest


class Tokens:
    """Ways in."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> TokensWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return TokensWithRawResponse(self)

    def create(self, *, body: TokenRequest, **options: Unpack[CallOptions]) -> Token:
        """Sign in.

        Exchange credentials.

        Args:
            body: Credentials.

        Source: oauth.
        """
        from ..api.tokens import tokens_create

        return self._session.call(tokens_create.build(body=body), tokens_create.RESPONSE, options)


class AsyncTokens:
    """Ways in."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @cached_property
    def with_raw_response(self) -> AsyncTokensWithRawResponse:
        """The same methods, returning the answer as it came: status, headers, content, and `parse()`."""
        return AsyncTokensWithRawResponse(self)

    async def create(self, *, body: TokenRequest, **options: Unpack[CallOptions]) -> Token:
        """Sign in.

        Exchange credentials.

        Args:
            body: Credentials.

        Source: oauth.
        """
        from ..api.tokens import tokens_create

        return await self._session.call(tokens_create.build(body=body), tokens_create.RESPONSE, options)


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
