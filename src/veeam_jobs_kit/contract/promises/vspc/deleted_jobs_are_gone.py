"""A deleted job is gone: by its id, from the lists, and alone.

Rests on the description of `jobs_delete` and on the page `errors`: 404 where there is no such resource. Only a job that the
promise makes itself is deleted, from the example in the description, on a backup server that may be changed.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from functools import partial

from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.verdicts import verdict_of
from veeam_jobs_kit.contract.promises.vspc.making import CREATE, DELETE, Making, with_made_jobs
from veeam_jobs_kit.contract.promises.vspc.writing import (
    JOB,
    all_jobs,
    change,
    read_job,
    wait_for,
)

NAME = "deleted_jobs_are_gone"


def check(server: Server) -> Iterator[Outcome]:
    """Make a job, delete it, and look for it."""
    yield from with_made_jobs(server, DELETE, partial(_check, server))


def _check(server: Server, making: Making) -> Outcome:
    before = all_jobs(server)
    making.once(str(uuid.uuid4()))
    [uid] = making.jobs
    made = wait_for(server, lambda: read_job(server, uid))
    if made is None:
        return NotProven(DELETE, f"the job {uid} that was made cannot be read")
    reply = change(server, DELETE, {"jobUid": uid})
    seen = reply

    def is_gone() -> bool:
        nonlocal seen
        seen = server.connection.call(JOB, {"jobUid": uid})
        return seen.status == 404

    operation = server.connection.operation(DELETE)
    if not wait_for(server, is_gone):
        if verdict_of(seen.status) != "accepted":
            return NotProven(DELETE, f"{JOB} answered {seen.status}")
        title, wanted = "A deleted job can be read", "status 404"
        return Broken(server.broken(operation, NAME, title, wanted, f"status {seen.status}", seen, row=uid))
    after = all_jobs(server)
    if uid in after:
        title, wanted = "A deleted job is listed", "a list without it"
        return Broken(server.broken(operation, NAME, title, wanted, "a row of it", reply, row=uid))
    # Only 404 says that another job is gone: a server that is busy says nothing.
    missing = (other for other in before if other not in after)
    lost = [other for other in missing if server.connection.call(JOB, {"jobUid": other}).status == 404]
    if lost:
        title, wanted = "Other jobs are gone, too", f"the end of {uid} alone"
        return Broken(server.broken(operation, NAME, title, wanted, f"no {lost[0]}", reply, row=uid))
    return Held(DELETE, 2 + len(before))


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="A deleted job is gone, by its id and from the lists, and no other job is.",
    rests_on=("openapi_description", "errors"),
    check=check,
    needs=frozenset({"writes"}),
    changes=(CREATE, DELETE),
)
