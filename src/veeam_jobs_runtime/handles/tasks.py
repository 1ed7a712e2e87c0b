"""Handles of Enterprise Manager tasks: wait for what a server does after it answered."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from veeam_jobs_runtime.deadlines import Deadline
from veeam_jobs_runtime.effects import Steps
from veeam_jobs_runtime.errors import ApiError, DecodeError, ServerError, TaskFailed
from veeam_jobs_runtime.handles.identities import is_same, other_than_asked
from veeam_jobs_runtime.operations import Request
from veeam_jobs_runtime.options import NO_OPTIONS, CallOptions, afterwards
from veeam_jobs_runtime.public_names import publish

if TYPE_CHECKING:
    from veeam_jobs_runtime.policy import Policy
    from veeam_jobs_runtime.session import AsyncSession, Session

T = TypeVar("T")

_GONE = re.compile(r"\bno\b.*\btask with id\b", re.IGNORECASE)
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
        # Without an id it would be asked for as /tasks/None, and the error would say that there is no such task.
        if not task.task_id:
            raise DecodeError(
                "The answer contains no TaskId, so its task cannot be followed. The server accepted the order: the"
                " action may be running."
            )
        self.task = task
        """The task as last seen."""
        self.is_gone = False
        """Whether the server no longer knows the task, which then has ended in a way that nobody can tell."""
        self._build = build
        self._type = type_
        self._options = afterwards(options)

    @property
    def id(self) -> str:
        """The id of the task, like `task-12`. It is valid only in the session that started the task."""
        return str(self.task.task_id)

    @property
    def is_finished(self) -> bool:
        """Whether the task had ended when it was last seen, well or badly; a task that is gone has."""
        return self.is_gone or str(self.task.state or "").casefold() in _FINISHED_TASK

    @property
    def outcome_unknown(self) -> bool:
        """Whether the task has ended and does not say how, so that nobody can tell whether the order was accepted.

        It is gone, or it is finished without `Result`, or `Success` in it is missing or cannot be read.
        """
        result = self.task.result
        return self.is_finished and (result is None or result.success is None)

    def __repr__(self) -> str:
        state = f"{self.task.state}, then gone" if self.is_gone else self.task.state
        return f"<{type(self).__name__} {self.id}: {self.task.operation} {state}>"

    def _refresh(self, policy: Policy) -> Steps[TaskT]:
        request = self._build(self.id)
        try:
            task = cast(TaskT, (yield from policy.call(request, self._type, self._options)))
        except ServerError as failure:
            if not _is_gone(failure):
                raise
            self.is_gone = True
            return self.task
        if not is_same(task.task_id, self.id):
            raise other_than_asked("task", task.task_id, self.id, request)
        self.task = task
        return task

    def _wait(self, policy: Policy, timeout: float | None, poll: float) -> Steps[TaskT]:
        deadline = Deadline(policy.clock, timeout, poll)
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


def _is_gone(failure: ApiError) -> bool:
    """Return whether an error says that there is no such task: a server answers 500 for one that it has forgotten.

    It forgets tasks after a while, and all of them with the session that started them.
    """
    return failure.status == 500 and _GONE.search(failure.message) is not None


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
        """Ask for the state of the task now; DecodeError when the server answers with another task."""
        return self._session.run(self._refresh(self._session.policy))

    def wait(self, timeout: float | None = 600.0, poll: float = 2.0) -> TaskT:
        """Wait until the task has ended and return it, asking every `poll` seconds.

        A task that the server no longer knows has ended: it is returned as it was last seen, `is_gone` is true, and
        nothing tells whether it succeeded (`outcome_unknown`). So it is with one that is finished and does not say
        whether it succeeded: look at `outcome_unknown` before you take the order for accepted.

        Raises TaskFailed with the message of the server when it ended without success, TimeoutExpired after
        `timeout` seconds (None waits for ever), DecodeError when the server answers with another task.
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
        """Do as `TaskHandle.refresh`."""
        return await self._session.run(self._refresh(self._session.policy))

    async def wait(self, timeout: float | None = 600.0, poll: float = 2.0) -> TaskT:
        """Do as `TaskHandle.wait`."""
        return await self._session.run(self._wait(self._session.policy, timeout, poll))


publish(globals())
