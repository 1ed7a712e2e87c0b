"""Say what each worker process of a run does: its operations, media type, limits, and when it ends."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from veeam_jobs_description.bundles import notation_of
from veeam_jobs_description.operations import read_operations
from veeam_jobs_kit.contract.model import (
    ContractOptions,
    CouldNotRun,
    Plan,
    Target,
    WireLimits,
    WorkerTask,
)
from veeam_jobs_kit.contract.plan.sharding import (
    how_many,
    seconds_between,
    share,
    with_auth_probes,
)
from veeam_jobs_kit.contract.wire.address import is_loopback
from veeam_jobs_kit.contract.wire.rules import ALL

JSON = "application/json"


def make_tasks(
    target: Target,
    document: Mapping[str, Any],
    options: ContractOptions,
    plan: Plan,
    checks: tuple[str, ...],
    folder: Path,
    documents: Mapping[str, Mapping[str, Any]],
    until: float,
) -> Iterator[WorkerTask]:
    """Yield one task for each media type of responses, or several where there are many operations.

    `documents` are bundles for single media types, where that is another than `document`; `until` is when to send no more,
    on the monotonic clock, which is the same for all processes.
    """
    kinds = options.media_types or answer_media_types(document)
    shares = share(document, plan.operations, how_many(target, plan.operations, options, len(kinds)))
    servers = (target.base_url, *target.replicas)
    limits, count = wire_limits(target, options), len(kinds) * len(shares)
    for index, (media_type, (number, selected)) in enumerate(itertools.product(kinds, enumerate(shares))):
        kind = media_type.rpartition("/")[2]
        run = target.api if kind == "json" and target.api == "vspc" else f"{target.api}-{kind}"
        name = f"{run}-{number + 1}" if len(shares) > 1 else run
        report_dir = folder / name
        if options.har:
            report_dir.mkdir(parents=True, exist_ok=True)
        mine = _part_of(limits, index, count)
        # The session that was logged off is asked once more.
        spare = 1 if "session_ends_with_logoff" in checks else 0
        yield WorkerTask(
            name=name,
            run=run,
            api=target.api,
            base_url=servers[index % len(servers)],
            username=target.account.username if target.account else None,
            password=target.account.password if target.account else None,
            trust=target.trust,
            media_type=media_type,
            notation=notation_of(documents.get(media_type, document)) if media_type == JSON else None,
            document=documents.get(media_type, document),
            operations=with_auth_probes(document, selected, mine.auth_probes, spare),
            checks=checks,
            phases=options.phases,
            exact=options.exact,
            max_time=options.max_time,
            until=until,
            max_examples=options.max_examples,
            seed=options.seed,
            limits=mine,
            report_dir=str(report_dir),
            max_response_time=options.max_response_time,
            har=options.har,
        )


def _part_of(limits: WireLimits, index: int, count: int) -> WireLimits:
    """Return the limits of one process of several: they share the rate and the requests with wrong credentials."""
    probes = limits.auth_probes
    if probes is not None:
        probes = probes // count + (1 if index < probes % count else 0)
    return replace(limits, interval=limits.interval * count, auth_probes=probes)


def answer_media_types(document: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the media types of successful responses, in the order of the description."""
    found: dict[str, None] = {}
    for operation in read_operations(document):
        for status, media in operation.answers.items():
            if status.startswith("2"):
                found |= dict.fromkeys(media)
    return tuple(found) or ("application/json",)


def what_is_left(tasks: Iterable[WorkerTask], done: frozenset[str]) -> Iterator[WorkerTask]:
    """Yield the tasks without what is done, as `run operationId phase`."""
    for task in tasks:
        operations = []
        for each in task.operations:
            phases = tuple(phase for phase in task.phases if f"{task.run} {each.id} {phase}" in done)
            wanted = {
                phase
                for phase in task.phases
                if phase == "fuzzing" or (phase == "coverage" and each.coverage)
            }
            if not phases or wanted - set(phases):
                operations.append(replace(each, done=phases))
        if operations:
            yield replace(task, operations=tuple(operations))


def may_delete(target: Target, options: ContractOptions) -> bool:
    """Return whether DELETE may be sent, if anything may be written at all."""
    return options.allow_deletes or is_loopback(target.base_url)


def wire_limits(target: Target, options: ContractOptions) -> WireLimits:
    """Return what the whole run may send. Raises CouldNotRun where everything would be changed on a server in use."""
    writes_on = options.writes_on if options.allow_writes else None
    if writes_on is not None and ALL in writes_on and not is_loopback(target.base_url):
        raise CouldNotRun(
            "--writes-on all is for servers on this machine; name the objects that may be changed."
        )
    return WireLimits(
        writes_on=writes_on,
        deletes=may_delete(target, options),
        auth_probes=options.auth_probes,
        interval=seconds_between(options.rate_limit),
        operation_time=options.operation_time or options.max_time / 6,
        dry_run=options.dry_run,
    )
