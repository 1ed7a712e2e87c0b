"""A `limit` above the maximum, zero or below is refused with 400, and so is a negative `offset`.

Rests on the pages `pagination` and `limit_query_v3`: the largest `limit` is a setting of the server (`MaxPageSize`), 500 by
default. Where 501 is accepted, an administrator may have raised it, so that this is not proven; the largest number of the
type must be refused by every server.
"""

from __future__ import annotations

from collections.abc import Iterator

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.verdicts import instead
from veeam_jobs_kit.contract.promises.vspc.lists import Parameters, ask, check_lists, first_page, refusal

NAME = "limit_has_a_range"
_REFUSED = (
    {"limit": "501"},
    {"limit": "2147483647"},
    {"limit": "0"},
    {"limit": "-1"},
    {"offset": "-1"},
)


def check(server: Server) -> Iterator[Outcome]:
    """Ask every list for what it must refuse."""
    yield from check_lists(server, _check_list)


def _check_list(server: Server, operation: Operation, parameters: Parameters) -> Iterator[Outcome]:
    first_page(server, operation, parameters)  # raises where the list is refused whatever it is asked for
    for query in _REFUSED[1:3] if operation.path_parameters else _REFUSED:
        reply = ask(server, operation, parameters, query)
        if (why := refusal(reply)) is not None:
            yield NotProven(operation.id, why)
        elif reply.status == 400:
            yield Held(operation.id, 1)
        elif query.get("limit") == "501" and reply.status == 200:
            yield NotProven(operation.id, "it allows more than 500 rows, which its administrator can set")
        else:
            name, value = next(iter(query.items()))
            finding = server.broken(
                operation,
                NAME,
                instead(reply.status, f"{name}={value}", "is not refused"),
                "status 400",
                f"status {reply.status}",
                reply,
            )
            yield Broken(finding)


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="A `limit` out of range and a negative `offset` are refused with 400.",
    rests_on=("pagination", "limit_query_v3", "offset_query_v3", "errors"),
    check=check,
)
