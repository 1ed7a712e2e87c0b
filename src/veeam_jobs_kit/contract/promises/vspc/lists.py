"""Read lists of VSPC for promises: pages, rows, the ids that lead to lists below others, and a second look."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.findings.model import Finding
from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome
from veeam_jobs_kit.contract.promises.server import SEARCH, NotRead, Server
from veeam_jobs_kit.contract.wire.connection import Connection, NoAnswer
from veeam_jobs_kit.contract.wire.reply import Reply

Row = Mapping[str, Any]
Parameters = Mapping[str, str]
ID = "instanceUid"
PAGE_SIZE = 100
"""Rows on a page where no `limit` is sent."""
BY_ID: Mapping[str, str] = {"sort": json.dumps([{"property": ID, "direction": "ascending"}])}
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\Z")
_BUSY = frozenset({202, 401, 403, 429, 503})
"""Statuses that say nothing about what was asked: an action instead of an answer, a role, a session, throttling."""


class Unreadable(Exception):
    """An answer that has no rows to compare; the message says why, in one phrase.

    `status` is that of the answer where it is the reason; None where the answer was good and had no rows.
    """

    def __init__(self, why: str, status: int | None = None) -> None:
        super().__init__(why)
        self.status = status


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list."""

    reply: Reply
    rows: tuple[Row, ...]
    total: int | None
    count: int | None
    offset: int | None

    @property
    def is_complete(self) -> bool:
        """Whether these are all rows of the collection."""
        return self.total is not None and self.total <= len(self.rows)


def read_page(reply: Reply) -> Page:
    """Read a page of an answer. Raises Unreadable."""
    if reply.status != 200:
        raise Unreadable(f"it answered {reply.status}", reply.status)
    body = reply.json()
    data = body.get("data") if isinstance(body, Mapping) else None
    if not isinstance(data, list) or not all(isinstance(row, Mapping) for row in data):
        raise Unreadable("its answer has no rows in `data`")
    meta = body.get("meta")
    info = meta.get("pagingInfo") if isinstance(meta, Mapping) else None
    numbers = info if isinstance(info, Mapping) else {}
    return Page(reply, tuple(data), *(_number(numbers.get(name)) for name in ("total", "count", "offset")))


