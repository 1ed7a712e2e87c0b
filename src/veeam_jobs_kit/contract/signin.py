"""Signing in and off, as each product wants it.

Runs beside the fuzzing, over plain requests: the answers are kept so that they can be checked against the document too.
Fuzzing these operations would lock accounts with wrong guesses, or end the session the run depends on.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.cookiejar import DefaultCookiePolicy
from typing import Protocol

import requests

from .model import Account, Api, CouldNotRun

TIMEOUT = 20.0
_ONCE = "checked once, when the run signs in; made-up credentials would lock accounts"

SIGN_IN_OPERATIONS: Mapping[Api, Mapping[str, str]] = {
    "vspc": {"tokens_create": _ONCE},
    "em": {
        "logonSessions_create": _ONCE,
        "logonSessions_delete": "checked once, when the run signs off; it would end the session of the run",
    },
}


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request of signing in or off, with the operation it belongs to."""

    operation_id: str
    response: requests.Response


class SignIn(Protocol):
    """How one product opens and closes a session."""

    def open(self) -> Exchange: ...
    def header(self) -> dict[str, str]: ...
    def close(self) -> Exchange | None: ...


def plain_session() -> requests.Session:
    """A session that keeps no cookies: Enterprise Manager believes a stale cookie before a fresh header.

    Nor does it follow redirects, which could carry the session to another host.
    """
    session = requests.Session()
    session.max_redirects = 0
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    return session


@dataclass(slots=True)
class BearerSignIn:
    """VSPC: a form with the password brings an access token."""

    base_url: str
    account: Account
    keep_secret: Callable[[str], None]
    _token: str = field(default="", repr=False)

    def open(self) -> Exchange:
        form = {
            "grant_type": "password",
            "username": self.account.username,
            "password": self.account.password,
        }
        with plain_session() as http:
            response = http.post(f"{self.base_url}/token", data=form, timeout=TIMEOUT)
        if response.status_code != 200:
            raise CouldNotRun(_refused(response, self.account))
        answer = _json(response)
        for name in ("access_token", "refresh_token"):
            if answer.get(name):
                self.keep_secret(str(answer[name]))
        self._token = str(answer.get("access_token") or "")
        if not self._token:
            raise CouldNotRun(
                "The server accepted the password but sent no access token; is this the address of VSPC?"
            )
        return Exchange("tokens_create", response)

    def header(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self._token}"}

    def close(self) -> None:
        # Revoking tokens ends every session of the user, those of other programs included.
        return None


@dataclass(slots=True)
class SessionSignIn:
    """Enterprise Manager: HTTP Basic opens a session, its header goes with every call."""

    base_url: str
    account: Account
    keep_secret: Callable[[str], None]
    accept: str = "application/json"
    _token: str = field(default="", repr=False)
    _session_url: str | None = None

    def open(self) -> Exchange:
        with plain_session() as http:
            response = http.post(
                f"{self.base_url}/sessionMngr/?v=latest",
                auth=(self.account.username, self.account.password),
                headers={"Accept": self.accept},
                timeout=TIMEOUT,
            )
        if response.status_code not in (200, 201):
            raise CouldNotRun(_refused(response, self.account))
        self._token = response.headers.get("X-RestSvcSessionId", "")
        if not self._token:
            raise CouldNotRun(
                "The server accepted the password but sent no X-RestSvcSessionId; is this Enterprise Manager?"
            )
        self.keep_secret(self._token)
        self._session_url = _session_url(self.base_url, response)
        return Exchange("logonSessions_create", response)

    def header(self) -> dict[str, str]:
        return {"X-RestSvcSessionId": self._token}

    def close(self) -> Exchange | None:
        if self._session_url is None:
            return None
        with plain_session() as http:
            response = http.delete(
                self._session_url, headers={**self.header(), "Accept": self.accept}, timeout=TIMEOUT
            )
        return Exchange("logonSessions_delete", response)


def sign_in_for(
    api: Api, base_url: str, account: Account, accept: str, keep_secret: Callable[[str], None]
) -> SignIn:
    """The way to sign in at this product."""
    if api == "vspc":
        return BearerSignIn(base_url, account, keep_secret)
    return SessionSignIn(base_url, account, keep_secret, accept)


def _session_url(base_url: str, response: requests.Response) -> str | None:
    """Where to log off: built from the id in the answer, never from a link to another host."""
    found = _json(response).get("SessionId") if "json" in response.headers.get("Content-Type", "") else None
    identifier = found or response.headers.get("Location", "").rstrip("/").rpartition("/")[2]
    return f"{base_url}/logonSessions/{identifier}" if identifier else None


def _json(response: requests.Response) -> dict[str, object]:
    try:
        # Enterprise Manager puts a byte order mark before its JSON.
        answer = json.loads(response.content.decode("utf-8-sig"))
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}


def _refused(response: requests.Response, account: Account) -> str:
    if response.status_code in (400, 401, 403):
        return f"The server refused to sign in {account.username!r} ({response.status_code}): check name and password."
    return f"Signing in was answered with status {response.status_code}: check the address and --api."
