"""Signing in opens a session that is listed, can be read by its id, and belongs to the account."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from veeam_jobs_kit.contract.promises.em.reading import Look, Reader, nothing_read
from veeam_jobs_kit.contract.promises.em.sessions import LOG_OFF, LOG_ON, NO_SESSION, own_session
from veeam_jobs_kit.contract.promises.model import Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.wire.reply import Reply

NAME = "session_is_listed"
SOURCE = "loginsessions"
_THAT = "the session that was opened"
_LIST, _GET = "logonSessions_list", "logonSessions_get"


def check(server: Server) -> Iterator[Outcome]:
    """Open a session, look for it in the list, and read it by its id."""
    reader = Reader(server)
    if _LIST in reader.in_scope:
        yield from reader.settle(_LIST, partial(_look, reader))


def _look(reader: Reader) -> Look:
    with own_session(reader) as own:
        if own is None:
            return Look(why=NO_SESSION, failed=True)
        reply = own.call(_LIST)
        rows = reader.rows(reply, "LogonSessions")
        if rows is None:
            return nothing_read(reply)
        look = Look(cases=1)
        found = [row for row in rows if reader.key(row) == own.id.lower()]
        if not found:
            _add(reader, look, _LIST, reply, "A session is not listed", _THAT, f"{len(rows)} others", own.id)
        single = own.call(_GET, {"ID": own.id})
        if single.status in (403, 429, 503):
            return look
        look.cases += 1
        name, wanted = str(reader.member(single.json(), "UserName")), own.user
        if not single.is_success or reader.key(single.json()) != own.id.lower():
            received = str(reader.key(single.json()) or f"status {single.status}")
            _add(reader, look, _GET, single, "A session cannot be read by its id", _THAT, received, own.id)
        elif _account(name) != _account(wanted):
            _add(reader, look, _GET, single, "A session belongs to another account", wanted, name, own.id)
        return look


def _account(name: str) -> str:
    """Return the name without its domain, in lower case: `EXAMPLE\\\\anna` and `anna@example.com` are one."""
    return name.rpartition("\\")[2].partition("@")[0].lower()


def _add(
    reader: Reader,
    look: Look,
    operation_id: str,
    reply: Reply,
    title: str,
    expected: str,
    received: str,
    row: str,
) -> None:
    operation = reader.described[operation_id]
    look.findings.append(
        reader.server.broken(operation, NAME, title, expected, received, reply, row=row, source=SOURCE)
    )


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="Signing in opens a session that is listed, can be read by its id, and belongs to the account.",
    rests_on=(SOURCE, "get_loginsessions_id"),
    check=check,
    needs=frozenset({"own session"}),
    changes=(LOG_ON, LOG_OFF),
)
