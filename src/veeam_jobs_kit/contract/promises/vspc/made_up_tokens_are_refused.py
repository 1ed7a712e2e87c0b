"""Without a valid access token nothing is read: none, a made-up one, and a real one with its last characters changed.

Rests on the pages `errors` (401: no valid access token) and `authorization_v3`. A refusal counts where the account of the
run is answered otherwise: a server that refuses everybody proves nothing.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.verdicts import (
    NOT_SEEN,
    answered,
    has_content,
    unclear_outcome,
    verdict_of,
)
from veeam_jobs_kit.contract.promises.vspc.lists import Parameters, gather, parents, plain_reply
from veeam_jobs_kit.contract.wire.connection import NoAnswer
from veeam_jobs_kit.contract.wire.reply import Reply

NAME = "made_up_tokens_are_refused"
_HEADER = "Authorization"


def check(server: Server) -> Iterator[Outcome]:
    """Call every readable operation that needs an account, as nobody and with two wrong tokens."""
    for operation in server.operations():
        if operation.schemes:
            yield from gather(server, operation, _check_one(server, operation))


def _check_one(server: Server, operation: Operation) -> Iterator[Outcome]:
    reached = parents(server, operation, 1) or [
        {name: str(uuid.uuid4()) for name in operation.path_parameters}
    ]
    for what, headers in _wrong(server).items():
        try:
            reply = server.connection.call(operation.id, reached[0], headers=headers, signed=False)
        except NoAnswer as error:  # no more wrong credentials may be sent, for one
            yield NotProven(operation.id, str(error))
            return
        verdict = verdict_of(reply.status)
        if verdict == "refused":
            yield _refused(server, operation, reached[0], reply)
        elif verdict == "unclear" and reply.status != 404:  # that tells which objects there are
            yield unclear_outcome(operation.id, reply.status)
        else:
            title = "Another answer than 401 without a valid token"
            if verdict == "accepted":
                title = f"{'Readable' if has_content(reply) else 'Accepted'} without a valid token"
            wanted = f"status 401 for {what}"
            yield Broken(server.broken(operation, NAME, title, wanted, answered(reply), reply))


def _refused(server: Server, operation: Operation, parameters: Parameters, reply: Reply) -> Outcome:
    """Return what a refusal proves: nothing, where the account of the run is refused as well."""
    if server.connection.sign_in is None:
        return NotProven(operation.id, "there is no account to compare with; see --username")
    valid = plain_reply(server, operation, parameters).status
    if valid in NOT_SEEN or valid >= 500:
        return unclear_outcome(operation.id, valid)
    if valid in (401, reply.status):
        return NotProven(operation.id, f"it answers {valid} to the account of the run, too")
    return Held(operation.id, 1)


def _wrong(server: Server) -> Mapping[str, Mapping[str, str]]:
    """Return headers that sign nobody in, by what they are."""
    found = {"no token": {}, "a made-up token": {_HEADER: f"Bearer {uuid.uuid4().hex}"}}
    if server.connection.sign_in is not None:
        token = server.connection.sign_in.header().get(_HEADER, "")
        changed = token[:-4] + "".join("0" if letter != "0" else "1" for letter in token[-4:])
        server.keep_secret(changed.partition(" ")[2])
        found["a changed token"] = {_HEADER: changed}
    return found


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="Without a valid access token nothing is read: none, a made-up one, a changed one.",
    rests_on=("errors", "authorization_v3"),
    check=check,
)
