"""A read-only access token reads and does not write.

Rests on the page `oauth` and the description of `tokens_create`: with `readOnly=true` the access token only allows
reading. The promise asks to set a job to what it is already, so that nothing changes where the server lets it pass; it
uses a session of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.verdicts import unclear_outcome, verdict_of
from veeam_jobs_kit.contract.promises.vspc.lists import ID
from veeam_jobs_kit.contract.promises.vspc.sessions import SIGN_IN, call_as, mend, sign_in
from veeam_jobs_kit.contract.promises.vspc.writing import NotCarriedOut, jobs_to_change, not_carried_out

NAME = "read_only_tokens_cannot_write"
_PATCH = "jobs_patch"


def check(server: Server) -> Iterator[Outcome]:
    """Sign in for reading, read, and try to write."""
    try:
        yield _check(server)
    except NotCarriedOut as error:
        yield not_carried_out(_PATCH, error)
    finally:
        mend(server)


def _check(server: Server) -> Outcome:
    job = next((row for row in jobs_to_change(server) if isinstance(row.get("isEnabled"), bool)), None)
    if job is None:
        return NotProven(_PATCH, "no job tells whether it is enabled")
    tokens = sign_in(server, read_only=True)
    if not tokens.access:
        return NotProven(SIGN_IN, f"signing in for reading answered {tokens.reply.status}")
    seen = call_as(server, tokens.access)
    if (verdict := verdict_of(seen.status)) == "unclear":
        return unclear_outcome(seen.operation_id, seen.status)
    if verdict == "refused":
        operation = server.connection.operation(seen.operation_id)
        title, wanted = "A read-only token does not read", "status 200"
        return Broken(server.broken(operation, NAME, title, wanted, f"status {seen.status}", seen))
    uid = str(job[ID])
    change = [{"op": "replace", "path": "/isEnabled", "value": job["isEnabled"]}]
    headers = {"Authorization": f"Bearer {tokens.access}"}
    reply = server.connection.call(_PATCH, {"jobUid": uid}, headers=headers, body=change, signed=False)
    if (verdict := verdict_of(reply.status)) == "unclear":
        return unclear_outcome(_PATCH, reply.status)
    if verdict == "refused":
        return _refused(server, uid, change)
    operation = server.connection.operation(_PATCH)
    title, wanted = "A read-only token writes", "status 403"
    return Broken(server.broken(operation, NAME, title, wanted, f"status {reply.status}", reply, row=uid))


def _refused(server: Server, uid: str, change: list[dict[str, Any]]) -> Outcome:
    """Return what a refusal proves: nothing, where the session of the run may not write this either."""
    usual = server.connection.call(_PATCH, {"jobUid": uid}, body=change)
    if (verdict := verdict_of(usual.status)) == "unclear":
        return unclear_outcome(_PATCH, usual.status)
    if verdict == "refused":
        return NotProven(_PATCH, f"it answers {usual.status} to the account of the run, too")
    return Held(_PATCH, 2)


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="A read-only access token reads and does not write.",
    rests_on=("oauth", "openapi_description"),
    check=check,
    needs=frozenset({"writes", "own session"}),
    changes=(SIGN_IN, _PATCH),
)
