"""Sign in and renew tokens, once for all threads or tasks that share a session."""

from __future__ import annotations

import base64
import copy
import logging
import re
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from urllib.parse import urlencode

import msgspec

from veeam_jobs_runtime import arguments
from veeam_jobs_runtime.answers import placed
from veeam_jobs_runtime.clock import Clock
from veeam_jobs_runtime.decoding.decoder import decode_json
from veeam_jobs_runtime.effects import Exclusive, Headers, Send, Steps
from veeam_jobs_runtime.errors import (
    ApiError,
    BadRequest,
    DecodeError,
    Forbidden,
    MfaRequired,
    NotFound,
    ServerError,
    TimeoutExpired,
    Unauthorized,
)
from veeam_jobs_runtime.products import CONSOLE, MANAGER, Product, wrong_server
from veeam_jobs_runtime.records import Record
from veeam_jobs_runtime.secrets.masking import MASK, Secret, SecretBytes, Secrets

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
    """Return the current grant. Renew an expired one once; all waiting calls share the result, failures included.

    If waiting calls did not share a failure, each would try the wrong password until the account is locked.
    """

    basic: Headers = ()
    """User name and password as headers, for the few operations that ask for them."""
    user: str | None = None
    """Who is signed in, for messages."""

    def __init__(self, clock: Clock, secrets: Secrets, grant: Grant | None = None) -> None:
        self.secrets = secrets
        """What must not be shown: it grows with every token."""
        self._clock = clock
        self._grant = grant
        self._failure: ApiError | None = None
        self._rounds = 0

    def ensure(self, exchange: Exchange, rejected: Grant | None = None) -> Steps[Grant]:
        """Return a valid grant other than `rejected`; sign in where there is none."""
        grant = self._usable(rejected)
        if grant is not None:
            return grant
        renewed: Grant = yield Exclusive(partial(self._single_flight, exchange, rejected, self._rounds))
        return renewed

    def sign_out(self) -> Send | None:
        """Return the request that signs out; None where there is no session to end."""
        return None

    def _renew(self, exchange: Exchange, spent: Grant | None) -> Steps[Grant]:
        """Sign in, or renew the spent grant. Every class has its own but ApiKeyAuth, which never comes here."""
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
        except TimeoutExpired:
            # The deadline of one call is none of the others: the next of them tries itself.
            raise
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
        if not fits_a_header(arguments.text("api_key", api_key)):
            raise ValueError(
                "api_key contains characters that HTTP does not allow in a header. Remove line breaks."
            )
        super().__init__(clock, Secrets(api_key), Grant(headers=bearer(api_key)))

    def ensure(self, exchange: Exchange, rejected: Grant | None = None) -> Steps[Grant]:
        """Return the API key; one that was rejected cannot be renewed."""
        yield from ()
        assert self._grant is not None
        return self._grant


class PasswordAuth(Auth):
    """VSPC with user name and password: a token pair, refreshed ahead of its end."""

    def __init__(self, clock: Clock, base_url: str, username: str, password: str) -> None:
        super().__init__(clock, Secrets(arguments.text("password", password)))
        self._url = base_url + "/token"
        self.user = arguments.text("username", username)
        self._password = Secret(password)

    def _renew(self, exchange: Exchange, spent: Grant | None) -> Steps[Grant]:
        if spent is not None and spent.refresh_token is not None:
            form = {"grant_type": "refresh_token", "refresh_token": Secret(spent.refresh_token)}
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
        sent = Send("POST", self._url, _FORM, SecretBytes(urlencode(form).encode()), path="/token")
        response = yield from exchange(sent)
        try:
            # Not in variables of this frame: the answer holds the tokens.
            if complaint := _complaint(CONSOLE, self._url, response):
                raise DecodeError(complaint)
            answer = decode_json(response.content, TokenAnswer)
            if answer.mfa_token and not answer.access_token:
                raise MfaRequired(
                    "The account needs a second factor. Use api_key=, or an account without one."
                )
            if not answer.access_token or not fits_a_header(answer.access_token):
                raise DecodeError(
                    "The answer contains no usable access token. Check that the server is a Service Provider Console."
                )
        except ApiError as failure:
            raise placed(failure, sent, response.status_code) from None
        self.secrets.remember(answer.access_token, answer.refresh_token)
        return Grant(
            headers=bearer(answer.access_token),
            fresh_until=asked_at + _useful_life(answer.expires_in),
            refresh_token=Secret(answer.refresh_token) if answer.refresh_token else None,
        )


class TokenAnswer(msgspec.Struct, kw_only=True, gc=False):
    """What POST /token answers."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({MASK})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        return []

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
        if ":" in arguments.text("username", username):
            raise ValueError("username contains a colon, which Basic authentication does not allow.")
        encoded = Secret(
            base64.b64encode(
                SecretBytes(f"{username}:{arguments.text('password', password)}".encode())
            ).decode()
        )
        super().__init__(clock, Secrets(password, encoded))
        self.user = username
        self._base_url = base_url
        self._api_version = arguments.text("api_version", api_version)
        self._accept = accept
        self.basic = (("Authorization", Secret(f"Basic {encoded}")),)

    def _renew(self, exchange: Exchange, spent: Grant | None) -> Steps[Grant]:
        path = "/sessionMngr/"
        url = f"{self._base_url}{path}?{urlencode({'v': self._api_version})}"
        headers = (*self.basic, ("Accept", self._accept))
        sent = Send("POST", url, headers, b"", path=path)
        response = yield from exchange(sent)
        token = Secret(response.headers.get(_EM_SESSION, ""))
        if not fits_a_header(token):
            message = f"The answer has no usable {_EM_SESSION} header. Check that the server is an Enterprise Manager."
            wrong = _complaint(MANAGER, url, response)
            raise placed(DecodeError(wrong or message), sent, response.status_code)
        self.secrets.remember(token)
        return Grant(headers=((_EM_SESSION, token),), logon_id=_logon_id(response.content))

    def sign_out(self) -> Send | None:
        grant, self._grant = self._grant, None
        if grant is None or grant.logon_id is None:
            return None
        path = f"/logonSessions/{grant.logon_id}"
        return Send("DELETE", self._base_url + path, grant.headers, path=path)


def bearer(token: str) -> Headers:
    """Return the Authorization header for a bearer token."""
    return (("Authorization", Secret(f"Bearer {token}")),)


def _complaint(product: Product, url: str, response: httpx2.Response) -> str | None:
    return wrong_server(product, url, response.status_code, response.headers, response.content)


def fits_a_header(value: str) -> bool:
    """Return whether a header can carry this; if not, the HTTP library would print the secret in its own error."""
    return re.fullmatch(r"[\x21-\x7e]+", value) is not None


def _useful_life(expires_in: float | None) -> float:
    if not expires_in or expires_in <= 0:
        return float("inf")
    return expires_in - min(_MARGIN_SECONDS, expires_in * _MARGIN_SHARE)


def _logon_id(content: bytes) -> str | None:
    """Return the id to sign out with, from a LogonSession in XML or JSON; None where there is none."""
    found = re.search(_LOGON_ID, content)
    return found[1].decode() if found else None
