"""Sign in and off, for each product.

Runs beside the fuzzing, over plain requests: the answers are kept so that they can be checked against the document too.
Fuzzing these operations would lock accounts with wrong guesses, or end the session the run depends on.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

import requests

from veeam_jobs_description.document import Api
from veeam_jobs_kit.contract.model import Account, CouldNotRun
from veeam_jobs_kit.contract.wire.guard import TIMEOUT, Guard
from veeam_jobs_runtime.decoding.notation import camel_case

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
        # Revoking tokens ends every session of the user, those of other programs included.
        return None


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
        self._token = response.headers.get("X-RestSvcSessionId", "")
        if not self._token:
            raise CouldNotRun(
                "The server accepted the password but sent no X-RestSvcSessionId; is this Enterprise Manager?"
            )
        self.keep_secret(self._token)
        self._session_url = _session_url(self.guard.base_url, response)
        return Exchange("logonSessions_create", response)

    def header(self) -> dict[str, str]:
        return {"X-RestSvcSessionId": self._token}

    def close(self) -> Exchange | None:
        if self._session_url is None:
            return None
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


def _session_url(base_url: str, response: requests.Response) -> str | None:
    """Return the URL to log off, built from the id in the response, never from a link to another host."""
    answer = _json(response) if "json" in response.headers.get("Content-Type", "") else {}
    # Enterprise Manager 13 sends its members in camelCase.
    found = answer.get("SessionId") or answer.get(camel_case("SessionId"))
    identifier = found or response.headers.get("Location", "").rstrip("/").rpartition("/")[2]
    return f"{base_url}/logonSessions/{identifier}" if identifier else None


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
