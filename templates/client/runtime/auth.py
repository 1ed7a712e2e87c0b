"""Signing in, and staying signed in, once for however many threads or tasks share a session."""

from __future__ import annotations

import base64
import copy
import logging
import re
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final, TypeAlias
from urllib.parse import urlencode

import msgspec

from .answers import placed
from .clock import Clock
from .decoding import decode_json
from .effects import Exclusive, Headers, Send, Steps
from .errors import (
    ApiError,
    BadRequest,
    DecodeError,
    Forbidden,
    MfaRequired,
    NotFound,
    ServerError,
    Unauthorized,
)
from .products import CONSOLE, MANAGER, wrong_server
from .records import Record

if TYPE_CHECKING:
    import httpx2

logger = logging.getLogger("veeam_jobs")

_FORM: Headers = (("Content-Type", "application/x-www-form-urlencoded"), ("Accept", "application/json"))
_EM_SESSION = "X-RestSvcSessionId"
_REFUSALS = (BadRequest, Unauthorized, Forbidden, NotFound, ServerError)

_LOGON_ID: Final = rb'(?i)(?:<SessionId>|"SessionId"\s*:\s*"|/logonSessions/)([0-9A-Za-z-]+)'

# Renew this long before the end, so that a token does not die on its way to the server.
_MARGIN_SECONDS = 60.0
_MARGIN_SHARE = 0.1

Exchange: TypeAlias = "Callable[[Send], Steps[httpx2.Response]]"
"""Sends a request that carries its own credentials, with retries; raises for an error status."""


class Grant(Record, frozen=True, eq=False):
    """What the server gave for the credentials."""

    _hidden = frozenset({"headers", "refresh_token", "logon_id"})

    headers: Headers
    fresh_until: float = float("inf")
    refresh_token: str | None = None
    logon_id: str | None = None


class Auth:
    """Hands out the current grant; renews it in single flight when it is spent.

    Everybody who waited for a renewal shares its outcome. Also its failure: otherwise every waiting thread
    would try the wrong password in turn, until the account is locked.
    """

    basic: Headers = ()
    """User name and password as headers, for the few operations that ask for them."""
    user: str | None = None
    """Who is signed in, for messages."""

    def __init__(self, clock: Clock, grant: Grant | None = None) -> None:
        self._clock = clock
        self._grant = grant
        self._failure: ApiError | None = None
        self._rounds = 0

    def ensure(self, exchange: Exchange, rejected: Grant | None = None) -> Steps[Grant]:
        """A usable grant other than `rejected`."""
        grant = self._usable(rejected)
        if grant is not None:
            return grant
        renewed: Grant = yield Exclusive(partial(self._single_flight, exchange, rejected, self._rounds))
        return renewed

    def farewell(self) -> Send | None:
        """The request that ends the session on the server, if there is one to end."""
        return None

    def _renew(self, exchange: Exchange, spent: Grant | None) -> Steps[Grant]:
        raise NotImplementedError

    def _usable(self, rejected: Grant | None) -> Grant | None:
        grant = self._grant
        if grant is None or grant is rejected or self._clock.monotonic() >= grant.fresh_until:
            return None
        return grant

    def _single_flight(self, exchange: Exchange, rejected: Grant | None, seen: int) -> Steps[Grant]:
        grant = self._usable(rejected)
        if grant is not None:
            return grant
        if self._failure is not None and self._rounds != seen:
            raise copy.copy(self._failure)
        self._failure = None
        try:
            self._grant = yield from self._renew(exchange, self._grant)
        except ApiError as failure:
            # A copy, for the traceback of the original keeps the password alive.
            self._failure = copy.copy(failure)
            raise
        finally:
            self._rounds += 1
        return self._grant


class ApiKeyAuth(Auth):
    """VSPC with a simple API key, which is the bearer token itself."""

    def __init__(self, clock: Clock, api_key: str) -> None:
        if not fits_a_header(api_key):
            raise ValueError("api_key holds characters that a header cannot carry: a line break at its end?")
        super().__init__(clock, Grant(headers=bearer(api_key)))

    def ensure(self, exchange: Exchange, rejected: Grant | None = None) -> Steps[Grant]:
        """The key; a rejected key cannot be renewed."""
        yield from ()
        assert self._grant is not None
        return self._grant


