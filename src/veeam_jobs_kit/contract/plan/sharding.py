"""Divide a run among processes: generating requests is CPU-bound."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from veeam_jobs_description.operations import read_operations
from veeam_jobs_kit.contract.model import OTHER_SHARDS, ContractOptions, NotRun, Plan, Selected, Target

PROCESSES = 2
_WORTH_A_PROCESS = 12
"""Minimum number of operations for a process; it takes two seconds to start."""
_BODY = 6
"""Effort of an operation with a request body, relative to one without: a body has many boundary values."""


def how_many(target: Target, selected: Sequence[Selected], options: ContractOptions, kinds: int = 1) -> int:
    """Return the number of processes to start for each of so many kinds of answers (media types).

    One process alone reaches any limit on the rate. Those that write must not share a server: what one deletes,
    another may be about to read.
    """
    if options.workers is not None and not options.allow_writes:
        return max(1, min(options.workers // kinds, len(selected)))
    if options.rate_limit or (options.allow_writes and len(target.replicas) < PROCESSES - 1):
        return 1
    return max(1, min(PROCESSES, len(selected) // _WORTH_A_PROCESS))


def share(
    document: Mapping[str, Any], selected: Sequence[Selected], count: int
) -> tuple[tuple[Selected, ...], ...]:
    """Return the operations in `count` groups of similar effort; those of one resource stay together, as most links do."""
    effort = {
        operation.id: _BODY if operation.body is not None else 1 for operation in read_operations(document)
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
    """Return the seconds to wait before each request to keep a limit like `20/s`."""
    if limit is None:
        return 0.0
    count, _, unit = limit.partition("/")
    return {"s": 1, "m": 60, "h": 3600}[unit] / int(count)


def only_shard(document: Mapping[str, Any], plan: Plan, shard: tuple[int, int] | None) -> Plan:
    """Return the part of a plan that is tested here, `(2, 3)` for the second of three; the same part every time."""
    if shard is None:
        return plan
    number, count = shard
    mine = share(document, plan.operations, count)[number - 1]
    others = NotRun(
        f"{len(plan.operations) - len(mine)}{OTHER_SHARDS}",
        f"this run tests shard {number}/{count}",
    )
    return Plan(mine, (*plan.left_out, others))


def with_auth_probes(
    document: Mapping[str, Any], selected: Sequence[Selected], most: int | None, spare: int
) -> tuple[Selected, ...]:
    """Mark the operations that are called with wrong credentials, so that there are at most `most` such requests.

    Each needs two: one without credentials, one with wrong ones. `spare` are needed elsewhere. Operations without an object
    come first: they are sure to answer.
    """
    if most is None:
        return tuple(selected)
    secured = {operation.id for operation in read_operations(document) if operation.schemes}
    candidates = sorted(
        (each for each in selected if each.id in secured), key=lambda each: each.label.count("{")
    )
    chosen = {each.id for each in candidates[: max(0, most - spare) // 2]}
    return tuple(replace(each, auth_probes=each.id in chosen or each.id not in secured) for each in selected)
