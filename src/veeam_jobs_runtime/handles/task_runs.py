"""Find the session of the run that a task of Enterprise Manager began or ended, and wait for its end.

A task ends when the server has accepted the order. The run continues in a session. From 13.1, the task links it;
otherwise it is the session that was not in the list before the order. It can appear some seconds after the task ends.
Sessions of other jobs and older sessions are rejected. Ages are compared by the server's clock only.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from veeam_jobs_runtime.deadlines import Deadline
from veeam_jobs_runtime.effects import Steps
from veeam_jobs_runtime.errors import DecodeError, NotFound, TimeoutExpired
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
from veeam_jobs_runtime.handles.identities import is_same
from veeam_jobs_runtime.handles.run_sessions import (
    SessionReader,
    SessionT,
    age,
    is_over,
    linked_session,
    newest,
    oldest,
    session_reader,
)
from veeam_jobs_runtime.handles.tasks import AsyncTaskHandle, TaskHandle, TaskLike
from veeam_jobs_runtime.operations import Request
from veeam_jobs_runtime.options import NO_OPTIONS, CallOptions
from veeam_jobs_runtime.public_names import publish

if TYPE_CHECKING:
    from veeam_jobs_runtime.policy import Policy
    from veeam_jobs_runtime.session import AsyncSession, Session

T = TypeVar("T")

TaskT = TypeVar("TaskT", bound=TaskLike)


class _SessionLook(Generic[SessionT]):
    """Looks at a session until it has ended."""

    def __init__(self, run: _TaskRun[SessionT], policy: Policy, timeout: float | None, poll: float) -> None:
        self.seen: SessionT | None = None
        self._run = run
        self._deadline = Deadline(policy.clock, timeout, poll)

    def look(self, policy: Policy) -> Steps[bool]:
        self.seen = yield from self._run._read_session(policy)
        return is_over(self.seen)

    def pause(self) -> Steps[None]:
        session = self.seen
        yield from self._deadline.pause(f'The run of "{session.job_name if session else None}"', session)


class _TaskRun(Generic[SessionT]):
    """The run of a task's order; mixed into the handles of tasks."""

    task: Any
    _reader: SessionReader[SessionT]
    _effect: RunEffect
    _before: Before[Sequence[SessionT]]
    _request: Request | None = None
    """Reads the session of the run, once it is known."""
    _refused: str | None = None
    """Why the last session that could have been the run was not taken for it."""

    def _read_session(self, policy: Policy) -> Steps[SessionT]:
        assert self._request is not None
        session = yield from self._reader.read(policy, self._request)
        self._keep_to_the_job(session, self._request)
        return session

    def _keep_to_the_job(self, session: SessionT, request: Request) -> None:
        if not self._reader.is_mine(session):
            named = (
                f"the session of a job: of {session.job_uid}" if session.job_uid else "a session of no job"
            )
            raise DecodeError(
                f"The answer contains {named}, but a session of the job {self._reader.job} was expected.",
                method=request.operation.method,
                path=request.path,
            )

    def _session_of_the_run(self, policy: Policy, deadline: Deadline) -> Steps[SessionT]:
        if self._request is not None:
            return (yield from self._read_session(policy))
        while True:
            found = yield from self._find(policy)
            if found is not None:
                return found
            try:
                yield from deadline.pause("The search for the session of the run", self.task)
            except TimeoutExpired as failure:
                if self._refused is not None:
                    failure.add_note(self._refused)
                raise

    def _find(self, policy: Policy) -> Steps[SessionT | None]:
        """Look for the session of the run and remember it; None where it has not appeared yet."""
        reader = self._reader
        if reader.known is not None:
            return (yield from self._take(policy, reader.build(reader.known)))
        if (href := linked_session(self.task)) is not None:
            try:
                request = reader.linked(policy, href)
                session = yield from reader.read(policy, request)
            except NotFound:
                pass  # not there yet, or one of the wrong links that servers are known to send
            else:
                if self._can_be_the_run(session):
                    self._request = request
                    return session
        else:
            self._before.known("The sessions of the job")
        if reader.listing is None or self._before.failure is not None:
            return None
        listed = self._going_before() if self._effect == "ends" else None
        if listed is None:
            listed = self._among((yield from reader.listing(policy)))
        return None if listed is None else (yield from self._take(policy, reader.build(listed.id)))

    def _take(self, policy: Policy, request: Request) -> Steps[SessionT]:
        session = yield from self._reader.read(policy, request)
        self._keep_to_the_job(session, request)
        self._request = request
        return session

    def _going_before(self) -> SessionT | None:
        """Return the run that was active before the order."""
        return newest(
            [
                session
                for session in self._before.seen or ()
                if self._reader.is_mine(session) and not is_over(session)
            ]
        )

    def _among(self, present: Sequence[SessionT]) -> SessionT | None:
        """Choose the session of the order from the sessions that the job has now."""
        unseen = [session for session in present if self._effect == "ends" or not self._was_there(session)]
        possible = [session for session in unseen if self._can_be_the_run(session)]
        if self._effect == "ends":
            return newest(possible)
        # Of several, the first: a run that failed may be followed by the retries of its job.
        return oldest(possible)

    def _was_there(self, session: SessionT) -> bool:
        return any(is_same(session.id, earlier.id) for earlier in self._before.seen or ())

    def _can_be_the_run(self, session: SessionT) -> bool:
        """Return whether a session can be that of the order; keep the reason where it cannot, for the timeout message."""
        why = self._against(session)
        if why is not None:
            self._refused = f"The session {session.id or 'without an id'} was not taken for the run: {why}."
        return why is None

    def _against(self, session: SessionT) -> str | None:
        if not self._reader.is_mine(session):
            return f"it is of the job {session.job_uid}" if session.job_uid else "it does not name its job"
        if self._effect == "ends":
            return None
        if self._was_there(session):
            return "it was there before the order"
        # A run that goes on is new even if the server's clock was set back. One that is over may be an old one.
        latest = newest([session for session in self._before.seen or () if self._reader.is_mine(session)])
        if latest is not None and is_over(session) and age(session) < age(latest):
            return "it has ended, and is not later than the sessions before the order"
        return None


