"""Waiting for an asynchronous action of Service Provider Console, which a 202 answer names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

import msgspec

from veeam_jobs_runtime.deadlines import Deadline
from veeam_jobs_runtime.decoding.envelopes import DecodedAnswer, bare_type, is_enveloped, unwrapped, wrapped
from veeam_jobs_runtime.decoding.json_values import read_plain
from veeam_jobs_runtime.effects import Send, Steps
from veeam_jobs_runtime.errors import ActionPending, DecodeError, TaskFailed
from veeam_jobs_runtime.operations import OperationFacts, Request
from veeam_jobs_runtime.options import NO_OPTIONS, CallOptions, afterwards
from veeam_jobs_runtime.public_names import publish

if TYPE_CHECKING:
    import httpx2

    from veeam_jobs_runtime.policy import Policy
    from veeam_jobs_runtime.session import AsyncSession, Session

T = TypeVar("T")

_POLL: Final = 0.5
"""Seconds between two looks at an action that a request waits for by itself."""
_READ_SECONDS: Final = 60.0
_SUCCEEDED: Final = frozenset({"succeed", "succeeded", "success"})
"""Documented is `succeed`. Anything longer may qualify it: such an action has not ended, as far as is known."""


class _ActionState(msgspec.Struct, kw_only=True, gc=False):
    status: str | None = None


class _Action(msgspec.Struct, kw_only=True, gc=False):
    data: _ActionState | None = None


_ACTION = OperationFacts("asyncActions_get", "GET", "/asyncActions/{actionId}", safe=True, roles=())
_RESULT = OperationFacts(
    "asyncActions_getResult", "GET", "/asyncActions/{actionId}/result", safe=True, roles=()
)


def result_of_read(
    policy: Policy, pending: ActionPending[Any], type_: type[T], request: Request, options: CallOptions
) -> Steps[DecodedAnswer[T]]:
    """Wait for the result of a request that only reads, as long as its `timeout` allows."""
    deadline = Deadline(policy.clock, _seconds(options.get("timeout")), _POLL)
    answer: DecodedAnswer[T] = yield from _follow(
        policy, pending, type_, request.operation.id, options, deadline
    )
    return answer


def _follow(
    policy: Policy,
    pending: ActionPending[Any],
    type_: type[T] | None,
    operation: str,
    options: CallOptions,
    deadline: Deadline,
) -> Steps[Any]:
    """Poll the action until it has ended, then read its result: the DecodedAnswer, or None if no type is asked for."""
    if pending.location is None:
        raise pending
    options = {**afterwards(options), "on_pending": "raise"}
    path = policy.linked_path(pending.location).partition("?")[0].rstrip("/")
    named = f"The action {path.rpartition('/')[2]}"
    result = Request(_RESULT, path + "/result")
    while True:
        action = yield from policy.call(Request(_ACTION, path), _Action, options)
        status = ((action.data.status if action and action.data else None) or "").casefold()
        if status in _SUCCEEDED:
            sent = policy.sending(result, options)
            response = yield from policy.respond(result, sent)
            return _result(policy, response, sent, type_, operation)
        if status in ("failed", "canceled", "cancelled"):
            # The result of a failed action is the error the call would have brought.
            yield from policy.call(result, None, options)
            raise TaskFailed(f"{named} ended as {status}.")
        yield from deadline.pause(named, action)


def _result(
    policy: Policy, response: httpx2.Response, sent: Send, type_: type[T] | None, operation: str
) -> DecodedAnswer[T] | None:
    """Read the result of an action: the answer of the call, or the content of that answer.

    The vendor's description shows the bare resource, an object or an array, without the envelope around it.
    """
    bare = None if type_ is None else bare_type(type_)
    if type_ is None or (bare is None and not response.content.strip()):
        policy.read(response, sent, None, operation)
        return None
    if bare is None or _is_enveloped(response.content, type_):
        return policy.read(response, sent, type_, operation)
    inner = policy.read(response, sent, bare, operation)
    assert inner is not None
    return wrapped(inner, type_)


def _is_enveloped(content: bytes, type_: type[Any]) -> bool:
    try:
        return is_enveloped(read_plain(content)[0], type_)
    except DecodeError:
        return True  # Reading it as the answer of the call says what is wrong with it.


def _seconds(timeout: float | httpx2.Timeout | None) -> float:
    if isinstance(timeout, int | float):
        return timeout
    read = getattr(timeout, "read", None)
    return read if read is not None else _READ_SECONDS


class _ActionSteps(Generic[T]):
    """An asynchronous action of Service Provider Console, known by the Location of a 202 answer."""

    def __init__(
        self, pending: ActionPending[Any], type_: type[Any] | None, operation: str, options: CallOptions
    ) -> None:
        self._pending = pending
        self._type = type_
        self._operation = operation
        self._options = options

    def _wait(self, policy: Policy, timeout: float | None, poll: float) -> Steps[T]:
        deadline = Deadline(policy.clock, timeout, poll)
        answer = yield from _follow(
            policy, self._pending, self._type, self._operation, self._options, deadline
        )
        return cast(T, None if answer is None else unwrapped(answer.value))


class ActionHandle(_ActionSteps[T]):
    """A handle to wait for the result of a pending action."""

    def __init__(
        self,
        session: Session,
        pending: ActionPending[Any],
        type_: type[Any] | None,
        operation: str,
        options: CallOptions = NO_OPTIONS,
    ) -> None:
        super().__init__(pending, type_, operation, options)
        self._session = session

    def wait(self, timeout: float | None = 600.0, poll: float = 2.0) -> T:
        """Wait for the action and return what the call would have returned: a model, the rows of a page, or None.

        Raises the error the call would have brought, TaskFailed when the action was cancelled, TimeoutExpired
        after `timeout` seconds (None waits for ever).
        """
        return self._session.run(self._wait(self._session.policy, timeout, poll))


class AsyncActionHandle(_ActionSteps[T]):
    """As ActionHandle, to be awaited."""

    def __init__(
        self,
        session: AsyncSession,
        pending: ActionPending[Any],
        type_: type[Any] | None,
        operation: str,
        options: CallOptions = NO_OPTIONS,
    ) -> None:
        super().__init__(pending, type_, operation, options)
        self._session = session

    async def wait(self, timeout: float | None = 600.0, poll: float = 2.0) -> T:
        """Do as `ActionHandle.wait`."""
        return await self._session.run(self._wait(self._session.policy, timeout, poll))


publish(globals())
