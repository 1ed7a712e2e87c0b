"""A session that was logged off is refused with 401 and no longer listed; other sessions go on."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from veeam_jobs_kit.contract.promises.em.reading import Look, Reader, refused
from veeam_jobs_kit.contract.promises.em.sessions import LOG_OFF, LOG_ON, NO_SESSION, own_session
from veeam_jobs_kit.contract.promises.model import Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server

NAME = "logged_off_session_is_refused"
SOURCE = "logging_out"
_LIST = "logonSessions_list"


def check(server: Server) -> Iterator[Outcome]:
    """Open a session, use it, log it off, and use it again."""
    reader = Reader(server)
    if not server.only or server.only & {LOG_OFF, _LIST}:
        yield from reader.settle(LOG_OFF, partial(_look, reader))


def _look(reader: Reader) -> Look:
    with own_session(reader) as own:
        if own is None:
            return Look(why=NO_SESSION, failed=True)
        before = own.call(_LIST)
        if not before.is_success:
            return Look(why=f"the list of sessions: {refused(before)}", failed=True)
        ended = own.log_off()
        if not ended.is_success:
            return Look(why=f"logging off: {refused(ended)}", failed=True)
        look = Look()

        def expect(title: str, is_right: bool, expected: str, received: str, **more: str) -> None:
            look.cases += 1
            if not is_right:
                finding = reader.server.broken(
                    reader.described[LOG_OFF], NAME, title, expected, received, after, source=SOURCE, **more
                )
                look.findings.append(finding)

        after = own.call(_LIST)
        if after.status == 429 or after.status >= 500:
            return Look(why=f"after logging off, {refused(after)}", failed=True)
        outlives = (
            "outlives its logoff" if after.is_success else "has another answer than 401 after its logoff"
        )
        expect(f"A session {outlives}", after.status == 401, "status 401", f"status {after.status}")
        after = reader.server.connection.call(_LIST)
        if after.is_success or after.status == 401:
            is_right = after.is_success
            expect("Logging off ends other sessions, too", is_right, "status 200", f"status {after.status}")
        elif not look.findings:
            return Look(why=f"the list of sessions after logging off: {refused(after)}", failed=True)
        listed = reader.rows(after, "LogonSessions")
        if listed is not None:
            still = own.id.lower() in {reader.key(row) for row in listed}
            expect(
                "A session is still listed after its logoff",
                not still,
                "a list without it",
                own.id,
                row=own.id,
            )
        return look


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="A session that was logged off is refused with 401 and no longer listed; other sessions go on.",
    rests_on=(SOURCE, "delete_loginsessions_id"),
    check=check,
    needs=frozenset({"own session"}),
    changes=(LOG_ON, LOG_OFF),
)
