"""Waiting for what a server does after it has answered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

import msgspec

from .effects import Sleep, Steps
from .errors import ActionPending, TaskFailed, TimeoutExpired
from .operations import Operation, Request
from .options import NO_OPTIONS, CallOptions, afterwards

if TYPE_CHECKING:
    from .policy import Policy
    from .session import AsyncSession, Session

T = TypeVar("T")

_FINISHED_TASK = frozenset({"finished", "operationfinished"})


class TaskLike(Protocol):
    """What a handle reads of a task of Enterprise Manager."""

    @property
    def task_id(self) -> Any: ...
    @property
    def state(self) -> Any: ...
    @property
    def operation(self) -> Any: ...
    @property
    def result(self) -> Any: ...


TaskT = TypeVar("TaskT", bound=TaskLike)


class _TaskSteps(Generic[TaskT]):
    """A task and how to ask for it again; the drivers differ, the steps do not."""

    def __init__(
        self, task: TaskT, build: Callable[[str], Request], type_: type[TaskT], options: CallOptions
    ) -> None:
        self.task = task
        """The task as last seen."""
        self._build = build
        self._type = type_
        self._options = afterwards(options)

    @property
    def id(self) -> str:
        """The id of the task, like `task-12`. It is valid only in the session that started the task."""
        return str(self.task.task_id)

    @property
    def is_finished(self) -> bool:
        """Whether the task had ended when it was last seen, well or badly."""
        return str(self.task.state or "").casefold() in _FINISHED_TASK

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id}: {self.task.operation} {self.task.state}>"

    def _refresh(self, policy: Policy) -> Steps[TaskT]:
        request = self._build(self.id)
        self.task = cast(TaskT, (yield from policy.call(request, self._type, self._options)))
        return self.task

    def _wait(self, policy: Policy, timeout: float | None, poll: float) -> Steps[TaskT]:
        deadline = _Deadline(policy, timeout, poll)
        while not self.is_finished:
            yield from deadline.pause(f"{self.task.operation} ({self.id})", self.task)
            yield from self._refresh(policy)
        result = self.task.result
        if result is not None and result.success is False:
            reason = result.message or "the server gives no reason"
            failure = TaskFailed(f"{self.task.operation} ({self.id}) failed: {reason}")
            failure.task = self.task
            raise failure
        return self.task


class TaskHandle(_TaskSteps[TaskT]):
    """A task that runs on the server; made from its first state and the way to ask for the next.

    It asks with the options of the call that started it.
    """

    def __init__(
        self,
        session: Session,
        task: TaskT,
        build: Callable[[str], Request],
        type_: type[TaskT],
        options: CallOptions = NO_OPTIONS,
    ) -> None:
        super().__init__(task, build, type_, options)
        self._session = session

    def refresh(self) -> TaskT:
        """Ask for the state of the task now."""
        return self._session.run(self._refresh(self._session.policy))

    def wait(self, timeout: float | None = 600.0, poll: float = 2.0) -> TaskT:
        """Wait until the task has ended and return it, asking every `poll` seconds.

        Raises TaskFailed with the message of the server when it ended without success, TimeoutExpired after
        `timeout` seconds (None waits for ever).
        """
        return self._session.run(self._wait(self._session.policy, timeout, poll))


class AsyncTaskHandle(_TaskSteps[TaskT]):
    """As TaskHandle, to be awaited."""

    def __init__(
        self,
        session: AsyncSession,
        task: TaskT,
        build: Callable[[str], Request],
        type_: type[TaskT],
        options: CallOptions = NO_OPTIONS,
    ) -> None:
        super().__init__(task, build, type_, options)
        self._session = session

    async def refresh(self) -> TaskT:
        """As `TaskHandle.refresh`."""
        return await self._session.run(self._refresh(self._session.policy))

    async def wait(self, timeout: float | None = 600.0, poll: float = 2.0) -> TaskT:
        """As `TaskHandle.wait`."""
        return await self._session.run(self._wait(self._session.policy, timeout, poll))


class _ActionState(msgspec.Struct, kw_only=True, gc=False):
    status: str | None = None


class _Action(msgspec.Struct, kw_only=True, gc=False):
    data: _ActionState | None = None


_ACTION = Operation("asyncActions_get", "GET", "/asyncActions/{actionId}", safe=True, roles=())
_RESULT = Operation("asyncActions_getResult", "GET", "/asyncActions/{actionId}/result", safe=True, roles=())


class _ActionSteps(Generic[T]):
    """An asynchronous action of Service Provider Console, known by the Location of a 202 answer."""

    def __init__(self, pending: ActionPending, type_: type[T] | None, options: CallOptions) -> None:
        self._pending = pending
        self._type = type_
        self._options = afterwards(options)

    def _wait(self, policy: Policy, timeout: float | None, poll: float) -> Steps[T | None]:
        if self._pending.location is None:
            raise self._pending
        path = policy.local_path(self._pending.location).partition("?")[0].rstrip("/")
        result = Request(_RESULT, path + "/result")
        deadline = _Deadline(policy, timeout, poll)
        while True:
            action = yield from policy.call(Request(_ACTION, path), _Action, self._options)
            status = ((action.data.status if action and action.data else None) or "").casefold()
            if status.startswith("succe"):  # documented as "succeed"
                return (yield from policy.call(result, self._type, self._options))
            if status in ("failed", "canceled", "cancelled"):
                # The result of a failed action is the error the call would have brought.
                yield from policy.call(result, None, self._options)
                raise TaskFailed(f"The action {path.rpartition('/')[2]} ended as {status}.")
            yield from deadline.pause(f"The action {path.rpartition('/')[2]}", action)


class ActionHandle(_ActionSteps[T]):
    """The way from an ActionPending to the result."""

    def __init__(
        self,
        session: Session,
        pending: ActionPending,
        type_: type[T] | None,
        options: CallOptions = NO_OPTIONS,
    ) -> None:
        super().__init__(pending, type_, options)
        self._session = session

    def wait(self, timeout: float | None = 600.0, poll: float = 2.0) -> T | None:
        """Wait for the action and return what the call would have returned.

        Raises the error the call would have brought, TaskFailed when the action was cancelled, TimeoutExpired
        after `timeout` seconds (None waits for ever).
        """
        return self._session.run(self._wait(self._session.policy, timeout, poll))


class AsyncActionHandle(_ActionSteps[T]):
    """As ActionHandle, to be awaited."""

    def __init__(
        self,
        session: AsyncSession,
        pending: ActionPending,
        type_: type[T] | None,
        options: CallOptions = NO_OPTIONS,
    ) -> None:
        super().__init__(pending, type_, options)
        self._session = session

    async def wait(self, timeout: float | None = 600.0, poll: float = 2.0) -> T | None:
        """As `ActionHandle.wait`."""
        return await self._session.run(self._wait(self._session.policy, timeout, poll))


class _Deadline:
    def __init__(self, policy: Policy, timeout: float | None, poll: float) -> None:
        self._now = policy.clock.monotonic
        self._timeout = timeout
        self._poll = poll
        self._end = float("inf") if timeout is None else self._now() + timeout

    def pause(self, what: str, task: object) -> Steps[None]:
        """Sleep until it is time to ask again; TimeoutExpired when there is no time left."""
        left = self._end - self._now()
        if left <= 0:
            failure = TimeoutExpired(f"{what} has not ended after {self._timeout:g} s; it goes on.")
            failure.task = task
            raise failure
        yield Sleep(min(self._poll, left))
