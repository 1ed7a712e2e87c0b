"""Make a job that a promise may delete again, from the example in the description."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from veeam_jobs_description.references import follow_reference
from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.lists import ID, Parameters, Unreadable, data_of, first_page
from veeam_jobs_kit.contract.promises.vspc.writing import (
    JOB,
    NotCarriedOut,
    action_id,
    all_jobs,
    await_action,
    change,
    not_carried_out,
    result_of,
)
from veeam_jobs_kit.contract.wire.connection import NoAnswer
from veeam_jobs_kit.contract.wire.guard import NotSent
from veeam_jobs_kit.contract.wire.reply import Reply

CREATE, DELETE = "backupVmJobs_createVsphere", "jobs_delete"
_SERVERS = "backupServers_list"


@dataclass(slots=True)
class Making:
    """Jobs that a promise makes: all from one request, to be deleted again."""

    server: Server
    path: Parameters
    body: Mapping[str, Any]
    jobs: dict[str, None] = field(default_factory=dict)
    """Ids of what was made."""
    unknown: int = 0
    """Requests of which nobody knows what they made."""

    def once(self, request_id: str) -> Reply:
        """Make a job, and note its id. Raises NotCarriedOut."""
        reply = self.ask(request_id)
        self.note(reply, request_id)
        return reply

    def ask(self, request_id: str) -> Reply:
        """Ask for a job; `note` must follow. Raises NotCarriedOut where the server does not take it."""
        self.unknown += 1
        headers = {"X-Request-id": request_id}
        reply = self.server.connection.call(CREATE, self.path, headers=headers, body=self.body)
        if 400 <= reply.status < 500:
            self.unknown -= 1
        if not reply.is_success:
            raise NotCarriedOut(f"{CREATE} answered {reply.status}")
        return reply

    def note(self, reply: Reply, request_id: str) -> None:
        """Note the id of the job that an answer leads to, by its action where it is queued. Raises NotCarriedOut."""
        made = data_of(reply)
        if reply.status == 202:
            action = action_id(reply, request_id)
            ended = await_action(self.server, action)
            if ended != "succeed":
                self.unknown -= ended == "failed"
                raise NotCarriedOut(f"the action of {CREATE} ended as {ended}")
            made = result_of(self.server, action)
        uid = (made or {}).get(ID)
        if not uid:
            raise NotCarriedOut(f"{CREATE} answered {reply.status} without the id of the new job")
        self.unknown -= 1
        self.jobs[str(uid)] = None

    def clean_up(self) -> str | None:
        """Delete what was made, and return what may be left, in one phrase; None where nothing is."""
        if self.unknown:
            # Its id was not told, but nobody else has its name.
            with contextlib.suppress(NotCarriedOut, NoAnswer):
                named = [
                    uid for uid, row in all_jobs(self.server).items() if row.get("name") == self.body["name"]
                ]
                self.jobs.update(dict.fromkeys(named))
                self.unknown = 0 if named else self.unknown
        left = [f"the job {uid} is still there ({why})" for uid in self.jobs if (why := self._delete(uid))]
        if self.unknown:
            left.append(f"a job named {self.body['name']!r} may be there")
        return "; ".join(left) or None

    def _delete(self, uid: str) -> str | None:
        """Return why a job could not be deleted; None where it is gone."""
        path = {"jobUid": uid}
        try:
            if self.server.connection.call(JOB, path).status != 404:
                change(self.server, DELETE, path, to_clean_up=True)
        except (NotCarriedOut, NoAnswer, NotSent) as error:
            return str(error)
        return None


def with_made_jobs(server: Server, operation_id: str, look: Callable[[Making], Outcome]) -> Iterator[Outcome]:
    """Yield the outcome of a look that makes jobs, and what it left behind: nothing, unless they cannot be deleted."""
    if not server.may_delete:
        yield NotProven(operation_id, "nothing may be deleted on this server; see --allow-deletes")
        return
    left: str | None = None
    try:
        making = Making(server, *what_to_make(server))
        try:
            outcome = look(making)
        finally:
            left = making.clean_up()
    except NotCarriedOut as error:
        outcome = not_carried_out(operation_id, error)
    except (NoAnswer, NotSent) as error:
        outcome = NotProven(operation_id, str(error), unanswered=isinstance(error, NoAnswer))
    if isinstance(outcome, NotProven) and left:
        yield replace(outcome, why=f"{outcome.why}; {left}")
        return
    if isinstance(outcome, Broken) or left is None:
        yield outcome
    if left is not None:
        yield NotProven(operation_id, left)
    if isinstance(outcome, Held) and left is not None:
        yield outcome


def what_to_make(server: Server) -> tuple[Parameters, Mapping[str, Any]]:
    """Return path parameters and body of a request that makes a job. Raises NotCarriedOut."""
    try:
        servers = first_page(server, server.connection.operation(_SERVERS), {}, again=True).rows
        body = _example(server)
    except (LookupError, Unreadable) as error:
        raise NotCarriedOut(f"no job can be made: {error}") from error
    mine = [str(row[ID]) for row in servers if row.get(ID) and server.may_change(str(row[ID]))]
    if not mine:
        raise NotCarriedOut("no backup server may be changed; name one with --writes-on")
    name = f"Made by a check, to be deleted ({uuid.uuid4().hex[:8]})"
    return {"backupServerUid": mine[0]}, {**body, "name": name}


def _example(server: Server) -> Mapping[str, Any]:
    """Return the first example of the body. Raises LookupError."""
    path = server.connection.operation(CREATE).path
    written = follow_reference(server.bundle["paths"][path]["post"]["requestBody"], server.bundle)
    example = next(iter(written["content"]["application/json"]["examples"].values()))
    found: Mapping[str, Any] = follow_reference(example, server.bundle)["value"]
    return found
