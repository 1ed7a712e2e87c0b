"""Calls operations of a server for promises and drift: signed in, guarded, within the rate, each request counted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import requests

from veeam_jobs_description.document import Api
from veeam_jobs_description.operations import Operation, read_operations
from veeam_jobs_kit.contract.wire.address import why_no_answer
from veeam_jobs_kit.contract.wire.guard import TIMEOUT, NotSent, WriteRefused
from veeam_jobs_kit.contract.wire.paths import fill_path
from veeam_jobs_kit.contract.wire.reply import Reply
from veeam_jobs_kit.contract.wire.reproduction import curl_command
from veeam_jobs_kit.contract.wire.rules import SIGN_IN_PATHS
from veeam_jobs_kit.contract.wire.sign_in import SignIn

_SIGNING = frozenset({"authorization", "x-restsvcsessionid"})


class NoAnswer(Exception):
    """No answer arrived; the message says why, in one sentence."""


@dataclass(slots=True)
class Connection:
    """One account's way to one server.

    `http` is a session of the guard (`Guard.open_session`), which keeps the rate; `sign_in` is None for nobody.
    """

    base_url: str
    bundle: Mapping[str, Any] = field(repr=False)
    http: requests.Session = field(repr=False)
    sign_in: SignIn | None = field(repr=False)
    requests_sent: int = 0
    note: Callable[[Reply], object] = field(default=lambda reply: None, repr=False)
    """Is told every answer."""
    _operations: dict[str, Operation] = field(default_factory=dict, repr=False)

    def operation(self, operation_id: str) -> Operation:
        """Return an operation of the description. Raises KeyError for an unknown one."""
        if not self._operations:
            self._operations = {operation.id: operation for operation in read_operations(self.bundle)}
        return self._operations[operation_id]

    def call(
        self,
        operation_id: str,
        path: Mapping[str, str] | None = None,
        query: Mapping[str, str] | None = None,
        *,
        accept: str = "application/json",
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        form: Mapping[str, str] | None = None,
        signed: bool = True,
        method: str | None = None,
    ) -> Reply:
        """Send one request and return its answer, whatever its status.

        `path` and `query` are the values of parameters, not encoded; `body` is sent as JSON, `form` as a form; `signed`
        says whether the credentials of the account go with it. Raises NoAnswer where none arrived, and WriteRefused
        (wire/guard.py) for a request that this run may not send. `method` is sent instead of the described one.
        """
        operation = self.operation(operation_id)
        method = method or operation.method
        url = self.base_url + fill_path(operation.path, tuple((path or {}).items()))
        sent = {"Accept": accept, **(headers or {})}
        signing = self.sign_in.header() if signed and self.sign_in is not None else {}
        self.requests_sent += 1
        try:
            response = self.http.request(
                method,
                url,
                params=dict(query or {}),
                headers={**sent, **signing},
                json=body,
                data=dict(form) if form is not None else None,
                timeout=TIMEOUT,
                allow_redirects=False,
            )
        except WriteRefused:
            raise
        except NotSent as error:
            raise NoAnswer(f"{method} {url} was not sent: {error}.") from error
        except requests.RequestException as error:
            raise NoAnswer(f"{method} {url} was not answered: {why_no_answer(error)}.") from error
        reply = Reply(
            operation_id=operation_id,
            method=method,
            url=response.request.url or url,
            sent={name: value for name, value in sent.items() if name.lower() not in _SIGNING},
            status=response.status_code,
            headers={name.lower(): value for name, value in response.headers.items()},
            content=response.content,
            # Of the server alone: the guard may have waited before.
            seconds=response.elapsed.total_seconds(),
            curl=self._curl(response.request, {*sent}, signing.values()),
        )
        self.note(reply)
        return reply

    def _curl(self, request: requests.PreparedRequest, chosen: Iterable[str], tokens: Iterable[str]) -> str:
        """Return a request that was sent as a command; `chosen` are the headers that matter to its answer."""
        body = request.body.encode() if isinstance(request.body, str) else request.body
        return curl_command(
            self._api,
            self.base_url,
            request.method or "",
            request.url or "",
            request.headers,
            body,
            sessions=tokens,
            kept=chosen,
        )

    @property
    def _api(self) -> Api:
        """The API that is described, known by how it signs in."""
        return "em" if SIGN_IN_PATHS["em"] in self.bundle["paths"] else "vspc"
