"""What has ended has begun before.

Rests on the descriptions of the members: `lastRun` is when the last run started, `lastEndTime` when it ended; `startTime`
and `endTime` are those of a session or task (`get_job`, `openapi_description`). Only runs that have ended are compared, by
their status: while a run is in progress, an end time can be that of the run before.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.vspc.evaluate import instant
from veeam_jobs_kit.contract.promises.vspc.lists import Unreadable, first_page, gather, lists, name_of

NAME = "times_are_in_order"
_PAIRS = (("lastRun", "lastEndTime"), ("startTime", "endTime"))
_STATUSES = ("status", "backupStatus")
_ENDED = frozenset({"success", "warning", "failed"})


def check(server: Server) -> Iterator[Outcome]:
    """Compare the times of the first page of every list, inner objects included."""
    for operation, reached in lists(server):
        outcomes: list[Outcome] = []
        try:
            for parameters in reached[:1]:
                page = first_page(server, operation, parameters)
                for index, row in enumerate(page.rows):
                    for where, begun, ended in _times(row, f"$.data[{index}]"):
                        if begun <= ended:
                            outcomes.append(Held(operation.id, 1))
                            continue
                        title, name = "An end before its beginning", where.rpartition(".")[2]
                        finding = server.broken(
                            operation, NAME, title, f"{name} not before the start", f"{float(begun - ended):.3f} s earlier",
                            page.reply, where=where, row=name_of(row),
                        )  # fmt: skip
                        outcomes.append(Broken(finding))
        except Unreadable as error:
            outcomes.append(NotProven(operation.id, str(error)))
        if outcomes:
            yield from gather(server, operation, outcomes)


def _times(value: Any, where: str) -> Iterator[tuple[str, Any, Any]]:
    """Yield the place of an end time, the start, and the end, of everything that has ended."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _times(item, f"{where}[{index}]")
    if not isinstance(value, Mapping):
        return
    statuses = [value[name] for name in _STATUSES if isinstance(value.get(name), str)]
    if statuses and all(status.lower() in _ENDED for status in statuses):
        for first, last in _PAIRS:
            begun, ended = (
                instant(value[name]) if isinstance(value.get(name), str) else None for name in (first, last)
            )
            if begun is not None and ended is not None:
                yield f"{where}.{last}", begun, ended
    for name, inner in value.items():
        yield from _times(inner, f"{where}.{name}")


PROMISE = Promise(
    name=NAME,
    apis=("vspc",),
    statement="What has ended has begun before.",
    rests_on=("get_job", "openapi_description"),
    check=check,
)
