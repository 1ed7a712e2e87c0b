"""Sign in and off, for each product.

Runs beside the fuzzing, over plain requests: the answers are kept so that they can be checked against the document too.
VSPC has no way to end one session: its tokens end by themselves.
Fuzzing these operations would lock accounts with wrong guesses, or end the session the run depends on.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import quote

import requests

from veeam_jobs_description.document import Api
from veeam_jobs_kit.contract.model import Account, CouldNotRun
from veeam_jobs_kit.contract.wire.guard import TIMEOUT, Guard
from veeam_jobs_kit.contract.wire.session_ids import TOKEN, opened_session

CLOSING_TIMEOUT = 5.0
"""Seconds to wait for the answer to signing off: nothing depends on it any more."""
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
    """Response of signing in or off, with its operationId."""

    operation_id: str
    response: requests.Response


class NotSignedOff(requests.RequestException):
    """A session stays open; the message says why, in one phrase."""


class SignIn(Protocol):
    """Opens and closes a session of one product."""

    def open(self) -> Exchange: ...
    def header(self) -> dict[str, str]: ...
    def close(self) -> Exchange | None: ...


@dataclass(slots=True)
class BearerSignIn:
    """VSPC: sends a form with the password, receives an access token."""

    guard: Guard = field(repr=False)
    account: Account
    keep_secret: Callable[[str], None]
    _token: str = field(default="", repr=False)

    def open(self) -> Exchange:
        form = {
            "grant_type": "password",
            "username": self.account.username,
            "password": self.account.password,
        }
        with self.guard.open_session() as http:
            response = http.post(
                f"{self.guard.base_url}/token", data=form, timeout=TIMEOUT, allow_redirects=False
            )
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
        """Do nothing: VSPC describes no way to end one session, only all sessions of the user, in all programs."""


@dataclass(slots=True)
class SessionSignIn:
    """Enterprise Manager: opens a session with HTTP Basic; its id is a header of every request."""

    guard: Guard = field(repr=False)
    account: Account
    keep_secret: Callable[[str], None]
    accept: str = "application/json"
    _token: str = field(default="", repr=False)
    _session_url: str | None = None

    def open(self) -> Exchange:
        with self.guard.open_session() as http:
            response = http.post(
                f"{self.guard.base_url}/sessionMngr/?v=latest",
                auth=(self.account.username, self.account.password),
                headers={"Accept": self.accept},
                timeout=TIMEOUT,
                allow_redirects=False,
            )
        if response.status_code not in (200, 201):
            raise CouldNotRun(_refused(response, self.account))
        self._token = response.headers.get(TOKEN, "")
        if not self._token:
            raise CouldNotRun(
                f"The server accepted the password but sent no {TOKEN}; is this Enterprise Manager?"
            )
        self.keep_secret(self._token)
        own = opened_session(response.headers, response.content)
        self._session_url = f"{self.guard.base_url}/logonSessions/{quote(own, safe='')}" if own else None
        return Exchange("logonSessions_create", response)

    def header(self) -> dict[str, str]:
        return {TOKEN: self._token}

    def close(self) -> Exchange | None:
        """End the session, and return the answer. Raises NotSignedOff where it is not certain which session that is."""
        if not self._token:
            return None
        if self._session_url is None:
            raise NotSignedOff("the server did not say for certain which session was opened")
        with self.guard.open_session() as http:
            response = http.delete(
                self._session_url,
                headers={**self.header(), "Accept": self.accept},
                timeout=CLOSING_TIMEOUT,
                allow_redirects=False,
            )
        return Exchange("logonSessions_delete", response)


def sign_in_for(guard: Guard, account: Account, accept: str, keep_secret: Callable[[str], None]) -> SignIn:
    """Return the sign-in of the product that a guard watches. Everything it sends goes through the guard."""
    if guard.api == "vspc":
        return BearerSignIn(guard, account, keep_secret)
    return SessionSignIn(guard, account, keep_secret, accept)


def _json(response: requests.Response) -> dict[str, object]:
    try:
        # Enterprise Manager puts a byte order mark before its JSON.
        answer = json.loads(response.content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return {}
    return answer if isinstance(answer, dict) else {}


def _refused(response: requests.Response, account: Account) -> str:
    if response.status_code in (400, 401, 403):
        return f"The server refused to sign in {account.username!r} ({response.status_code}): check name and password."
    return f"Signing in was answered with status {response.status_code}: check the address and --api."
