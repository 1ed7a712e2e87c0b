"""A scripted server, a clock that does not wait, and one way to call both kinds of client."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Self
from urllib.parse import parse_qs

import httpx2
from veeam_jobs import AsyncEnterpriseManagerClient, AsyncVspcClient, EnterpriseManagerClient, VspcClient

from veeam_jobs_runtime.clients import (
    AsyncEnterpriseManagerBase,
    AsyncVspcBase,
    EnterpriseManagerBase,
    VspcBase,
)
from veeam_jobs_runtime.clock import Clock
from veeam_jobs_runtime.operations import OperationFacts, Request

VSPC = "https://vspc.test:1280"
EM = "https://em.test:9398"
PASSWORD = "hunter2-Pa55"
ANY_OBJECT = {
    "data": {"instanceUid": "0a106d53-ac5b-441c-a5e8-124d53f8f8d9", "name": "SQL"},
    "Type": "Task",
    "TaskId": "task-1",
    "Name": "SQL",
    "State": "Finished",
}
"""Something to read for every method that reads one object of either product."""
TOKEN_SECRETS = ("access-", "refresh-")


def json(value: Any, status: int = 200, **headers: str) -> httpx2.Response:
    return httpx2.Response(status, json=value, headers={k.replace("_", "-"): v for k, v in headers.items()})


def xml(content: bytes, status: int = 200) -> httpx2.Response:
    return httpx2.Response(
        status, content=content, headers={"Content-Type": "application/xml; charset=utf-8"}
    )


def get(path: str = "/jobs", *, roles: tuple[str, ...] = (), query: Any = (), headers: Any = ()) -> Request:
    return Request(
        OperationFacts("jobs_get", "GET", path, safe=True, roles=roles), path, query=query, headers=headers
    )


def post(path: str = "/jobs/1/start", *, headers: Any = (), body: bytes | None = None) -> Request:
    return Request(
        OperationFacts("jobs_start", "POST", path, safe=False, roles=()), path, headers=headers, body=body
    )


@dataclass
class FakeClock:
    """Time that passes only when somebody sleeps."""

    now: float = 1000.0
    slept: list[float] = field(default_factory=list)

    def pass_(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def apass(self, seconds: float) -> None:
        self.pass_(seconds)

    @property
    def clock(self) -> Clock:
        return Clock(
            monotonic=lambda: self.now,
            wall=lambda: 1_700_000_000.0 + self.now,
            random=lambda: 1.0,
            sleep=self.pass_,
            async_sleep=self.apass,
        )


@dataclass
class Server:
    """Answers what the script says; issues and checks credentials like the real ones."""

    script: list[httpx2.Response | Exception | Callable[[httpx2.Request], httpx2.Response]] = field(
        default_factory=list
    )
    expires_in: int | None = 3600
    refresh_status: int = 200
    login_status: int = 200
    check: bool = True
    requests: list[httpx2.Request] = field(default_factory=list)
    logons: list[dict[str, str]] = field(default_factory=list)
    valid: set[str] = field(default_factory=set)
    issued: int = 0

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith("/token"):
            return self._token({k: v[0] for k, v in parse_qs(request.content.decode()).items()})
        if request.url.path.endswith("/sessionMngr/"):
            return self._logon(request)
        self.requests.append(request)
        if self.check and self._credential(request) not in self.valid:
            return json({"errors": [{"message": "expired", "type": "security", "code": 401}]}, 401)
        if request.method == "DELETE" and "/logonSessions/" in request.url.path:
            return httpx2.Response(204)
        answer = self.script.pop(0) if self.script else json(ANY_OBJECT)
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, httpx2.Response):
            # A response can be read once: the next test gets its own.
            return httpx2.Response(answer.status_code, headers=answer.headers, content=answer.content)
        return answer(request)

    def revoke(self) -> None:
        """Every token issued so far is dead."""
        self.valid.clear()

    @staticmethod
    def _credential(request: httpx2.Request) -> str:
        bearer = request.headers.get("Authorization", "").removeprefix("Bearer ")
        return request.headers.get("X-RestSvcSessionId", bearer)

    def _token(self, form: dict[str, str]) -> httpx2.Response:
        self.logons.append(form)
        status = self.refresh_status if form["grant_type"] == "refresh_token" else self.login_status
        if status != 200:
            return json({"error": "invalid_grant", "error_description": "The grant is no good."}, status)
        self.issued += 1
        access = f"access-{self.issued}"
        self.valid.add(access)
        body: dict[str, Any] = {"access_token": access, "refresh_token": f"refresh-{self.issued}"}
        if self.expires_in is not None:
            body["expires_in"] = self.expires_in
        return json({**body, "token_type": "bearer"})

    def _logon(self, request: httpx2.Request) -> httpx2.Response:
        self.logons.append(dict(request.headers) | {"query": request.url.query.decode()})
        if self.login_status != 201 and self.login_status != 200:
            return httpx2.Response(self.login_status, headers={"WWW-Authenticate": "Basic Realm=RestSvc"})
        self.issued += 1
        token = f"access-{self.issued}=="
        self.valid.add(token)
        headers = {"X-RestSvcSessionId": token, "Set-Cookie": f"X-RestSvcSessionId={token}; Path=/api;"}
        return httpx2.Response(201, json={"SessionId": f"id-{self.issued}"}, headers=headers)


class Flavour:
    """Makes blocking or async clients, and calls them the same way."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.clock = FakeClock()
        self._runner = asyncio.Runner()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._runner.close()

    def vspc(self, server: Any, **options: Any) -> Any:
        """A VSPC client of this flavour that talks to `server`."""
        if "api_key" not in options:
            options = {"username": "ada", "password": PASSWORD, **options}
        return self._make(VspcBase, AsyncVspcBase, options.pop("url", VSPC), server, options)

    def console(self, server: Any, **options: Any) -> Any:
        """The generated VSPC client of this flavour, with its resources."""
        if "api_key" not in options:
            options = {"username": "ada", "password": PASSWORD, **options}
        return self._make(VspcClient, AsyncVspcClient, options.pop("url", VSPC), server, options)

    def manager(self, server: Any, **options: Any) -> Any:
        """The generated Enterprise Manager client of this flavour, with its resources."""
        return self.em(server, EnterpriseManagerClient, AsyncEnterpriseManagerClient, **options)

    def em(self, server: Any, sync: Any = EnterpriseManagerBase, async_: Any = None, **options: Any) -> Any:
        """An Enterprise Manager client of this flavour that talks to `server`."""
        options = {"username": "ada", "password": PASSWORD, **options}
        url = options.pop("url", EM)
        return self._make(sync, async_ or AsyncEnterpriseManagerBase, url, server, options)

    def _make(self, sync: Any, async_: Any, url: str, server: Any, options: dict[str, Any]) -> Any:
        cls = sync if self.name == "sync" else async_
        if server is not None:
            options["transport"] = httpx2.MockTransport(server)
        return cls(url, clock=self.clock.clock, **options)

    def do(self, outcome: Any) -> Any:
        """What a call brings, awaited if need be."""
        if inspect.isawaitable(outcome):

            async def settle() -> Any:
                return await outcome

            return self._runner.run(settle())
        return outcome

    def call(self, client: Any, request: Request, type_: Any = None, **options: Any) -> Any:
        """Call an operation."""
        return self.do(client._session.call(request, type_, options))

    def attempt(self, action: Callable[[], Any]) -> Any:
        """Do what may raise at once or when awaited."""
        return self.do(action())
