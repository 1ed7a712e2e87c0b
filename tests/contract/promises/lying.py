"""A real mock, seen through a wrapper that lies: it changes a request on its way, or the answer on its way back."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import requests
from requests.adapters import HTTPAdapter

from veeam_jobs_description import bundles
from veeam_jobs_kit.contract.model import Account
from veeam_jobs_kit.contract.promises import promises
from veeam_jobs_kit.contract.promises.keep import check_promises
from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome
from veeam_jobs_kit.contract.promises.roles import role_names, role_of
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.wire.connection import Connection
from veeam_jobs_kit.mock import PASSWORD

Request = requests.PreparedRequest
Response = requests.Response
Lie = Callable[[Request, Callable[[Request], Response]], Response]
"""Gets a request and a way to send it; returns the answer."""
ADMINISTRATOR, OWNER = "portal-administrator", "company-owner"
SOME = frozenset(
    {
        "tokens_create",
        "users_getMe",
        "about_get",
        "organizations_list",
        "organizations_get",
        "asyncActions_list",
        "backupServers_list",
        "backupServers_get",
        "jobs_list",
        "jobs_listByServer",
        "jobs_get",
        "agentJobs_list",
        "agentJobs_listByServer",
        "agentJobs_listObjects",
        "agentJobs_listObjectsByJob",
        "backupVmJobs_listObjects",
    }
)
"""Operations of every kind: the others are like them."""
WRITES = frozenset(name for promise in promises("vspc") for name in promise.changes)
"""Operations that change something, for promises that write."""


def honest(request: Request, send: Callable[[Request], Response]) -> Response:
    """Change nothing."""
    return send(request)


class Lying(HTTPAdapter):
    """Sends as the lie says."""

    def __init__(self, lie: Lie) -> None:
        super().__init__(pool_maxsize=4)
        self.lie = lie

    def send(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        return self.lie(request, lambda changed: super(Lying, self).send(changed, *args, **kwargs))


@dataclass
class PasswordSignIn:
    """Signs in with a password, without a guard."""

    base_url: str
    username: str
    token: str = field(default="", repr=False)

    def open(self) -> None:
        form = {"grant_type": "password", "username": self.username, "password": PASSWORD}
        self.token = requests.post(f"{self.base_url}/token", data=form, timeout=10).json()["access_token"]

    def header(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    def close(self) -> None:
        pass


BUNDLE = bundles.load("vspc")


def connection(base_url: str, username: str = ADMINISTRATOR, lie: Lie = honest) -> Connection:
    sign_in = PasswordSignIn(base_url, username)
    sign_in.open()
    http = requests.Session()
    http.mount("http://", Lying(lie))
    return Connection(base_url, BUNDLE, http, sign_in)  # type: ignore[arg-type]


def server(
    base_url: str,
    lie: Lie = honest,
    *,
    only: Collection[str] = SOME,
    username: str = ADMINISTRATOR,
    also_as: str | None = OWNER,
    writable: Collection[str] = (),
) -> Server:
    """The server as promises see it, with a lie in between for both accounts."""
    found = Server(
        "vspc",
        BUNDLE,
        connection(base_url, username, lie),
        only=frozenset(only) | WRITES if writable else frozenset(only),
        account=Account(username, PASSWORD),
        may_write=bool(writable),
        may_delete=bool(writable),
        writable=frozenset(writable),
    )
    found.role = role_of("vspc", found.connection)
    if also_as is not None:
        found.other = connection(base_url, also_as, lie)
        found.other_roles = role_names(role_of("vspc", found.other) or "", BUNDLE)
    return found


def check(found: Server, name: str, seconds: float = 60.0) -> list[Outcome]:
    """Check one promise, as a run would, until it is broken."""
    promise = next(each for each in promises("vspc") if each.name == name)
    outcomes: list[Outcome] = []
    for _, outcome in check_promises(found, [promise], time.monotonic() + seconds):
        outcomes.append(outcome)
        if isinstance(outcome, Broken):
            break
    return outcomes


def state(outcomes: list[Outcome]) -> str:
    """`broken`, `held` or `not proven`, as a report would say."""
    if any(isinstance(outcome, Broken) for outcome in outcomes):
        return "broken"
    return "held" if any(isinstance(outcome, Held) for outcome in outcomes) else "not proven"


def reasons(outcomes: list[Outcome]) -> list[str]:
    return [outcome.why for outcome in outcomes if isinstance(outcome, NotProven)]


def path_of(request: Request) -> str:
    return urlsplit(request.url or "").path.partition("/api/v3")[2]


def query_of(request: Request) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(request.url or "").query))


def with_query(request: Request, query: Mapping[str, str]) -> Request:
    """The same request with another query."""
    changed = request.copy()
    changed.url = urlunsplit(urlsplit(request.url or "")._replace(query=urlencode(query)))
    return changed


def with_path(request: Request, path: str) -> Request:
    parts = urlsplit(request.url or "")
    changed = request.copy()
    changed.url = urlunsplit(parts._replace(path="/api/v3" + path))
    return changed


def answer(response: Response, body: Any, status: int | None = None) -> Response:
    """The same answer with another body."""
    response._content = json.dumps(body).encode()
    response.status_code = status or response.status_code
    return response


def lie_about_query(name: str, change: Callable[[str], str | None]) -> Lie:
    """Change one parameter on its way; None drops it."""

    def lie(request: Request, send: Callable[[Request], Response]) -> Response:
        query = query_of(request)
        if name in query:
            changed = change(query.pop(name))
            request = with_query(request, query if changed is None else {**query, name: changed})
        return send(request)

    return lie


def lie_about_rows(change: Callable[[Request, dict[str, Any]], None], *, path: str = "") -> Lie:
    """Change the body of good answers, of one path or all."""

    def lie(request: Request, send: Callable[[Request], Response]) -> Response:
        response = send(request)
        if response.status_code != 200 or not path_of(request).startswith(path) or request.method != "GET":
            return response
        body = response.json()
        change(request, body)
        return answer(response, body)

    return lie
