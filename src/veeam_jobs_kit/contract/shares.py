"""A run over several processes: fuzzing is bound by the processor that makes the requests up, not by the server."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .model import Options, Selected, Target
from .plan import operations

PROCESSES = 2
_WORTH_A_PROCESS = 12
"""Operations; a process takes two seconds before its first request."""
_BODY = 6
"""A request body has many boundary values: making them takes as long as this many operations without."""


def how_many(target: Target, selected: Sequence[Selected], options: Options) -> int:
    """Processes worth starting.

    One process alone reaches any limit on the rate. Those that write must not share a server: what one deletes,
    another may be about to read.
    """
    if options.rate_limit or (options.allow_writes and len(target.replicas) < PROCESSES - 1):
        return 1
    return max(1, min(PROCESSES, len(selected) // _WORTH_A_PROCESS))


def share(
    document: Mapping[str, Any], selected: Sequence[Selected], count: int
) -> tuple[tuple[Selected, ...], ...]:
    """The operations in as many shares of like effort; those of one resource stay together, as most links do."""
    effort = {
        operation["operationId"]: _BODY if "requestBody" in operation else 1
        for _, _, operation in operations(document)
    }
    resources: dict[str, list[Selected]] = {}
    for operation in selected:
        resources.setdefault(operation.resource, []).append(operation)
    groups = sorted(resources.values(), key=lambda group: -sum(effort[item.id] for item in group))
    shares: list[list[Selected]] = [[] for _ in range(count)]
    for group in groups:
        min(shares, key=lambda taken: sum(effort[item.id] for item in taken)).extend(group)
    place = {operation.id: index for index, operation in enumerate(selected)}
    return tuple(tuple(sorted(taken, key=lambda item: place[item.id])) for taken in shares)


def seconds_between(limit: str | None) -> float:
    """How long to wait before each request to keep a limit like `20/s`."""
    if limit is None:
        return 0.0
    count, _, unit = limit.partition("/")
    return {"s": 1, "m": 60, "h": 3600}[unit] / int(count)


def share_of_rate(limit: str | None, processes: int) -> str | None:
    """A limit like `20/s` divided among processes, at least 1 for each."""
    if limit is None:
        return None
    count, _, unit = limit.partition("/")
    return f"{max(1, int(count) // processes)}/{unit}"
