"""An access token is refused once its time is over.

Rests on the pages `authorization_v3` and `oauth`: `expires_in` is the lifetime in seconds, an hour by default. Only where
that is a few seconds the promise waits for it; else it is not proven. Uses a session of its own.
"""

from __future__ import annotations

import time
from collections.abc import Iterator

from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.verdicts import unclear_outcome, verdict_of
from veeam_jobs_kit.contract.promises.vspc.sessions import SIGN_IN, call_as, sign_in

NAME = "expired_tokens_are_refused"
_LONGEST = 15
_GRACE = 2.0
"""Seconds more than the server says, for clocks and the way."""


def check(server: Server) -> Iterator[Outcome]:
    """Sign in, wait, and ask."""
    tokens = sign_in(server)
    if not tokens.access or tokens.expires_in is None:
        yield NotProven(
            SIGN_IN, f"signing in answered {tokens.reply.status} without a token and its lifetime"
        )
        return
    if tokens.expires_in > _LONGEST:
        yield NotProven(SIGN_IN, f"a token lives {tokens.expires_in} s, longer than this promise waits")
        return
    fresh = call_as(server, tokens.access)
    if not 200 <= fresh.status < 300:
        # A server that refuses every token would keep this promise.
        why = f"it answers {fresh.status} to a token that is valid"
        yield NotProven(fresh.operation_id, why, unanswered=fresh.status == 429 or fresh.status >= 500)
        return
    time.sleep(max(tokens.expires_in, 0) + _GRACE)
    reply = call_as(server, tokens.access)
    verdict = verdict_of(reply.status)
    if verdict != "accepted":
        yield (
            Held(reply.operation_id, 1)
            if verdict == "refused"
            else unclear_outcome(reply.operation_id, reply.status)
        )
        return
    operation = server.connection.operation(reply.operation_id)
    title, wanted = "An expired token is accepted", f"status 401 after {tokens.expires_in} s"
    yield Broken(server.broken(operation, NAME, title, wanted, f"status {reply.status}", reply))


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="An access token is refused once its time is over.",
    rests_on=("authorization_v3", "oauth"),
    check=check,
    needs=frozenset({"own session"}),
    changes=(SIGN_IN,),
)
