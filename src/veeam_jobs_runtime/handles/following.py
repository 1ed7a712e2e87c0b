"""Follow a run to its end: what the runs of both products share."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import TYPE_CHECKING, Final, Generic, Literal, Protocol, TypeVar, cast

from veeam_jobs_runtime.effects import Steps
from veeam_jobs_runtime.errors import ApiError, RunFailed, Unauthorized
from veeam_jobs_runtime.options import CallOptions, afterwards
from veeam_jobs_runtime.public_names import publish
from veeam_jobs_runtime.records import Record

if TYPE_CHECKING:
    from veeam_jobs_runtime.policy import Policy
    from veeam_jobs_runtime.session import AsyncSession, Session

T = TypeVar("T")

RunEffect = Literal["begins", "ends"]

RUN_TIMEOUT: Final = 43_200.0
"""How long to wait for the end of a run, in seconds: 12 hours."""
BEGIN_TIMEOUT: Final = 300.0
"""How long an order may wait in line before its run begins, in seconds."""
POLL: Final = 5.0
"""How long to wait before a run is looked at again, in seconds."""
GOOD: Final = frozenset({"success", "warning"})
"""Results of runs that did their work, in lower case."""

_SHORTEST: Final = 0.001


class Before(Record, Generic[T], frozen=True):
    """What was there before an order was sent; `failure` says why that is not known."""

    seen: T | None = None
    failure: ApiError | None = None

    def known(self, what: str) -> T | None:
        """Return the state before the order. Raises the error that kept it from being read, with a note."""
        if self.failure is not None:
            if not hasattr(self.failure, "__notes__"):
                self.failure.add_note(
                    f"{what} could not be read before the order was sent, so its new run cannot be told from the"
                    " last. The server accepted the order."
                )
            raise self.failure
        return self.seen


class Look(Protocol[T]):
    """One look after another at a run, until it is over."""

    seen: T | None

    def look(self, policy: Policy) -> Steps[bool]:
        """Poll once; return whether the run is over."""
        ...

    def pause(self) -> Steps[None]:
        """Sleep until the next poll. Raises TimeoutExpired when no time is left."""
        ...


def follow(session: Session, run: Look[T], on_progress: Callable[[T], object] | None) -> T:
    """Poll a run until it is over, calling `on_progress` each time; return the last state."""
    while True:
        over = session.run(run.look(session.policy))
        seen = cast(T, run.seen)
        if on_progress is not None:
            on_progress(seen)
        if over:
            return seen
        session.run(run.pause())


async def follow_async(
    session: AsyncSession, run: Look[T], on_progress: Callable[[T], Awaitable[object] | object] | None
) -> T:
    """Do as `follow`; awaits the result of `on_progress` if it is awaitable."""
    while True:
        over = await session.run(run.look(session.policy))
        seen = cast(T, run.seen)
        if on_progress is not None and isawaitable(outcome := on_progress(seen)):
            await outcome
        if over:
            return seen
        await session.run(run.pause())


def observe(steps: Callable[[Policy], Steps[T]], policy: Policy) -> Steps[Before[T]]:
    """Read the state before an order is sent.

    An account that may give the order but not read, or a list that a server does not have, must not keep the order
    from being sent; the failure is kept for who wants to wait. Only wrong credentials are raised at once: trying them
    again can lock the account.
    """
    try:
        return Before((yield from steps(policy)))
    except Unauthorized:
        raise
    except ApiError as failure:
        return Before(failure=failure.with_traceback(None))


def looking(options: CallOptions) -> CallOptions:
    """Return the options for polling after an order: those of the order without `on_pending` and X-Request-id."""
    kept = dict(afterwards(options))
    kept.pop("on_pending", None)  # it was said of the order; a look waits for its answer
    return cast(CallOptions, kept)


def remaining(options: CallOptions, policy: Policy, began: float) -> CallOptions:
    """Return the options for the order itself: the time that the first read took is subtracted from `deadline`."""
    deadline = dict(options).get("deadline")
    if not isinstance(deadline, int | float) or isinstance(deadline, bool):
        return options
    left = max(deadline - (policy.clock.monotonic() - began), _SHORTEST)
    return cast(CallOptions, {**options, "deadline": left})


def checked(run: T, name: str | None, result: object, message: str | None, *, check: bool) -> T:
    """Return a run that has ended. With `check`, raises RunFailed unless it ended as Success or Warning."""
    if check and str(result or "").casefold() not in GOOD:
        reason = " ".join((message or "the server gives no reason").split())
        failure = RunFailed(f'The run of "{name}" ended as {result}: {reason}')
        failure.task = run
        raise failure
    return run


publish(globals())