def _number(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def data_of(reply: Reply) -> Mapping[str, Any] | None:
    """Return the object of an answer of one object; None where it has none."""
    body = reply.json()
    data = body.get("data") if isinstance(body, Mapping) else None
    return data if reply.status == 200 and isinstance(data, Mapping) else None


def ask(
    server: Server, operation: Operation, parameters: Parameters, query: Mapping[str, str] | None = None
) -> Reply:
    """Call a readable operation with the account that tests."""
    return server.connection.call(operation.id, parameters, query)


def ask_page(
    server: Server, operation: Operation, parameters: Parameters, query: Mapping[str, str] | None = None
) -> Page:
    """Read one page. Raises Unreadable."""
    return read_page(ask(server, operation, parameters, query))


def first_page(server: Server, operation: Operation, parameters: Parameters, *, again: bool = False) -> Page:
    """Return the plain first page of a list, read once for all promises unless `again`. Raises Unreadable."""
    return read_page(plain_reply(server, operation, parameters, again=again))


def plain_reply(
    server: Server, operation: Operation, parameters: Parameters, *, again: bool = False
) -> Reply:
    """Return the answer to a plain request of the account that tests, asked once for all promises unless `again`.

    It is what a refusal is compared with: one that comes to this request as well proves nothing.
    """
    key = " ".join([operation.id, *parameters.values()])
    if again or key not in server.rows_seen:
        server.rows_seen[key] = ask(server, operation, parameters)
    return server.rows_seen[key]


def is_list(operation: Operation) -> bool:
    """Return whether an operation answers pages of rows."""
    return operation.method == "GET" and operation.paging == "offset"


def takes(operation: Operation, name: str) -> bool:
    """Return whether an operation has a parameter: older versions have fewer."""
    return any(parameter.name == name for parameter in operation.parameters)


def lists(server: Server) -> Iterator[tuple[Operation, list[Parameters]]]:
    """Yield the lists in scope with the parameters of existing parents, those without a parent first.

    A list below another object gets the parameters of at most two objects.
    """
    found = [operation for operation in server.operations() if is_list(operation)]
    for operation in sorted(found, key=lambda each: len(each.path_parameters)):
        yield operation, parents(server, operation)[:2]


def parents(server: Server, operation: Operation, most: int = 2) -> list[Parameters]:
    """Return path parameters that lead to an operation, of objects that are in the list above it."""
    names = operation.path_parameters
    if not names:
        return [{}]
    above = list_above(server, operation)
    if len(names) != 1 or (above is None and not is_list(operation)):
        return []
    if above is None:
        return server.paths_of(operation)[:most]
    try:
        rows = first_page(server, above, {}).rows
    except NoAnswer as error:
        server.not_read[above.id] = NotRead(str(error), unanswered=True)
        return []
    except Unreadable as error:
        server.not_read[above.id] = NotRead(f"{above.id}: {error}")
        return []
    server.not_read.pop(above.id, None)
    ids = dict.fromkeys(str(row[ID]) for row in rows if row.get(ID))
    return [{names[0]: uid} for uid in list(ids)[:most]]


def no_object(server: Server, operation: Operation) -> NotProven:
    """Return the outcome for an operation without a known object: silence is told as silence, not as absence."""
    above = list_above(server, operation)
    reason = server.not_read.get(above.id if above is not None else SEARCH)
    if reason is None:
        return NotProven(operation.id, "no object of it was found")
    return NotProven(operation.id, f"no object of it was found: {reason.why}", reason.unanswered)


def list_above(server: Server, operation: Operation) -> Operation | None:
    """Return the list of the objects that a path parameter names: `/jobs` for `/jobs/{jobUid}/objects`.

    Where the path in front of the parameter is no list, a shorter one is: `/jobs` for `/jobs/vSphere/{jobUid}`.
    """
    every = {each.path: each for each in server.described() if is_list(each)}
    path = operation.path.partition("/{")[0]
    while path and path not in every:
        path = path.rpartition("/")[0]
    return every.get(path)


def is_listed(server: Server, operation: Operation, parameters: Parameters, uid: str) -> bool:
    """Read a list again, and return whether its first page has an object."""
    try:
        rows = first_page(server, operation, parameters, again=True).rows
    except Unreadable:
        return False
    return any(str(row.get(ID)).lower() == uid.lower() for row in rows)


def single_of(server: Server, operation: Operation) -> Operation | None:
    """Return the operation in scope that reads one row of a list by its id."""
    for other in server.operations():
        path, _, rest = other.path.rpartition("/{")
        if path == operation.path and rest.endswith("}") and not is_list(other):
            return other
    return None


def key(row: Row) -> tuple[tuple[str, str], ...]:
    """Return what tells a row from others and does not change: its UUIDs, else all of it."""
    uids = tuple(
        (name, value.lower())
        for name, value in sorted(row.items())
        if isinstance(value, str) and _UUID.match(value)
    )
    return uids or (("", json.dumps(row, sort_keys=True)),)


def keys(rows: Iterable[Row]) -> Counter[tuple[tuple[str, str], ...]]:
    """Count the rows by key: one object may stand in a list several times."""
    return Counter(key(row) for row in rows)


def name_of(row: Row) -> str:
    """Return the id of a row for a finding."""
    return str(row.get(ID) or " ".join(f"{name}={value}" for name, value in key(row)[:2]))


def short(value: Any) -> str:
    """Return a value for a finding, shortened."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 120 else text[:117] + "…"


def refusal(reply: Reply) -> str | None:
    """Return why an answer says nothing about what was asked; None where it does."""
    return f"it answered {reply.status}" if reply.status in _BUSY else None


Look = Callable[[Page], Finding | int]
"""Compares with a plain first page: returns a finding, or the number of comparisons that agreed. May raise Unreadable."""
Project = Callable[[Page], Any]
"""Returns what of a page a comparison rests on: if that changes between two reads, the comparison says nothing."""


def settle(
    server: Server, operation: Operation, parameters: Parameters, look: Look, project: Project
) -> Outcome:
    """Compare, and where it does not agree, look again between two equal reads before calling it broken."""
    try:
        seen = look(first_page(server, operation, parameters))
        for _ in range(2):
            if isinstance(seen, int):
                break
            before = first_page(server, operation, parameters, again=True)
            seen = look(before)
            if isinstance(seen, int):
                break
            after = first_page(server, operation, parameters, again=True)
            if project(before) == project(after):
                return Broken(seen)
        else:
            return NotProven(operation.id, "its rows change while they are read")
    except Unreadable as error:
        return NotProven(operation.id, str(error))
    return Held(operation.id, seen) if seen else NotProven(operation.id, "its rows leave nothing to compare")


def whole(page: Page) -> Any:
    """Project a page to its total and the keys of its rows, in order."""
    return page.total, [key(row) for row in page.rows]


def gather(server: Server, operation: Operation, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
    """Yield every finding, then what held, added up, and every reason why something was not proven, once.

    Where the server does not answer for this operation, or the plain list cannot be read, that is said, and others are
    still asked.
    """
    cases, is_broken = 0, False
    reasons = dict[NotProven, None]()
    try:
        for outcome in outcomes:
            match outcome:
                case Held(_, more):
                    cases += more
                case Broken():
                    is_broken = True
                    yield outcome
                case NotProven(_, why, unanswered):
                    reasons[NotProven(operation.id, why, unanswered)] = None
    except NoAnswer as error:
        reasons[NotProven(operation.id, str(error), unanswered=True)] = None
    except Unreadable as error:
        reasons[NotProven(operation.id, str(error))] = None
    if cases:
        yield Held(operation.id, cases)
    yield from reasons
    if not (cases or is_broken or reasons):
        nothing = NotProven(operation.id, "nothing to compare")
        yield no_object(server, operation) if operation.path_parameters else nothing


def check_lists(
    server: Server,
    check: Callable[[Server, Operation, Parameters], Iterator[Outcome]],
    taking: str | None = None,
) -> Iterator[Outcome]:
    """Yield the gathered outcomes of every list in scope, of its first existing parent.

    With `taking`, only lists that have this parameter are checked.
    """
    for operation, reached in lists(server):
        if taking is None or takes(operation, taking):
            outcomes = (
                outcome for parameters in reached[:1] for outcome in check(server, operation, parameters)
            )
            yield from gather(server, operation, outcomes)


def with_account(server: Server, connection: Connection) -> Server:
    """Return the same server, seen by another account: nothing that was read before is known."""
    return Server(server.api, server.bundle, connection, only=server.only)
