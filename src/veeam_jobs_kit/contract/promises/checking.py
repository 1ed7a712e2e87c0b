"""Check the promises of one server: sign in once, check, log off, and return the result of each."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import unquote

import requests

from veeam_jobs_description.document import Api
from veeam_jobs_description.operations import read_operations
from veeam_jobs_description.routing import Router
from veeam_jobs_kit.contract.findings.model import Finding
from veeam_jobs_kit.contract.model import (
    TIME_IS_UP,
    Account,
    ContractOptions,
    CouldNotRun,
    NotRun,
    PromiseResult,
    Target,
)
from veeam_jobs_kit.contract.plan.discovery import KnownObjects, discover
from veeam_jobs_kit.contract.promises import promises
from veeam_jobs_kit.contract.promises.keep import EVERY, check_promises
from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.roles import role_names, role_of
from veeam_jobs_kit.contract.promises.server import SEARCH, NotRead, Server
from veeam_jobs_kit.contract.promises.usefulness import UsefulAnswers
from veeam_jobs_kit.contract.wire.address import unreachable, why_no_answer
from veeam_jobs_kit.contract.wire.connection import Connection, NoAnswer
from veeam_jobs_kit.contract.wire.guard import Guard
from veeam_jobs_kit.contract.wire.sign_in import SIGN_IN_OPERATIONS, Exchange, sign_in_for

_LOOKING = 1 / 4
"""Maximum share of the time for the search for objects."""


@dataclass(slots=True)
class PromisesChecked:
    """The outcome of checking promises. What prevented it, or a part of it, is in `errors`."""

    results: tuple[PromiseResult, ...] = ()
    findings: list[Finding] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    probes: int = 0
    """Requests with wrong credentials."""
    role: str | None = None
    """Role of the account, where the server tells."""
    also_role: str | None = None
    """Role of the second account, where the server tells."""
    useful: set[str] = field(default_factory=set)
    """operationIds in scope that gave a useful answer."""
    not_signed_off: list[str] = field(default_factory=list)
    """Why a session was not signed off, one phrase each."""


def chosen_promises(api: Api, options: ContractOptions) -> list[Promise]:
    """Return the promises of a run: those named, else all; a choice of checks or checks to skip may name promises, too."""
    named = options.promises or options.checks
    return [
        promise
        for promise in promises(api)
        if (not named or promise.name in named) and promise.name not in options.skip_checks
    ]


def check_all(
    target: Target,
    guard: Guard,
    options: ContractOptions,
    until: float,
    done: PromisesChecked,
    *,
    keep_secret: Callable[[str], None],
    tell: Callable[[int], None] = lambda sent: None,
) -> None:
    """Check the chosen promises until a time on the monotonic clock, and fill `done`, also where the run is interrupted.

    Everything is sent through `guard`. `tell` is called with the number of requests so far. Never raises for what the
    server does.
    """
    chosen = chosen_promises(target.api, options)
    tallies = {promise.name: Tally() for promise in chosen}
    if not chosen:
        return
    try:
        with contextlib.ExitStack() as stack:
            server = _server(target, guard, options, until, keep_secret, stack, done)
            for promise, outcome in check_promises(server, chosen, until):
                tallies[promise.name].note(promise, outcome, done)
                tell(guard.sent.total())
    except (CouldNotRun, NoAnswer, requests.RequestException) as error:
        if guard.pace.is_over:
            why = guard.pace.why_stopped or TIME_IS_UP
            for promise in chosen:
                tallies[promise.name].note_if_nothing(promise, NotProven(EVERY, why, unanswered=True), done)
        elif isinstance(error, requests.RequestException):
            done.errors.append(unreachable(target.base_url, error))
        else:
            done.errors.append(str(error))
    finally:
        done.results = tuple(tallies[promise.name].result(promise) for promise in chosen)


@dataclass(slots=True)
class Tally:
    """Adds up the outcomes of one promise."""

    held: dict[str, int] = field(default_factory=dict)
    broken: int = 0
    violated: set[str] = field(default_factory=set)
    """Operations with a finding: whatever else held for them, the promise did not hold."""
    not_proven: dict[NotRun, None] = field(default_factory=dict)
    unanswered: dict[NotRun, None] = field(default_factory=dict)

    def note(self, promise: Promise, outcome: Outcome, done: PromisesChecked) -> None:
        """Add an outcome, and its finding to those of the run."""
        match outcome:
            case Held(operation_id, cases):
                self.held[operation_id] = self.held.get(operation_id, 0) + cases
            case Broken(finding):
                self.broken += 1
                self.violated.add(finding.operation_id)
                done.findings.append(replace(finding, source=finding.source or ", ".join(promise.rests_on)))
            case NotProven(operation_id, why, unanswered):
                self.not_proven[NotRun(operation_id, why)] = None
                if unanswered:
                    self.unanswered[NotRun(operation_id, why)] = None

    def note_if_nothing(self, promise: Promise, outcome: Outcome, done: PromisesChecked) -> None:
        """Note an outcome for a promise that has none."""
        if not (self.held or self.broken or self.not_proven):
            self.note(promise, outcome, done)

    def result(self, promise: Promise) -> PromiseResult:
        """Return what was added up: an operation with a finding is not among those for which it held."""
        held = {name: cases for name, cases in self.held.items() if name not in self.violated}
        return PromiseResult(
            name=promise.name,
            statement=promise.statement,
            rests_on=promise.rests_on,
            held=tuple(held),
            cases=sum(held.values()),
            broken=self.broken,
            not_proven=tuple(self.not_proven),
            unanswered=tuple(self.unanswered),
        )


def _server(
    target: Target,
    guard: Guard,
    options: ContractOptions,
    until: float,
    keep_secret: Callable[[str], None],
    stack: contextlib.ExitStack,
    done: PromisesChecked,
) -> Server:
    """Sign in with each account, and log off when the stack closes."""
    connection = _connect(guard, target.account, keep_secret, stack, done)
    signing = SIGN_IN_OPERATIONS[target.api]
    scope = frozenset(each.id for each in read_operations(guard.bundle) if each.id not in signing)
    useful = UsefulAnswers(
        guard.bundle, scope & frozenset(options.only) if options.only else scope, done.useful
    )
    connection.note = useful.note
    server = Server(
        api=target.api,
        bundle=guard.bundle,
        connection=connection,
        only=frozenset(options.only),
        account=target.account,
        may_write=guard.limits.writes_on is not None,
        may_delete=guard.limits.deletes,
        until=until,
        pause=guard.pace.stop.wait,
        is_slow=guard.limits.interval > 0,
        writable=frozenset(guard.limits.writes_on or ()),
        keep_secret=keep_secret,
    )
    server.discover = lambda: _discover(server, until)
    server.role = done.role = role_of(target.api, connection)
    if target.also_as is not None:
        server.other = _connect(guard, target.also_as, keep_secret, stack, done)
        server.other.note = useful.note
        role = role_of(target.api, server.other)
        done.also_role = role
        server.other_roles = role_names(role, guard.bundle) if role else frozenset()
    return server


def _connect(
    guard: Guard,
    account: Account | None,
    keep_secret: Callable[[str], None],
    stack: contextlib.ExitStack,
    done: PromisesChecked,
) -> Connection:
    http = stack.enter_context(guard.open_session())
    if account is None:
        return Connection(guard.base_url, guard.bundle, http, None)
    keep_secret(account.password)
    sign_in = sign_in_for(guard, account, "application/json", keep_secret)
    stack.callback(_sign_off, sign_in.close, done)
    sign_in.open()
    return Connection(guard.base_url, guard.bundle, http, sign_in)


def _sign_off(close: Callable[[], Exchange | None], done: PromisesChecked) -> None:
    try:
        exchange = close()
    except requests.RequestException as error:
        done.not_signed_off.append(why_no_answer(error))
        return
    if exchange is not None and not exchange.response.ok:
        done.not_signed_off.append(f"it was answered with status {exchange.response.status_code}")


def _discover(server: Server, until: float) -> KnownObjects:
    """Find existing objects, within a share of the time that is left."""
    begun = time.monotonic()
    end = begun + (until - begun) * _LOOKING
    readable = frozenset(operation.id for operation in server.operations())
    router = Router(server.described())

    def fetch(path: str, query: Mapping[str, str]) -> Any:
        found = router.match("GET", path)
        if found is None or found.operation is None:
            return None
        if time.monotonic() > end:
            server.not_read[SEARCH] = NotRead("the time to look for objects was up", unanswered=True)
            return None
        values = {name: unquote(value) for name, value in found.parameters.items()}
        try:
            reply = server.connection.call(found.operation.id, values, query)
        except NoAnswer as error:
            # It costs the objects that it would have led to, not the others.
            server.not_read.setdefault(SEARCH, NotRead(str(error), unanswered=True))
            return None
        return reply.json() if reply.status == 200 else None

    return discover(server.bundle, readable, fetch)
