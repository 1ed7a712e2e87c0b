"""Check promises, within a time."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable, Iterator

from veeam_jobs_kit.contract.model import NOT_IN_SCOPE, TIME_IS_UP
from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome, Promise
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.wire.connection import NoAnswer
from veeam_jobs_kit.contract.wire.guard import NotSent

EVERY = "all operations"
_REST = "the operations that follow"
# What a server sends is not trusted to have the described shape: that is the business of other checks.
_ODD = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)


def check_promises(
    server: Server, promises: Iterable[Promise], until: float
) -> Iterator[tuple[Promise, Outcome]]:
    """Yield every outcome of every promise; `until` is the time to stop, on the monotonic clock.

    Promises that only read take turns, one operation each, so that a short time is shared fairly. The others follow, one
    after the other; a third of the time is left for those that write. A promise that is not reached in time, or whose server
    stops answering, is not proven: each ends with an outcome.
    """
    promises = list(promises)
    writing = any("writes" in promise.needs and unmet_need(server, promise) is None for promise in promises)
    reserved = max(until - time.monotonic(), 0.0) / 3 if writing else 0.0
    lone: list[Promise] = []
    turns: deque[tuple[Promise, Iterator[Outcome]]] = deque()
    for promise in promises:
        if why := unmet_need(server, promise):
            yield promise, NotProven(EVERY, why)
        elif promise.is_lone:
            lone.append(promise)
        else:
            turns.append((promise, _outcomes(server, promise, until - reserved)))
    while turns:
        promise, outcomes = turns.popleft()
        if (outcome := next(outcomes, None)) is not None:
            yield promise, outcome
            turns.append((promise, outcomes))
    for promise in sorted(lone, key=lambda each: "writes" in each.needs):
        yield from ((promise, outcome) for outcome in _outcomes(server, promise, until))


def unmet_need(server: Server, promise: Promise) -> str | None:
    """Return why a promise cannot be checked on this server; None where it can.

    Reading helps to look for objects, whatever the scope. What a promise changes must be in scope, all of it.
    """
    if "writes" in promise.needs and not server.may_write:
        return "it changes something on the server; see --allow-writes"
    if "second account" in promise.needs and server.other is None:
        return "it needs a second account; see --also-as"
    if "own session" in promise.needs and server.account is None:
        return "it needs an account; see --username"
    if server.only and (outside := [each for each in promise.changes if each not in server.only]):
        described = {operation.id for operation in server.described()}
        if missing := [each for each in outside if each in described]:
            return f"{NOT_IN_SCOPE}: it calls {', '.join(missing)}; see --only"
    return None


def _outcomes(server: Server, promise: Promise, until: float) -> Iterator[Outcome]:
    """Yield the outcomes of one promise. It ends at the time `until`, but whatever it started is finished by itself."""
    if time.monotonic() > until:
        yield NotProven(EVERY, TIME_IS_UP, unanswered=True)
        return
    checking, any_outcome, held = promise.check(server), False, False
    try:
        for outcome in checking:
            any_outcome, held = True, held or isinstance(outcome, Held)
            if held and isinstance(outcome, NotProven) and outcome.unanswered and time.monotonic() > until:
                # Cut short in the middle: a smaller sample, as below.
                outcome = NotProven(outcome.operation_id, TIME_IS_UP)
            yield outcome
            if time.monotonic() > until and not isinstance(outcome, Broken):
                checking.close()  # type: ignore[attr-defined]
                # Where every promise had its turn, a short time is a smaller sample, and no silence.
                yield NotProven(_REST, TIME_IS_UP, unanswered=not held)
                return
    except (NoAnswer, NotSent) as error:
        if time.monotonic() > until:
            yield NotProven(_REST if any_outcome else EVERY, TIME_IS_UP, unanswered=not held)
            return
        yield NotProven(_REST if any_outcome else EVERY, str(error), unanswered=isinstance(error, NoAnswer))
        return
    except _ODD as error:
        why = f"an answer has a shape that this promise cannot read ({type(error).__name__}: {error})"
        # The fault may be ours: nobody looked, so the run must not look complete.
        yield NotProven(_REST if any_outcome else EVERY, why, unanswered=True)
        return
    if not any_outcome:
        yield NotProven(EVERY, "no operation in scope is concerned")
