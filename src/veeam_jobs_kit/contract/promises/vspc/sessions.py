"""Sessions of their own for promises that end or spend them; the session of the run is left alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from veeam_jobs_kit.contract.promises.roles import ME
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.verdicts import NO_RIGHT
from veeam_jobs_kit.contract.wire.reply import Reply

SIGN_IN = "tokens_create"
NO_RENEWAL = NO_RIGHT | {400}
"""Statuses that refuse a refresh token."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """What signing in answered; tokens that are missing are empty."""

    reply: Reply = field(repr=False)
    access: str = field(repr=False)
    refresh: str = field(repr=False)
    expires_in: int | None


def sign_in(server: Server, *, read_only: bool = False) -> Tokens:
    """Open another session for the account that tests."""
    assert server.account is not None
    account = server.account
    form = {"grant_type": "password", "username": account.username, "password": account.password}
    return _tokens(server, {**form, "readOnly": "true"} if read_only else form)


def refresh(server: Server, token: str) -> Tokens:
    """Renew a session with a refresh token, or try to."""
    return _tokens(server, {"grant_type": "refresh_token", "refresh_token": token})


def call_as(server: Server, access: str) -> Reply:
    """Ask who the user of an access token is, or read whatever this version has for every user."""
    headers = {"Authorization": f"Bearer {access}"}
    return server.connection.call(_question(server), headers=headers, signed=False)


def _question(server: Server) -> str:
    readable = [
        operation.id
        for operation in server.described()
        if operation.method == "GET" and operation.schemes and not operation.path_parameters
    ]
    return ME if ME in readable else readable[0]


def mend(server: Server) -> None:
    """Sign in again where the session of the run ended after all."""
    own = server.connection.sign_in
    if own is not None and server.connection.call(_question(server)).status == 401:
        own.open()


def _tokens(server: Server, form: Mapping[str, str]) -> Tokens:
    reply = server.connection.call(SIGN_IN, form=form, signed=False)
    body = reply.json()
    answer: Mapping[str, Any] = body if isinstance(body, Mapping) and reply.status == 200 else {}
    access, renewing = (str(answer.get(name) or "") for name in ("access_token", "refresh_token"))
    for token in (access, renewing):
        if token:
            server.keep_secret(token)
    seconds = answer.get("expires_in")
    return Tokens(reply, access, renewing, seconds if isinstance(seconds, int) else None)
