"""Enterprise Managers to check promises on: a mock as it is, one that lies in a single thing, one that has nothing."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from veeam_jobs_description import bundles
from veeam_jobs_kit import mock
from veeam_jobs_kit.contract.model import Account, ServerTrust, WireLimits
from veeam_jobs_kit.contract.promises import promises
from veeam_jobs_kit.contract.promises.model import Broken, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.wire.connection import Connection
from veeam_jobs_kit.contract.wire.guard import Guard
from veeam_jobs_kit.contract.wire.reply import Reply
from veeam_jobs_kit.contract.wire.sign_in import sign_in_for
from veeam_jobs_kit.mock import Clock, EmVersion, Options

ADMINISTRATOR, USER = "portal-administrator", "portal-user"
PROMISES = {promise.name: promise for promise in promises("em")}
Send = Callable[..., Reply]
Lie = Callable[..., Reply]
"""Called with how to send, the operationId, path, query and what else `Connection.call` takes; returns the answer."""


@dataclass(slots=True)
class Lying(Connection):
    """A connection to a server that lies."""

    lie: Lie = lambda send, *call, **more: send(*call, **more)

    def call(
        self,
        operation_id: str,
        path: Mapping[str, str] | None = None,
        query: Mapping[str, str] | None = None,
        **more: Any,
    ) -> Reply:
        def send(*call: Any, **more: Any) -> Reply:
            return Connection.call(self, *call, **more)

        return self.lie(send, operation_id, dict(path or {}), dict(query or {}), **more)


@contextlib.contextmanager
def enterprise_manager(
    version: EmVersion = "12",
    *,
    jobs: int = 2,
    clock: Clock | None = None,
    writes_on: tuple[str, ...] | None = None,
    and_a: str | None = None,
) -> Iterator[Server]:
    """Run a mock and yield it as promises see it, with a second account that may only read.

    `writes_on` are the objects that may be changed, `and_a` the JobType of another.
    """
    bundle = bundles.load("em", notation="camelCase" if version == "13" else "PascalCase")
    account = Account(ADMINISTRATOR, mock.PASSWORD)
    with mock.serve(
        "em", options=Options(em_version=version, jobs=jobs, schedules=False), clock=clock
    ) as url:
        reading = _connect(Guard("em", f"{url}/api", bundle, ServerTrust()), account)
        if writes_on is not None and and_a is not None:
            writes_on = (*writes_on, _id_of_a(reading, and_a))
        limits = WireLimits(writes_on=writes_on, deletes=writes_on is not None)
        connection = _connect(Guard("em", f"{url}/api", bundle, ServerTrust(), limits), account)
        server = Server("em", bundle, connection, account=account)
        server.other = _connect(
            Guard("em", f"{url}/api", bundle, ServerTrust()), Account(USER, mock.PASSWORD)
        )
        server.may_write = server.may_delete = writes_on is not None
        server.writable = frozenset(writes_on or ())
        yield server


def _id_of_a(connection: Connection, job_type: str) -> str:
    rows = next(iter(connection.call("jobs_list", {}, {"format": "Entity"}).json().values()))
    uids = ({name.lower(): value for name, value in row.items()} for row in rows)
    return next(str(row["uid"]).rpartition(":")[2] for row in uids if row["jobtype"] == job_type)


def _connect(guard: Guard, account: Account) -> Connection:
    sign_in = sign_in_for(guard, account, "application/json", lambda secret: None)
    sign_in.open()
    return Lying(guard.base_url, guard.bundle, guard.open_session(), sign_in)


def lying(server: Server, lie: Lie) -> Server:
    """The same server, lying in everything it answers either account."""

    def liar(connection: Connection) -> Lying:
        return Lying(connection.base_url, connection.bundle, connection.http, connection.sign_in, lie=lie)

    other = liar(server.other) if server.other else None
    return replace(server, connection=liar(server.connection), other=other, rows_seen={})


def check(server: Server, promise: Promise | str) -> list[Outcome]:
    """All outcomes of a promise."""
    return list((PROMISES[promise] if isinstance(promise, str) else promise).check(server))


def titles(server: Server, name: str) -> set[str]:
    """What is broken."""
    return {outcome.finding.title for outcome in check(server, name) if isinstance(outcome, Broken)}


def edited(reply: Reply, change: Callable[[Any], Any]) -> Reply:
    """The answer with another JSON body; answers that are no JSON stay."""
    body = reply.json()
    return reply if body is None else replace(reply, content=json.dumps(change(body)).encode())


def lists_edited(reply: Reply, change: Callable[[list[Any]], list[Any]]) -> Reply:
    """The answer with another list of resources; links stay."""
    return edited(reply, lambda body: _with_lists(body, change))


def _with_lists(value: Any, change: Callable[[list[Any]], list[Any]]) -> Any:
    if isinstance(value, Mapping):
        return {
            name: item if name.lower() == "links" else change(item) if isinstance(item, list) else _with_lists(item, change)
            for name, item in value.items()
        }  # fmt: skip
    return value


def nothing_there(send: Send, operation_id: str, *call: Any, **more: Any) -> Reply:
    """The lie of a server without any object."""
    reply = send(operation_id, *call, **more)
    if not reply.is_success or operation_id.startswith("logonSessions"):
        return reply
    if reply.media_type == "application/xml":
        return replace(
            reply,
            content=re.sub(rb"(<\w+ xmlns=[^>]*?)/?>.*", rb"\1/>", reply.content, count=1, flags=re.DOTALL),
        )
    return edited(lists_edited(reply, lambda rows: []), lambda body: body | _no_pages(body))


def _no_pages(body: Any) -> dict[str, Any]:
    found = next((name for name in ("PagingInfo", "pagingInfo") if name in body), None)
    if found is None:
        return {}
    return {
        found: {name: 0 if name.lower() == "pagescount" else value for name, value in body[found].items()}
    }
