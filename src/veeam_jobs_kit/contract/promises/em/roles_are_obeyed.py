"""The second account may read what its role allows, and is answered 403 for everything else.

Enterprise Manager does not say which roles an account has. They are those that explain most of its answers: what no
choice of roles explains is broken.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import combinations

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.promises.em.queries import types_of
from veeam_jobs_kit.contract.promises.em.reading import QUERY, Reader, refused
from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.wire.connection import Connection, NoAnswer
from veeam_jobs_kit.contract.wire.reply import Reply

NAME = "roles_are_obeyed"
SOURCE = "security_roles_concept"
_OF_A_SESSION = ("logonSessions_get", "tasks_get")
"""What belongs to one session: the second account does not know the ids of the first."""
_USERS = frozenset({"Portal Administrator", "Portal User"})
_UNLISTED: Mapping[str, frozenset[str]] = {"FileServer": _USERS, "ReplicaJobSession": _USERS}
"""Roles of types that can be queried and that no operation lists."""


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the second account was answered: whether it was admitted, and who should be."""

    operation: Operation
    what: str
    path: Mapping[str, str]
    query: Mapping[str, str]
    reply: Reply
    admits: frozenset[str]

    @property
    def admitted(self) -> bool:
        return self.reply.is_success

    def fits(self, roles: frozenset[str]) -> bool:
        return self.admitted == bool(self.admits & roles)


def check(server: Server) -> Iterator[Outcome]:
    """Read every operation, and query every type, as the second account."""
    other, reader = server.other, Reader(server)
    if other is None:
        return
    answers: list[_Answer] = []
    for operation in reader.in_scope.values():
        if not operation.roles or operation.id in _OF_A_SESSION:
            continue
        try:
            found = list(_answers(reader, other, operation))
        except NoAnswer as error:
            yield NotProven(operation.id, str(error), unanswered=True)
            continue
        answers += found
        if not found:
            none = "no object of it was found, or the second account had neither a 2xx nor a 403"
            yield NotProven(operation.id, reader.why_none(operation, none))
    roles = server.other_roles or _roles(reader, other, answers)
    # Who is admitted everywhere, or nowhere, has roles that explain it, whatever the server does.
    one_sided = len({answer.admitted for answer in answers}) < 2
    for answer in answers:
        if not answer.fits(roles):
            yield from _again(server, other, answer, roles)
        elif not one_sided:
            yield Held(answer.operation.id, 1)
    if answers and one_sided:
        yield from _one_sided(answers)
    elif answers and all(answer.admits & roles for answer in answers):
        yield NotProven(
            "what is forbidden", "the second account may read all of it; give one with fewer roles"
        )


def _one_sided(answers: list[_Answer]) -> Iterator[NotProven]:
    """Yield why the answers prove nothing: all of them are the same."""
    why = (
        "the second account may read all of it; give one with fewer roles"
        if answers[0].admitted
        else "the second account may read none of it; give one with more roles"
    )
    yield from (NotProven(each, why) for each in dict.fromkeys(answer.operation.id for answer in answers))


def _answers(reader: Reader, other: Connection, operation: Operation) -> Iterator[_Answer]:
    admits = frozenset(operation.roles)
    if operation.id == QUERY:
        for type_ in types_of(reader):
            listing = [each.roles for each in reader.described.values() if reader.type_of(each) == type_]
            allowed = _UNLISTED.get(type_) or frozenset(role for roles in listing for role in roles)
            if allowed:
                query = {"type": type_, "pageSize": "1"}
                yield from _ask(other, operation, f"query of {type_}", {}, query, admits & allowed)
    elif not any(each.required for each in operation.parameters if each.location == "query"):
        for path in reader.paths(operation, 1):
            yield from _ask(other, operation, operation.label, path, {}, admits)


def _ask(
    other: Connection,
    operation: Operation,
    what: str,
    path: Mapping[str, str],
    query: Mapping[str, str],
    admits: frozenset[str],
) -> Iterator[_Answer]:
    reply = other.call(operation.id, path, query)
    # Another status says nothing of roles: the object may be outside of what the account sees.
    if reply.is_success or reply.status == 403:
        yield _Answer(operation, what, path, query, reply, admits)


def _roles(reader: Reader, other: Connection, answers: list[_Answer]) -> frozenset[str]:
    """Return the roles of the second account: by what it may read, or by the links of its session if these allow less.

    A server that admits everybody would look right by its answers alone.
    """
    found = _likeliest([(answer.admits, answer.admitted) for answer in answers])
    linked = _likeliest(list(_links(reader, other)))
    allowed = [sum(bool(answer.admits & roles) for answer in answers) for roles in (linked, found)]
    return linked if linked and allowed[0] < allowed[1] else found


def _likeliest(seen: list[tuple[frozenset[str], bool]]) -> frozenset[str]:
    """Return the roles, as few as possible, that explain most of who was admitted where."""
    known = sorted({role for admits, _ in seen for role in admits})
    choices = (frozenset(some) for count in range(len(known) + 1) for some in combinations(known, count))
    return min(
        choices,
        key=lambda roles: sum(bool(admits & roles) != admitted for admits, admitted in seen),
        default=frozenset(),
    )


def _links(reader: Reader, other: Connection) -> Iterator[tuple[frozenset[str], bool]]:
    """Yield who is admitted to what the session of the first account links, and whether that of the second links it, too."""
    first, second = (_linked(reader, connection) for connection in (reader.server.connection, other))
    if second:
        yield from ((frozenset(reader.described[each].roles), each in second) for each in sorted(first))


def _linked(reader: Reader, connection: Connection) -> set[str]:
    """Return the operations that the sessions which an account sees link: its own, or all of them for an administrator."""
    try:
        rows = reader.rows(connection.call("logonSessions_list"), "LogonSessions") or []
    except NoAnswer:
        return set()
    targets = (reader.link(reader.member(link, "Href")) for row in rows for link in reader.links(row))
    return {
        target.operation.id for target in targets if target and target.operation.roles and not target.path
    }


def _again(server: Server, other: Connection, answer: _Answer, roles: frozenset[str]) -> Iterator[Outcome]:
    """Yield what a second answer says: rights may have changed in between."""
    reply = other.call(answer.operation.id, answer.path, answer.query)
    if not reply.is_success and reply.status != 403:
        yield NotProven(answer.operation.id, f"asked again, {refused(reply)}")
        return
    answer = replace(answer, reply=reply)
    if answer.fits(roles):
        yield Held(answer.operation.id, 1)
        return
    who = " and ".join(sorted(roles)) or "no role"
    allowed = bool(answer.admits & roles)
    yield Broken(
        server.broken(
            answer.operation, NAME,
            "An account is refused what its role allows" if allowed else "An account may read what its role forbids",
            f"{'a 2xx' if allowed else 'status 403'} for {answer.what} as {who}", f"status {answer.reply.status}",
            answer.reply, source=SOURCE,
        )
    )  # fmt: skip


PROMISE = Promise(
    name=NAME,
    apis=("em",),
    statement="The second account may read what its role allows, and is answered 403 for everything else.",
    rests_on=(
        SOURCE,
        "loginsessions: the links of a session depend on the account",
        "assumption: the account has the roles that explain most of its answers",
    ),
    check=check,
    needs=frozenset({"second account"}),
)