class PasswordAuth(Auth):
    """VSPC with user name and password: a token pair, refreshed ahead of its end."""

    def __init__(self, clock: Clock, base_url: str, username: str, password: str) -> None:
        super().__init__(clock)
        self._url = base_url + "/token"
        self.user = username
        self._password = password

    def _renew(self, exchange: Exchange, spent: Grant | None) -> Steps[Grant]:
        if spent is not None and spent.refresh_token is not None:
            form = {"grant_type": "refresh_token", "refresh_token": spent.refresh_token}
            try:
                return (yield from self._token(exchange, form))
            except MfaRequired:
                raise
            except _REFUSALS as refusal:
                logger.info("The token could not be refreshed (%s); signing in again.", refusal.status)
                self._grant = None
        return (yield from self._token(exchange, self._password_form()))

    def _password_form(self) -> dict[str, str]:
        return {"grant_type": "password", "username": self.user or "", "password": self._password}

    def _token(self, exchange: Exchange, form: dict[str, str]) -> Steps[Grant]:
        asked_at = self._clock.monotonic()
        sent = Send("POST", self._url, _FORM, urlencode(form).encode(), path="/token")
        response = yield from exchange(sent)
        try:
            status, headers, content = response.status_code, response.headers, response.content
            if complaint := wrong_server(CONSOLE, self._url, status, headers, content):
                raise DecodeError(complaint)
            answer = decode_json(response.content, TokenAnswer)
            if answer.mfa_token and not answer.access_token:
                raise MfaRequired(
                    "The account needs a second factor. Use api_key=, or an account without one."
                )
            if not answer.access_token or not fits_a_header(answer.access_token):
                raise DecodeError(
                    "The answer holds no usable access token. Is it a Service Provider Console?"
                )
        except ApiError as failure:
            raise placed(failure, sent, response.status_code) from None
        return Grant(
            headers=bearer(answer.access_token),
            fresh_until=asked_at + _useful_life(answer.expires_in),
            refresh_token=answer.refresh_token or None,
        )


class TokenAnswer(msgspec.Struct, kw_only=True, gc=False):
    """What POST /token answers."""

    access_token: str | None = None
    refresh_token: str | None = None
    mfa_token: str | None = None
    expires_in: float | None = None


class SessionAuth(Auth):
    """Enterprise Manager: a Basic logon gives a session id, good until 15 idle minutes have passed."""

    def __init__(
        self,
        clock: Clock,
        base_url: str,
        username: str,
        password: str,
        api_version: str,
        accept: str = "application/json",
    ) -> None:
        super().__init__(clock)
        self.user = username
        self._base_url = base_url
        self._api_version = api_version
        self._accept = accept
        encoded = base64.b64encode(f"{username}:{password}".encode()).decode()
        self.basic = (("Authorization", f"Basic {encoded}"),)

    def _renew(self, exchange: Exchange, spent: Grant | None) -> Steps[Grant]:
        path = "/sessionMngr/"
        url = f"{self._base_url}{path}?{urlencode({'v': self._api_version})}"
        headers = (*self.basic, ("Accept", self._accept))
        sent = Send("POST", url, headers, b"", path=path)
        response = yield from exchange(sent)
        token = response.headers.get(_EM_SESSION, "")
        if not fits_a_header(token):
            message = f"The answer carries no usable {_EM_SESSION} header. Is it an Enterprise Manager?"
            wrong = wrong_server(MANAGER, url, response.status_code, response.headers, response.content)
            raise placed(DecodeError(wrong or message), sent, response.status_code)
        return Grant(headers=((_EM_SESSION, token),), logon_id=_logon_id(response.content))

    def farewell(self) -> Send | None:
        grant, self._grant = self._grant, None
        if grant is None or grant.logon_id is None:
            return None
        path = f"/logonSessions/{grant.logon_id}"
        return Send("DELETE", self._base_url + path, grant.headers, path=path)


def bearer(token: str) -> Headers:
    """The header a bearer token is sent in."""
    return (("Authorization", f"Bearer {token}"),)


def fits_a_header(value: str) -> bool:
    """Whether a header can carry this; if not, the HTTP library would print the secret in its own error."""
    return re.fullmatch(r"[\x21-\x7e]+", value) is not None


def _useful_life(expires_in: float | None) -> float:
    if not expires_in or expires_in <= 0:
        return float("inf")
    return expires_in - min(_MARGIN_SECONDS, expires_in * _MARGIN_SHARE)


def _logon_id(content: bytes) -> str | None:
    """The id to log off with, from a LogonSession in XML or in JSON."""
    found = re.search(_LOGON_ID, content)
    return found[1].decode() if found else None
