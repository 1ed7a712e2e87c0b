"""The run of a job of Service Provider Console, and the handle that waits for it.

A job carries the outcome of its last run, and an order waits in line before it is carried out: a job that still
shows its last result has not run again. A run is told by `lastRun`, compared with what the job said before the order,
so that no clock but the server's matters.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, cast

from veeam_jobs_runtime.deadlines import Deadline
from veeam_jobs_runtime.effects import Steps
from veeam_jobs_runtime.errors import (
    ActionPending,
    DecodeError,
    TimeoutExpired,
)
from veeam_jobs_runtime.handles.following import (
    BEGIN_TIMEOUT,
    POLL,
    RUN_TIMEOUT,
    Before,
    RunEffect,
    checked,
    follow,
    follow_async,
    observe,
    remaining,
)
from veeam_jobs_runtime.handles.run_jobs import JobRead, JobT, is_at_rest, is_later, job_reader
from veeam_jobs_runtime.operations import Request
from veeam_jobs_runtime.options import NO_OPTIONS, CallOptions
from veeam_jobs_runtime.public_names import publish

if TYPE_CHECKING:
    import msgspec

    from veeam_jobs_runtime.handles.actions import ActionHandle, AsyncActionHandle
    from veeam_jobs_runtime.policy import Policy
    from veeam_jobs_runtime.session import AsyncSession, Session

T = TypeVar("T")
AnswerT = TypeVar("AnswerT")


class _JobLook(Generic[JobT]):
    """Looks at a job until the run that an order began, or ended, is over."""

    def __init__(
        self, run: _Run[JobT], policy: Policy, timeout: float | None, poll: float, begin: float | None
    ) -> None:
        self.seen: JobT | None = None
        self._run = run
        self._now = policy.clock.monotonic
        self._deadline = Deadline(policy.clock, timeout, poll)
        self._begin = begin
        self._resting_since: float | None = None

    def look(self, policy: Policy) -> Steps[bool]:
        self.seen = job = yield from self._run._read(policy)
        return self._run.is_finished or self._still_in_line(job)

    def pause(self) -> Steps[None]:
        job = self.seen
        yield from self._deadline.pause(f'The run of "{job.name if job else None}"', job)

    def _still_in_line(self, job: JobT) -> Literal[False]:
        """Remember since when the job has been at rest.

        Raises TimeoutExpired when no run begins, DecodeError when the job does not tell whether one did.
        """
        if not is_at_rest(job.status):
            self._resting_since = None
            return False
        now = self._now()
        if self._resting_since is None:
            self._resting_since = now
        elif self._begin is not None and now - self._resting_since >= self._begin:
            if self._run._untold is not None:
                raise self._run._untold
            failure = TimeoutExpired(
                f'No run of "{job.name}" has begun within {self._begin:g} s; the job is {job.status}.'
                " The order may still be queued, or there was nothing to do."
            )
            failure.task = job
            raise failure
        return False


class _Run(Generic[JobT]):
    """An order to a job, and how to see what comes of it; the drivers differ, the steps do not."""

    def __init__(
        self,
        read: Callable[[Policy], Steps[JobRead[JobT]]],
        effect: RunEffect,
        before: Before[JobT],
        answer: msgspec.Struct | None,
    ) -> None:
        self.job: JobT | None = None
        """The job as last read; None before the first look."""
        self.answer = answer
        """What the server answered to the order; None while the order is a pending action (202)."""
        self._read_job = read
        self._effect = effect
        self._before = before
        self._untold: DecodeError | None = None

    @property
    def is_finished(self) -> bool:
        """Whether the run was over when the job was last read, well or badly.

        A run that was started is over when `lastRun` is later than before the order and `status` is one of those
        of a job at rest. One that waits in line is not, nor is one whose status is not known.
        """
        job = self.job
        if job is None or not is_at_rest(job.status):
            return False
        if self._effect == "ends":
            return True
        before = self._before.seen
        return before is not None and self._untold is None and is_later(job.last_run, before.last_run)

    def __repr__(self) -> str:
        job = self.job
        state = f'"{job.name}" {job.status}' if job else "not looked at"
        return f"<{type(self).__name__} {state}>"

    def _read(self, policy: Policy) -> Steps[JobT]:
        seen = yield from self._read_job(policy)
        self.job, self._untold = seen.job, seen.untold
        return seen.job

    def _looks(
        self, policy: Policy, timeout: float | None, poll: float, begin: float | None
    ) -> _JobLook[JobT]:
        if self._effect == "begins":
            self._before.known("The job")
        return _JobLook(self, policy, timeout, poll, begin)

    def _ended(self, job: JobT, check: bool) -> JobT:
        return checked(job, job.name, job.status, job.failure_message, check=check)


class RunHandle(_Run[JobT]):
    """An order to a job of Service Provider Console that the server took, and the run that comes of it.

    It asks with the options of the call that gave the order.
    """

    def __init__(
        self,
        session: Session,
        read: Callable[[Policy], Steps[JobRead[JobT]]],
        effect: RunEffect,
        before: Before[JobT],
        answer: msgspec.Struct | None,
        action: ActionHandle[Any] | None = None,
    ) -> None:
        super().__init__(read, effect, before, answer)
        self._session = session
        self._action = action

    def refresh(self) -> JobT:
        """Read the job now; `is_finished` then says whether the run is over."""
        return self._session.run(self._read(self._session.policy))

    def wait_for_order(self, timeout: float | None = 600.0, poll: float = 2.0) -> None:
        """Wait until the server has taken the order, where it answered 202; `wait` does so by itself.

        Raises the error the call would have brought, TaskFailed when the action was cancelled, TimeoutExpired after
        `timeout` seconds (None waits for ever).
        """
        if self._action is not None:
            self.answer = self._action.wait(timeout, poll)
            self._action = None

    def wait(
        self,
        timeout: float | None = RUN_TIMEOUT,
        poll: float = POLL,
        *,
        on_progress: Callable[[JobT], object] | None = None,
        begin_timeout: float | None = BEGIN_TIMEOUT,
        check: bool = False,
    ) -> JobT:
        """Wait until the run is over and return the job as last read, however the run ended.

        The job is read every `poll` seconds; `on_progress` is called with it each time. An error while reading ends
        the wait, not the run: call `wait` again to go on waiting.

        Args:
            timeout: Seconds to wait at most; None waits for ever.
            poll: Seconds between two looks.
            on_progress: Called with the job after each look. What it raises ends the wait.
            begin_timeout: Seconds the job may stay at rest before the run begins; None sets no limit.
            check: Raise RunFailed unless the run ended as Success or Warning.

        Raises TimeoutExpired when the run is not over in time, or does not begin: a run that waits in line is not
        over, and a job that did not fail is not retried. Raises DecodeError when the server answers with another job
        than the one of the order, or when the job did not tell its last run before the order (`lastRun` unreadable or
        missing; null says that there was none): a new run cannot be told from the last then. Where the server answered
        202, waits for that action first and raises what it brings.
        """
        policy = self._session.policy
        looks = self._looks(policy, timeout, poll, begin_timeout)
        self.wait_for_order(timeout, poll)
        return self._ended(follow(self._session, looks, on_progress), check)

    def wait_for_run(
        self,
        timeout: float | None = RUN_TIMEOUT,
        poll: float = POLL,
        *,
        on_progress: Callable[[JobT], object] | None = None,
        begin_timeout: float | None = BEGIN_TIMEOUT,
        check: bool = False,
    ) -> JobT:
        """Do as `wait`; Enterprise Manager handles have a method of this name as well."""
        return self.wait(timeout, poll, on_progress=on_progress, begin_timeout=begin_timeout, check=check)


class AsyncRunHandle(_Run[JobT]):
    """As RunHandle, to be awaited."""

    def __init__(
        self,
        session: AsyncSession,
        read: Callable[[Policy], Steps[JobRead[JobT]]],
        effect: RunEffect,
        before: Before[JobT],
        answer: msgspec.Struct | None,
        action: AsyncActionHandle[Any] | None = None,
    ) -> None:
        super().__init__(read, effect, before, answer)
        self._session = session
        self._action = action

    async def refresh(self) -> JobT:
        """Do as `RunHandle.refresh`."""
        return await self._session.run(self._read(self._session.policy))

    async def wait_for_order(self, timeout: float | None = 600.0, poll: float = 2.0) -> None:
        """Do as `RunHandle.wait_for_order`."""
        if self._action is not None:
            self.answer = await self._action.wait(timeout, poll)
            self._action = None

    async def wait(
        self,
        timeout: float | None = RUN_TIMEOUT,
        poll: float = POLL,
        *,
        on_progress: Callable[[JobT], Awaitable[object] | object] | None = None,
        begin_timeout: float | None = BEGIN_TIMEOUT,
        check: bool = False,
    ) -> JobT:
        """Do as `RunHandle.wait`; `on_progress` may be a coroutine function."""
        policy = self._session.policy
        looks = self._looks(policy, timeout, poll, begin_timeout)
        await self.wait_for_order(timeout, poll)
        return self._ended(await follow_async(self._session, looks, on_progress), check)

    async def wait_for_run(
        self,
        timeout: float | None = RUN_TIMEOUT,
        poll: float = POLL,
        *,
        on_progress: Callable[[JobT], Awaitable[object] | object] | None = None,
        begin_timeout: float | None = BEGIN_TIMEOUT,
        check: bool = False,
    ) -> JobT:
        """Do as `wait`; Enterprise Manager handles have a method of this name as well."""
        return await self.wait(
            timeout, poll, on_progress=on_progress, begin_timeout=begin_timeout, check=check
        )


def order_run(
    session: Session,
    request: Request,
    response: type[AnswerT],
    options: CallOptions = NO_OPTIONS,
    *,
    effect: RunEffect,
    job: Request,
    form: type[T],
    unwrap: Callable[[T], JobT | None],
) -> RunHandle[JobT]:
    """Send an order to a job and return the handle of the run.

    `job` reads the job as `form`, out of which `unwrap` takes it. It is read once before a run is begun.
    """
    read = job_reader(job, form, unwrap, options)
    began = session.policy.clock.monotonic()
    before = session.run(_before(session.policy, read, effect))
    try:
        answer = session.call(request, response, remaining(options, session.policy, began))
    except ActionPending as pending:
        if options.get("on_pending") == "raise":
            raise
        action = cast("ActionHandle[Any]", pending.handle)
        return RunHandle(session, read, effect, before, None, action)
    return RunHandle(session, read, effect, before, cast("msgspec.Struct", answer))


async def order_run_async(
    session: AsyncSession,
    request: Request,
    response: type[AnswerT],
    options: CallOptions = NO_OPTIONS,
    *,
    effect: RunEffect,
    job: Request,
    form: type[T],
    unwrap: Callable[[T], JobT | None],
) -> AsyncRunHandle[JobT]:
    """Do as `order_run`."""
    read = job_reader(job, form, unwrap, options)
    began = session.policy.clock.monotonic()
    before = await session.run(_before(session.policy, read, effect))
    try:
        answer = await session.call(request, response, remaining(options, session.policy, began))
    except ActionPending as pending:
        if options.get("on_pending") == "raise":
            raise
        action = cast("AsyncActionHandle[Any]", pending.handle)
        return AsyncRunHandle(session, read, effect, before, None, action)
    return AsyncRunHandle(session, read, effect, before, cast("msgspec.Struct", answer))


def _before(
    policy: Policy, read: Callable[[Policy], Steps[JobRead[JobT]]], effect: RunEffect
) -> Steps[Before[JobT]]:
    if effect == "ends":  # nothing to compare with: a job at rest is one that has stopped
        return Before()

    def look(asked: Policy) -> Steps[JobT]:
        seen = yield from read(asked)
        if seen.untold is not None:
            raise seen.untold
        return seen.job

    return (yield from policy.prepare(lambda asked: observe(look, asked)))


publish(globals())
