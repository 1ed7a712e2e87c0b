"""A role may call what the description says, and is answered 403 elsewhere.

Rests on the roles that the pages of operations list (`x-roles`) and on the page `errors`: 403 where the role may not do
this. The role of an account comes from `users_getMe`; that a role of one list is one of the other is an assumption, from
the names. Below an object that the account does not see, 404 refuses as well.
"""

from __future__ import annotations

from collections.abc import Iterator

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.roles import role_names
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.verdicts import unclear_outcome, verdict_of
from veeam_jobs_kit.contract.promises.vspc.lists import gather, no_object, parents, with_account

NAME = "roles_are_obeyed"


def check(server: Server) -> Iterator[Outcome]:
    """Call every readable operation with each account."""
    accounts = [(server, role_names(server.role, server.bundle) if server.role else frozenset[str]())]
    if server.other is not None:
        accounts.append((with_account(server, server.other), server.other_roles))
    listed = {role for operation in server.described() for role in operation.roles}
    known = [(each, roles) for each, roles in accounts if roles & listed]
    for _, roles in accounts:
        if not roles & listed:
            who = " or ".join(sorted(roles)) or "of the account"
            yield NotProven("all operations", f"the role {who} is not one that the description lists")
    for operation in server.operations():
        if operation.roles and operation.schemes and known:
            outcomes = (outcome for each, roles in known for outcome in _call(server, each, operation, roles))
            yield from gather(server, operation, outcomes)


def _call(server: Server, seen_by: Server, operation: Operation, roles: frozenset[str]) -> Iterator[Outcome]:
    """Call an operation with an object that the account sees where it may, and else with one that the first account sees."""
    may = bool(roles & set(operation.roles))
    reached = parents(seen_by, operation, 1) or ([] if may else parents(server, operation, 1))
    if not reached:
        yield no_object(server, operation)
        return
    reply = seen_by.connection.call(operation.id, reached[0])
    role = sorted(roles)[0]
    verdict = verdict_of(reply.status, {403, 404} if operation.path_parameters and not may else {403})
    if verdict == "unclear":
        yield unclear_outcome(operation.id, reply.status)
    elif may and verdict == "refused":
        title, wanted = "A role is refused what it may do", f"not 403 for {role}"
        yield Broken(server.broken(operation, NAME, title, wanted, "status 403", reply))
    elif not may and verdict == "accepted":
        title, wanted = "A role is not refused", f"status 403 for {role}"
        yield Broken(server.broken(operation, NAME, title, wanted, f"status {reply.status}", reply))
    else:
        yield Held(operation.id, 1)


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="A role may read what the description says, and is answered 403 elsewhere.",
    rests_on=(
        "openapi_description",
        "errors",
        "assumption: roles of answers and of lists are matched by name",
    ),
    check=check,
)