class RunTaskHandle(TaskHandle[TaskT], _TaskRun[SessionT], Generic[TaskT, SessionT]):
    """A task that begins or ends a run of a job, with the session of that run."""

    def __init__(
        self,
        session: Session,
        task: TaskT,
        build: Callable[[str], Request],
        type_: type[TaskT],
        options: CallOptions,
        *,
        reader: SessionReader[SessionT],
        effect: RunEffect,
        before: Before[Sequence[SessionT]],
    ) -> None:
        super().__init__(session, task, build, type_, options)
        self._asks = session
        self._reader, self._effect, self._before = reader, effect, before

    def session(self, timeout: float | None = BEGIN_TIMEOUT, poll: float = 2.0) -> SessionT:
        """Return the session of the run, as it is now; wait for the task first.

        The session is the one that the task links, or else the session of the job that was not there before the
        order: it is looked for every `poll` seconds. Asked again, reads the same session again. Runs of replication jobs
        are `ReplicaJobSession`: where neither the task links the run nor the list of the job's sessions shows it, there
        is TimeoutExpired here; query that type by `JobUid`.

        Raises TaskFailed when the task failed, TimeoutExpired when there is no session after `timeout` seconds (None
        waits for ever), and what kept the sessions from being read before the order, where they are needed. A session
        of another job (`job_uid`), one that was there before the order, and one that has ended and is older than those
        are not taken, linked or listed; the TimeoutExpired has a note that says so. DecodeError when a session that is
        read by its id turns out to be another, or when a row of the list of sessions cannot be read.
        """
        policy = self._asks.policy
        deadline = Deadline(policy.clock, timeout, poll)
        if self._request is None:
            self.wait(timeout, poll)
        return self._asks.run(self._session_of_the_run(policy, deadline))

    def wait_for_run(
        self,
        timeout: float | None = RUN_TIMEOUT,
        poll: float = POLL,
        *,
        on_progress: Callable[[SessionT], object] | None = None,
        begin_timeout: float | None = BEGIN_TIMEOUT,
        check: bool = False,
    ) -> SessionT:
        """Wait until the run is over and return its session as last read, however the run ended.

        The session is read every `poll` seconds; `on_progress` is called with it each time. An error while reading
        ends the wait, not the run: call it again to go on waiting.

        Args:
            timeout: Seconds to wait at most, for the session to end; None waits for ever.
            poll: Seconds between two looks.
            on_progress: Called with the session after each look. What it raises ends the wait.
            begin_timeout: Seconds to wait for the session to appear, as `timeout` of `session`.
            check: Raise RunFailed unless the run ended as Success or Warning.

        Raises what `session` raises, TimeoutExpired when the run is not over in time. A session is over when its
        state is `Stopped`; one whose state is not known is not.
        """
        looks = _SessionLook(self, self._asks.policy, timeout, poll)
        self.session(_shorter(timeout, begin_timeout))
        return _ended(follow(self._asks, looks, on_progress), check)


