"""Say how one server differs from its description."""

from __future__ import annotations

import hashlib
import statistics
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import Any

import requests

from veeam_jobs_description import bundles
from veeam_jobs_description.bundles import Notation
from veeam_jobs_kit.contract.drift.differences import Bundles, Judged, judge
from veeam_jobs_kit.contract.drift.model import (
    DriftOptions,
    DriftReport,
    MemberSeen,
    OperationSeen,
    Unknown,
)
from veeam_jobs_kit.contract.drift.observe import Ledger, Observer
from veeam_jobs_kit.contract.drift.sample import (
    JSON,
    XML,
    Answer,
    Reader,
    Sample,
    missing,
    readable,
    why_unread,
)
from veeam_jobs_kit.contract.drift.versions import (
    api_version_of,
    best_of,
    bundles_of,
    fits,
    server_version,
)
from veeam_jobs_kit.contract.model import CouldNotRun, WireLimits
from veeam_jobs_kit.contract.wire.address import unreachable
from veeam_jobs_kit.contract.wire.connection import Connection
from veeam_jobs_kit.contract.wire.guard import Guard
from veeam_jobs_kit.contract.wire.notation import find_notation
from veeam_jobs_kit.contract.wire.redaction import redact, spellings
from veeam_jobs_kit.contract.wire.sign_in import sign_in_for


def run_drift(options: DriftOptions, progress: Callable[[int], None] = lambda requests: None) -> DriftReport:
    """Read a server and return how it differs from its description.

    Raises CouldNotRun where nothing could be read at all, and BundleNotFound for an unknown version.
    """
    from veeam_jobs.em.xml_shapes import SHAPES

    begun, started = datetime.now(UTC), time.monotonic()
    secrets: set[str] = set()
    if options.account is not None:
        secrets |= spellings(options.account.password, options.account.username)
    try:
        notation = _notation(options)
        described = _described(options, notation)
        with _connection(options, described, secrets) as connection:
            sample = _read(options, described, connection, started + options.max_time, progress)
    except requests.RequestException as error:
        raise CouldNotRun(unreachable(options.base_url, error)) from error

    def hide(text: str) -> str:
        return redact(text, secrets)

    observers = {
        JSON: Observer(described.json, salt=options.salt, hide=hide if options.samples else None),
        XML: Observer(described.xml, salt=options.salt, hide=hide if options.samples else None),
    }
    judged = judge(sample, described, SHAPES, observers)
    return _report(
        options,
        described,
        sample,
        judged,
        started=begun.isoformat(timespec="seconds"),
        seconds=round(time.monotonic() - started, 1),
        requests_sent=connection.requests_sent,
        notation=notation,
        fitting=fits(options.api, sample, SHAPES),
    )


def _described(options: DriftOptions, notation: Notation | None) -> Bundles:
    others = [version for version in reversed(bundles.versions(options.api)) if version != options.version]
    return bundles_of(options.api, options.version, notation, others=others)


def _guard(options: DriftOptions, bundle: Mapping[str, Any]) -> Guard:
    """Return the guard of the run: it sends reads only, at the rate, and waits where the server asks to."""
    limits = WireLimits(interval=1 / options.rate if options.rate else 0.0)
    return Guard(options.api, options.base_url, bundle, options.trust, limits, "drift")


def _notation(options: DriftOptions) -> Notation | None:
    bundle = bundles.load(options.api, options.version)
    if not bundles.has_both_notations(bundle):
        return None
    return options.notation or find_notation(_guard(options, bundle), bundle)


@contextmanager
def _connection(options: DriftOptions, described: Bundles, secrets: set[str]) -> Iterator[Connection]:
    """Yield a signed-in connection, and sign off after it."""
    guard, sign_in = _guard(options, described.json), None
    with guard.open_session() as http:
        if options.account is not None:
            sign_in = sign_in_for(
                guard, options.account, JSON, lambda secret: secrets.update(spellings(secret))
            )
            sign_in.open()
        try:
            yield Connection(options.base_url, described.json, http, sign_in)
        finally:
            if sign_in is not None:
                with suppress(requests.RequestException):
                    sign_in.close()


def _read(
    options: DriftOptions,
    described: Bundles,
    connection: Connection,
    until: float,
    progress: Callable[[int], None],
) -> Sample:
    operations = [
        operation
        for operation in readable(options.api, described.operations.values())
        if (not options.only or operation.id in options.only)
        and (options.account is not None or not operation.schemes)
    ]
    if not operations:
        raise CouldNotRun("No operation can be read without an account: use --username.")
    reader = Reader(
        options.api,
        connection,
        described.json,
        operations,
        options.pages,
        options.page_size,
        until,
        progress,
    )
    sample = reader.read()
    if not any(answer.is_readable for answer in sample.answers):
        if sample.interrupted:
            raise KeyboardInterrupt
        reasons = dict.fromkeys([*sample.failures.values(), why_unread(sample.answers)])
        raise CouldNotRun(f"Not one operation could be read: {'; '.join(list(reasons)[:3])}.")
    return sample


