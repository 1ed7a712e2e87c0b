# Generated from spec/vspc by "python -m generator". Do not edit.
"""Tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models.token import Token
    from ..models.token_request import TokenRequest


class Tokens:
    """Ways in."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def create(self, *, body: TokenRequest) -> Token:
        """Sign in.

        Exchange credentials.

        Args:
            body: Credentials.

        Source: oauth.
        """
        from ..api.tokens import tokens_create

        return self._session.call(tokens_create.build(body=body), tokens_create.RESPONSE)


class AsyncTokens:
    """Ways in."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def create(self, *, body: TokenRequest) -> Token:
        """Sign in.

        Exchange credentials.

        Args:
            body: Credentials.

        Source: oauth.
        """
        from ..api.tokens import tokens_create

        return await self._session.call(tokens_create.build(body=body), tokens_create.RESPONSE)
