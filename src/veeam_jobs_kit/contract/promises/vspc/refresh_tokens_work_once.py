"""A refresh token renews a session once; afterwards, and for a made-up one, the server refuses.

Rests on the pages `authorization_v3` and `oauth`: renewing answers a new pair of tokens, and the old refresh token is spent.
Uses a session of its own.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator

from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.verdicts import unclear_outcome, verdict_of
from veeam_jobs_kit.contract.promises.vspc.sessions import (
    NO_RENEWAL,
    SIGN_IN,
    Tokens,
    call_as,
    mend,
    refresh,
    sign_in,
)

NAME = "refresh_tokens_work_once"


def check(server: Server) -> Iterator[Outcome]:
    """Sign in, renew, and renew with the spent token again."""
    try:
        yield from _check(server)
    finally:
        mend(server)


def _check(server: Server) -> Iterator[Outcome]:
    first = sign_in(server)
    if not first.access or not first.refresh:
        yield NotProven(SIGN_IN, f"signing in answered {first.reply.status} without a pair of tokens")
        return
    second = refresh(server, first.refresh)
    if verdict_of(second.reply.status, NO_RENEWAL) == "unclear":
        yield unclear_outcome(SIGN_IN, second.reply.status)
        return
    if not second.access:
        yield _broken(server, second, "A refresh token is refused", "a new pair of tokens")
        return
    if second.refresh == first.refresh:
        yield _broken(server, second, "A refresh token stays", "a new refresh token, as the old one is spent")
        return
    seen = call_as(server, second.access)
    if (verdict := verdict_of(seen.status)) == "unclear":
        yield unclear_outcome(SIGN_IN, seen.status)
        return
    if verdict == "refused":
        title, wanted = "A renewed session is refused", "status 200 with the new access token"
        operation = server.connection.operation(seen.operation_id)
        yield Broken(server.broken(operation, NAME, title, wanted, f"status {seen.status}", seen))
        return
    for token, title, wanted in (
        (first.refresh, "A refresh token works twice", "400 for a refresh token that was spent"),
        (uuid.uuid4().hex, "A made-up refresh token works", "400 for a refresh token that nobody has"),
    ):
        again = refresh(server, token)
        if (verdict := verdict_of(again.reply.status, NO_RENEWAL)) == "accepted":
            yield _broken(server, again, title, wanted)
            return
        if verdict == "unclear":
            yield unclear_outcome(SIGN_IN, again.reply.status)
            return
    yield Held(SIGN_IN, 4)


def _broken(server: Server, tokens: Tokens, title: str, expected: str) -> Broken:
    operation = server.connection.operation(SIGN_IN)
    received = f"status {tokens.reply.status}"
    return Broken(server.broken(operation, NAME, title, expected, received, tokens.reply))


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="A refresh token renews a session once; a spent or made-up one is refused.",
    rests_on=("authorization_v3", "oauth"),
    check=check,
    needs=frozenset({"own session"}),
    changes=(SIGN_IN,),
)