def _report(
    options: DriftOptions,
    described: Bundles,
    sample: Sample,
    judged: Judged,
    *,
    started: str,
    seconds: float,
    requests_sent: int,
    notation: Notation | None,
    fitting: Any,
) -> DriftReport:
    by_operation, gone = sample.by_operation(), missing(sample)
    seen = [_operation(answers, described, judged, gone) for _, answers in sorted(by_operation.items())]
    empty = _empty(by_operation) - set(judged.unreadable)
    unknown = tuple(_unknown(options, described, sample, judged, gone))
    without_object = _without_object(unknown, by_operation, empty)
    said = server_version(options.api, sample)
    return DriftReport(
        api=options.api,
        base_url=options.base_url,
        described=str(described.xml["info"]["version"]),
        server_says=said,
        api_version_said=api_version_of(said),
        notation=notation,
        started=started,
        seconds=seconds,
        requests=requests_sent,
        pages=options.pages,
        user=options.account.username if options.account else None,
        salt_id=salt_id(options.salt),
        differences=judged.differences,
        unknown=tuple(each for each in unknown if each.operation_id not in without_object),
        empty=tuple(sorted(empty | without_object)),
        operations=tuple(seen),
        members=tuple(_members(judged.ledgers)),
        fits=fitting,
        best=best_of(fitting),
        interrupted=sample.interrupted,
    )


def salt_id(salt: bytes | None) -> str | None:
    """Return a name of the salt, to tell whether the hashes of two reports can be compared."""
    return hashlib.sha256(b"veeam-jobs salt " + salt).hexdigest()[:8] if salt is not None else None


def _operation(
    answers: list[Answer], described: Bundles, judged: Judged, gone: frozenset[str]
) -> OperationSeen:
    operation = answers[0].operation
    schemas = {
        name
        for ledger in judged.ledgers.values()
        for name, ids in ledger.operations.items()
        if operation.id in ids
    }
    statuses = Counter(str(answer.reply.status) for answer in answers)
    return OperationSeen(
        operation.id,
        operation.label,
        operation.id in described.described,
        operation.id in gone,
        len(answers),
        sum(answer.is_readable for answer in answers) if operation.id not in judged.unreadable else 0,
        sum(_rows(answer) for answer in answers),
        dict(sorted(statuses.items())),
        round(statistics.median(answer.reply.seconds for answer in answers), 3),
        tuple(sorted(schemas)),
    )


def _rows(answer: Answer) -> int:
    """Return the number of objects in a body: of the list in it, or 1."""
    if not answer.is_readable or answer.kind != JSON:
        return 0
    value = answer.reply.json()
    lists = [item for item in value.values() if isinstance(item, list)] if isinstance(value, dict) else []
    if isinstance(value, dict) and isinstance(value.get("data"), list):
        return len(value["data"])
    if isinstance(value, list):
        return len(value)
    if isinstance(value, dict) and isinstance(value.get("data"), dict):
        return 1
    # Enterprise Manager: a list is the only list of its object, beside links.
    named = [len(item) for item in lists]
    return max(named) if named else int(bool(value))


def _empty(by_operation: Mapping[str, list[Answer]]) -> set[str]:
    """Return the operations whose every good answer was a list without rows."""
    found = set()
    for name, answers in by_operation.items():
        good = [answer for answer in answers if answer.is_readable and answer.kind == JSON]
        if good and not any(_rows(answer) for answer in good):
            found.add(name)
    return found


def _without_object(
    unknown: tuple[Unknown, ...], by_operation: Mapping[str, list[Answer]], empty: set[str]
) -> set[str]:
    """Return the operations that were not called because the collection of their objects was read, and is empty."""
    paths = {by_operation[name][0].operation.path for name in empty}
    return {
        each.operation_id
        for each in unknown
        if each.operation_id not in by_operation and each.label.partition(" ")[2].partition("/{")[0] in paths
    }


def _unknown(
    options: DriftOptions,
    described: Bundles,
    sample: Sample,
    judged: Judged,
    gone: frozenset[str],
) -> Iterator[Unknown]:
    """Yield the operations in scope about which nothing is known, with the reason."""
    by_operation = sample.by_operation()
    for operation in readable(options.api, described.operations.values()):
        if operation.id not in described.described or (options.only and operation.id not in options.only):
            continue
        answers = by_operation.get(operation.id, [])
        why = None
        if operation.schemes and options.account is None:
            why = "it needs an account; see --username"
        elif operation.id in judged.unreadable:
            why = judged.unreadable[operation.id]
        elif operation.id in gone:
            continue
        elif answers and not any(answer.is_readable for answer in answers):
            why = why_unread(answers)
        elif operation.id in sample.failures or not answers:
            why = sample.failures.get(operation.id, "it was not reached")
        if why is not None:
            yield Unknown(operation.id, operation.label, why)


def _members(ledgers: Mapping[str, Ledger]) -> Iterator[MemberSeen]:
    for kind, ledger in ledgers.items():
        for (schema, member), tally in sorted(ledger.members.items(), key=lambda item: item[0]):
            yield MemberSeen(
                media_type=kind,
                schema=schema,
                member=member,
                described=tally.described,
                rows=ledger.rows[schema] or tally.present,
                present=tally.present,
                nulls=tally.nulls,
                types=dict(sorted(tally.types.items())),
                values=dict(sorted(tally.values.items())),
                hashes=tuple(sorted(tally.hashes)),
                operations=tuple(sorted(tally.operations)),
            )
