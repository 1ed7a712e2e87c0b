"""Sessions that promises open, and calls without one; the session of the run is left alone."""

from __future__ import annotations

import base64
import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.model import Account
from veeam_jobs_kit.contract.promises.em.reading import Reader
from veeam_jobs_kit.contract.wire.connection import NoAnswer
from veeam_jobs_kit.contract.wire.reply import Reply
from veeam_jobs_kit.contract.wire.session_ids import opened_session

SESSION_HEADER = "X-RestSvcSessionId"
LOG_ON, LOG_OFF = "logonSessions_create", "logonSessions_delete"
NO_SESSION = "no other session could be opened"
NOBODY = "00000000-0000-0000-0000-000000000000"


def call_without_session(reader: Reader, operation: Operation, session: str | None) -> Reply:
    """Call an operation with another session id, or with none; ids in its path are made up, too."""
    path = dict.fromkeys(operation.path_parameters, NOBODY)
    needed = [each.name for each in operation.parameters if each.required and each.location == "query"]
    headers = {SESSION_HEADER: session} if session else {}
    return reader.server.connection.call(
        operation.id, path, dict.fromkeys(needed, "Job"), headers=headers, signed=False
    )


@dataclass(slots=True)
class OwnSession:
    """A session that a promise may end: its id, as it is listed, and what it sends."""

    reader: Reader
    id: str
    user: str
    token: str = field(repr=False)
    ended: bool = False

    def call(self, operation_id: str, path: Mapping[str, str] | None = None) -> Reply:
        """Call an operation with this session."""
        headers = {SESSION_HEADER: self.token}
        return self.reader.server.connection.call(operation_id, path, headers=headers, signed=False)

    def log_off(self) -> Reply:
        """End the session."""
        reply = self.call(LOG_OFF, {"ID": self.id})
        self.ended = reply.is_success
        return reply


@contextlib.contextmanager
def own_session(reader: Reader) -> Iterator[OwnSession | None]:
    """Open another session of the account, and log it off at the end; None where that is not possible."""
    account = reader.server.account
    own = _log_on(reader, account) if account is not None else None
    try:
        yield own
    finally:
        if own is not None and not own.ended:
            with contextlib.suppress(NoAnswer):
                own.log_off()


def _log_on(reader: Reader, account: Account) -> OwnSession | None:
    basic = base64.b64encode(f"{account.username}:{account.password}".encode()).decode()
    reply = reader.server.connection.call(
        LOG_ON, {}, {"v": "latest"}, headers={"Authorization": f"Basic {basic}"}, signed=False
    )
    token = reply.headers.get(SESSION_HEADER.lower(), "")
    identifier = opened_session(reply.headers, reply.content)
    if not reply.is_success or not token or not identifier:
        return None
    reader.server.keep_secret(token)
    return OwnSession(reader, identifier, account.username, token)
