"""A PATCH changes the member that it names, of the object that it names, and nothing else; undone, all is as before.

Rests on the page `patch_method_v3` and the descriptions of `jobs_patch` and `organizations_patch`. Changes of a job are
queued: the promise waits until the job shows them (assumption). Jobs are switched off and on, or on and off; of an
organization, the notes are changed.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.lists import (
    ID,
    Parameters,
    Row,
    Unreadable,
    data_of,
    first_page,
    short,
)
from veeam_jobs_kit.contract.promises.vspc.writing import (
    BUSY,
    NotCarriedOut,
    all_jobs,
    change,
    jobs_to_change,
    not_carried_out,
    read_job,
    wait_for,
)
from veeam_jobs_kit.contract.wire.connection import NoAnswer
from veeam_jobs_kit.contract.wire.guard import NotSent
from veeam_jobs_kit.contract.wire.reply import Reply

NAME = "changes_change_what_they_name"
_JOB, _ORGANIZATION = "jobs_patch", "organizations_patch"
_MOVING = frozenset({"status", "isEnabled", "schedule"})
"""Members of a job that may change with its switch."""
_OTHERS, _MEMBER = "Other objects change, too", "A member changes that was not named"


def check(server: Server) -> Iterator[Outcome]:
    """Switch a job over and back, then change the notes of an organization and change them back."""
    for operation_id, trial in ((_JOB, _switch_jobs), (_ORGANIZATION, _note_organizations)):
        try:
            server.connection.operation(operation_id)
        except KeyError:
            continue
        try:
            outcome = trial(server)
        except NotCarriedOut as error:
            outcome = not_carried_out(operation_id, error)
        yield outcome


def _switch_jobs(server: Server) -> Outcome:
    jobs = jobs_to_change(server)
    return _blamed_twice(_JOB, [partial(_switch, server, job) for job in jobs])


def _note_organizations(server: Server) -> Outcome:
    try:
        rows = first_page(server, server.connection.operation("organizations_list"), {}, again=True).rows
    except (KeyError, Unreadable) as error:
        return NotProven(_ORGANIZATION, f"the organizations cannot be read: {error}")
    mine = [row for row in rows if row.get(ID) and "notes" in row and server.may_change(str(row[ID]))]
    if not mine:
        return NotProven(
            _ORGANIZATION, "no organization with notes may be changed; name one with --writes-on"
        )
    return _blamed_twice(_ORGANIZATION, [partial(_note, server, str(row[ID])) for row in mine])


def _blamed_twice(operation_id: str, trials: list[Callable[[], Outcome]]) -> Outcome:
    """Return what a change did. What else changes is blamed only when it happens again, on another object if there is one.

    Jobs run by their schedules, and administrators change things meanwhile.
    """
    first = trials[0]()
    if not isinstance(first, Broken) or first.finding.title not in (_OTHERS, _MEMBER):
        return first
    second = trials[1 % len(trials)]()
    if isinstance(second, Broken):
        return second
    return NotProven(
        operation_id,
        f"{first.finding.received} where {first.finding.expected} was expected, but not a second time: "
        "another program may have changed it",
    )


def _switch(server: Server, job: Row) -> Outcome:
    uid = str(job[ID])

    def read() -> Row | None:
        return read_job(server, uid)

    steady = _steady(read)
    on = steady.get("isEnabled")
    if not isinstance(on, bool):
        return NotProven(_JOB, "the job does not tell whether it is enabled")
    others = {other: row.get("isEnabled") for other, row in all_jobs(server).items() if other != uid}
    path = {"jobUid": uid}
    with _undone(
        server, _JOB, path, _patch("/isEnabled", on), f"isEnabled of {uid} may still be {short(not on)}"
    ):
        reply = change(server, _JOB, path, body=_patch("/isEnabled", not on))
        after = _shown(server, read, lambda row: row.get("isEnabled") is not on)
        now = all_jobs(server)
    again = _shown(server, read, lambda row: row.get("isEnabled") is on, to_clean_up=True)
    if after.get("isEnabled") is on:
        return _broken(
            server, _JOB, reply, uid, "A change is not made", f"isEnabled {short(not on)}", short(on)
        )
    if again.get("isEnabled") is not on:
        return _broken(
            server, _JOB, reply, uid, "A change is not undone", f"isEnabled {short(on)}", short(not on)
        )
    switched = [
        other for other, value in others.items() if other in now and now[other].get("isEnabled") != value
    ]
    if switched:
        came = f"isEnabled of {len(switched)} other jobs, like {switched[0]}"
        return _broken(server, _JOB, reply, uid, _OTHERS, f"a change of {uid} alone", came)
    if after.get("status") in BUSY or after.get("lastRun") != job.get("lastRun"):
        return NotProven(_JOB, "the job ran while it was changed")
    return _compared(server, _JOB, reply, steady, after, _MOVING)


def _note(server: Server, uid: str) -> Outcome:
    def read() -> Row | None:
        return data_of(server.connection.call("organizations_get", {"organizationUid": uid}))

    steady = _steady(read)
    if "notes" not in steady:
        return NotProven(
            _ORGANIZATION, "the organization does not tell its notes, or they change by themselves"
        )
    notes, path = steady["notes"], {"organizationUid": uid}
    with _undone(
        server, _ORGANIZATION, path, _patch("/notes", notes), f"the notes of {uid} may still be changed"
    ):
        reply = change(server, _ORGANIZATION, path, body=_patch("/notes", f"{notes or ''} (checked)"))
        after = _shown(server, read, lambda row: row.get("notes") != notes)
    if after.get("notes") == notes:
        return _broken(server, _ORGANIZATION, reply, uid, "A change is not made", "other notes", short(notes))
    return _compared(server, _ORGANIZATION, reply, steady, after, frozenset({"notes"}))


def _steady(read: Callable[[], Row | None]) -> Row:
    """Return the members that two reads have in common. Raises NotCarriedOut."""
    first, second = read(), read()
    if first is None or second is None:
        raise NotCarriedOut("it cannot be read before the change")
    return {name: value for name, value in second.items() if name in first and first[name] == value}


@contextlib.contextmanager
def _undone(server: Server, operation_id: str, path: Parameters, body: Any, left: str) -> Iterator[None]:
    """Change something back at the end. Raises NotCarriedOut, with what is left, where the server does not take it."""
    try:
        yield
    finally:
        try:
            change(server, operation_id, path, body=body, to_clean_up=True)
        except (NotCarriedOut, NoAnswer, NotSent) as error:
            raise NotCarriedOut(f"{error}; {left}") from error


def _shown(
    server: Server, read: Callable[[], Row | None], fits: Callable[[Row], bool], *, to_clean_up: bool = False
) -> Row:
    """Wait until an object shows a change, and return it as it was read last. Raises NotCarriedOut if it never was."""
    last: Row | None = None

    def shows() -> bool:
        nonlocal last
        now = read()
        last = now if now is not None else last
        return now is not None and fits(now)

    wait_for(server, shows, to_clean_up=to_clean_up)
    if last is None:
        raise NotCarriedOut("it cannot be read after the change")
    return last


def _patch(path: str, value: Any) -> list[dict[str, Any]]:
    return [{"op": "replace", "path": path, "value": value}]


def _compared(
    server: Server, operation_id: str, reply: Reply, before: Row, after: Row, moving: frozenset[str]
) -> Outcome:
    same = [name for name in before if name not in moving]
    for name in same:
        if before[name] != after.get(name):
            wanted, uid = f"{name} {short(before[name])}, as before", str(before.get(ID))
            return _broken(server, operation_id, reply, uid, _MEMBER, wanted, short(after.get(name)))
    return Held(operation_id, len(same) + 1)


def _broken(
    server: Server, operation_id: str, reply: Reply, uid: str, title: str, expected: str, received: str
) -> Broken:
    operation = server.connection.operation(operation_id)
    return Broken(server.broken(operation, NAME, title, expected, received, reply, row=uid))


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="A change changes the member and the object that it names and nothing else, and can be undone.",
    rests_on=(
        "patch_method_v3",
        "openapi_description",
        "assumption: a queued change is shown by the job soon",
    ),
    check=check,
    needs=frozenset({"writes"}),
    changes=(_JOB, _ORGANIZATION),
)
