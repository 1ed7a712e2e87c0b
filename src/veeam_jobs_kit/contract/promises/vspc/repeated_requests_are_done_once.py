"""A request that is sent again with the same `X-Request-id` is carried out once.

Rests on the page `async_processing`: for five minutes the server executes a request with this id only once. A job is made
from the example in the description, twice with one id, on a backup server that may be changed, and deleted again.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from functools import partial

from veeam_jobs_kit.contract.promises.model import Broken, Held, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.making import CREATE, DELETE, Making, with_made_jobs

NAME = "repeated_requests_are_done_once"


def check(server: Server) -> Iterator[Outcome]:
    """Make a job, repeat the request, and delete what was made."""
    yield from with_made_jobs(server, CREATE, partial(_check, server))


def _check(server: Server, making: Making) -> Outcome:
    request_id = str(uuid.uuid4())
    # Both before either is followed: an action shows the ids of its request, and what a run has seen it may not name.
    first, reply = making.ask(request_id), making.ask(request_id)
    making.note(first, request_id)
    making.note(reply, request_id)
    if len(making.jobs) == 1:
        return Held(CREATE, 1)
    operation = server.connection.operation(CREATE)
    title, wanted = "A repeated request is carried out twice", "one job for one X-Request-id"
    return Broken(server.broken(operation, NAME, title, wanted, f"the jobs {', '.join(making.jobs)}", reply))


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="A request that is sent again with the same `X-Request-id` is carried out once.",
    rests_on=("async_processing", "openapi_description"),
    check=check,
    needs=frozenset({"writes"}),
    changes=(CREATE, DELETE),
)