class AsyncRunTaskHandle(AsyncTaskHandle[TaskT], _TaskRun[SessionT], Generic[TaskT, SessionT]):
    """As RunTaskHandle, to be awaited."""

    def __init__(
        self,
        session: AsyncSession,
        task: TaskT,
        build: Callable[[str], Request],
        type_: type[TaskT],
        options: CallOptions,
        *,
        reader: SessionReader[SessionT],
        effect: RunEffect,
        before: Before[Sequence[SessionT]],
    ) -> None:
        super().__init__(session, task, build, type_, options)
        self._asks = session
        self._reader, self._effect, self._before = reader, effect, before

    async def session(self, timeout: float | None = BEGIN_TIMEOUT, poll: float = 2.0) -> SessionT:
        """Do as `RunTaskHandle.session`."""
        policy = self._asks.policy
        deadline = Deadline(policy.clock, timeout, poll)
        if self._request is None:
            await self.wait(timeout, poll)
        return await self._asks.run(self._session_of_the_run(policy, deadline))

    async def wait_for_run(
        self,
        timeout: float | None = RUN_TIMEOUT,
        poll: float = POLL,
        *,
        on_progress: Callable[[SessionT], Awaitable[object] | object] | None = None,
        begin_timeout: float | None = BEGIN_TIMEOUT,
        check: bool = False,
    ) -> SessionT:
        """Do as `RunTaskHandle.wait_for_run`; `on_progress` may be a coroutine function."""
        looks = _SessionLook(self, self._asks.policy, timeout, poll)
        await self.session(_shorter(timeout, begin_timeout))
        return _ended(await follow_async(self._asks, looks, on_progress), check)


def order_task_run(
    session: Session,
    request: Request,
    response: type[TaskT],
    options: CallOptions = NO_OPTIONS,
    *,
    effect: RunEffect,
    task: Callable[[str], Request],
    read: Callable[[str], Request],
    form: type[SessionT],
    sessions: Request | None = None,
    listed: type[T] | None = None,
    unwrap: Callable[[T], Sequence[SessionT]] = lambda answer: (),
    known: object = None,
) -> RunTaskHandle[TaskT, SessionT]:
    """Send an order that a task carries out, and return the handle of the task and its run.

    `sessions` lists the sessions of the job as `listed`, out of which `unwrap` takes them: they are read once before
    the order. `known` is the id of the session that the order is to, where it is not to a job.
    """
    reader = session_reader(read, form, sessions, listed, unwrap, known, options)
    began = session.policy.clock.monotonic()
    before = session.run(_before(session.policy, reader))
    begun = session.call(request, response, remaining(options, session.policy, began))
    return RunTaskHandle(session, begun, task, response, options, reader=reader, effect=effect, before=before)


async def order_task_run_async(
    session: AsyncSession,
    request: Request,
    response: type[TaskT],
    options: CallOptions = NO_OPTIONS,
    *,
    effect: RunEffect,
    task: Callable[[str], Request],
    read: Callable[[str], Request],
    form: type[SessionT],
    sessions: Request | None = None,
    listed: type[T] | None = None,
    unwrap: Callable[[T], Sequence[SessionT]] = lambda answer: (),
    known: object = None,
) -> AsyncRunTaskHandle[TaskT, SessionT]:
    """Do as `order_task_run`."""
    reader = session_reader(read, form, sessions, listed, unwrap, known, options)
    began = session.policy.clock.monotonic()
    before = await session.run(_before(session.policy, reader))
    begun = await session.call(request, response, remaining(options, session.policy, began))
    return AsyncRunTaskHandle(
        session, begun, task, response, options, reader=reader, effect=effect, before=before
    )


def _before(policy: Policy, reader: SessionReader[SessionT]) -> Steps[Before[Sequence[SessionT]]]:
    listing = reader.listing
    if listing is None:
        return Before()
    return (yield from policy.prepare(lambda asked: observe(listing, asked)))


def _ended(session: SessionT, check: bool) -> SessionT:
    return checked(session, session.job_name, session.result, session.failure_message, check=check)


def _shorter(first: float | None, other: float | None) -> float | None:
    return other if first is None else first if other is None else min(first, other)


publish(globals())
