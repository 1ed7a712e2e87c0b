"""Signing out ends a session: its access token is refused, and so is its refresh token.

Rests on the page `authorization_v3` and the description of `users_deleteTokens`; that refresh tokens are revoked as well
is an assumption. Signing out ends every session of the user in all programs, so it is done with permission to write only,
in a session of its own, and the run signs in again afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator

from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.verdicts import unclear_outcome, verdict_of
from veeam_jobs_kit.contract.promises.vspc.lists import ID, data_of
from veeam_jobs_kit.contract.promises.vspc.sessions import (
    NO_RENEWAL,
    SIGN_IN,
    call_as,
    mend,
    refresh,
    sign_in,
)

NAME = "revoked_tokens_are_refused"
_SIGN_OUT = "users_deleteTokens"


def check(server: Server) -> Iterator[Outcome]:
    """Sign in, sign out, and try to go on."""
    try:
        yield from _check(server)
    finally:
        mend(server)


def _check(server: Server) -> Iterator[Outcome]:
    tokens = sign_in(server)
    me = data_of(call_as(server, tokens.access)) if tokens.access else None
    if me is None or not me.get(ID):
        yield NotProven(_SIGN_OUT, "the account does not tell its id")
        return
    uid = str(me[ID])
    if not server.may_change(uid):
        yield NotProven(_SIGN_OUT, f"it ends all sessions of the user; allow it with --writes-on {uid}")
        return
    headers = {"Authorization": f"Bearer {tokens.access}"}
    reply = server.connection.call(_SIGN_OUT, {"userUid": uid}, headers=headers, signed=False)
    if reply.status != 200:
        yield NotProven(_SIGN_OUT, f"signing out answered {reply.status}")
        return
    seen = call_as(server, tokens.access)
    if (verdict := verdict_of(seen.status)) == "unclear":
        yield unclear_outcome(_SIGN_OUT, seen.status)
        return
    if verdict == "accepted":
        operation = server.connection.operation(seen.operation_id)
        title, wanted = "A revoked token is accepted", "status 401 after signing out"
        yield Broken(server.broken(operation, NAME, title, wanted, f"status {seen.status}", seen))
        return
    cases = 1
    if tokens.refresh:
        again = refresh(server, tokens.refresh)
        cases += 1
        if (verdict := verdict_of(again.reply.status, NO_RENEWAL)) == "unclear":
            yield unclear_outcome(_SIGN_OUT, again.reply.status)
            return
        if verdict == "accepted":
            operation = server.connection.operation(SIGN_IN)
            title, wanted = "A revoked session is renewed", "400 for its refresh token after signing out"
            yield Broken(
                server.broken(operation, NAME, title, wanted, f"status {again.reply.status}", again.reply)
            )
            return
    yield Held(_SIGN_OUT, cases)


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="Signing out ends a session: its access token and its refresh token are refused.",
    rests_on=("authorization_v3", "assumption: signing out revokes refresh tokens, too"),
    check=check,
    needs=frozenset({"writes", "own session"}),
    changes=(SIGN_IN, _SIGN_OUT),
)
