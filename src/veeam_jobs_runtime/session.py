"""The two drivers of the policy: `Session` blocks, `AsyncSession` awaits."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast, overload

from veeam_jobs_runtime.deadlines import CallDeadline
from veeam_jobs_runtime.decoding.envelopes import DecodedAnswer
from veeam_jobs_runtime.effects import Effect, Exclusive, Send, Sleep, Steps, Tell, Within
from veeam_jobs_runtime.errors import (
    ActionPending,
    ApiError,
    WrongEventLoop,
    awaitable,
)
from veeam_jobs_runtime.operations import Request
from veeam_jobs_runtime.options import NO_OPTIONS, CallOptions
from veeam_jobs_runtime.paging.pages import ListPage, Paged, page_of
from veeam_jobs_runtime.pending import AsyncPendingResult, PendingResult
from veeam_jobs_runtime.policy import Policy
from veeam_jobs_runtime.secrets.redaction import mask_secrets_in_logs
from veeam_jobs_runtime.session_base import (
    Body,
    SessionBase,
    answer_to,
    clean_failure,
    forget_request,
    log_exchange,
    logged,
    running_loop,
)
from veeam_jobs_runtime.transport.http_connection import HttpConnection

if TYPE_CHECKING:
    import httpx2

T = TypeVar("T")

logger = logging.getLogger("veeam_jobs")

_LOCKS: Final = {"auth": "another call of this client to sign in", "version": "the version of the server"}
"""What somebody waits for who waits for a lock."""


class Session(SessionBase):
    """Carries calls out with blocking input and output. Any number of threads may share one."""

    def __init__(
        self, policy: Policy, connection: HttpConnection, handle_of: Callable[..., PendingResult[Any]]
    ) -> None:
        self.policy = policy
        self._connection = connection
        self._handle_of = handle_of
        policy.auth.secrets.keep(*connection.secrets)
        self._locks = {"auth": threading.Lock(), "version": threading.Lock()}
        mask_secrets_in_logs()

    @overload
    def call(self, request: Request, response: None, options: CallOptions = ...) -> None: ...
    @overload
    def call(self, request: Request, response: type[T], options: CallOptions = ...) -> T: ...
    def call(self, request: Request, response: type[T] | None, options: CallOptions = NO_OPTIONS) -> T | None:
        """Send a request and decode the answer as `response`; None ignores the body.

        Raises the errors of `errors.py`; ActionPending where the server answers 202 instead of the result.
        """
        answer = self._answer(request, response, options)
        return None if answer is None else answer.value

    def answer(
        self, request: Request, response: type[T], options: CallOptions = NO_OPTIONS
    ) -> DecodedAnswer[T]:
        """Do as `call`, and return the other facts about the answer too."""
        answer = self._answer(request, response, options)
        assert answer is not None
        return answer

    def page(
        self, request: Request, response: type[Paged[T]], options: CallOptions = NO_OPTIONS
    ) -> ListPage[T]:
        """Send a request for one page of a list."""
        return page_of(self.answer(request, response, options))

    def _answer(
        self, request: Request, response: type[T] | None, options: CallOptions
    ) -> DecodedAnswer[T] | None:
        try:
            return self.run(self.policy.answer(request, response, options), self.policy.deadline_of(options))
        except ActionPending as pending:
            pending.handle = self._handle_of(self, pending, response, request.operation.id, options)
            raise

    def send(self, sent: Send, *, safe: bool, roles: tuple[str, ...] = ()) -> httpx2.Response:
        """Send any request as the signed-in user; raises for an error status."""
        return self.run(self.policy.exchange(sent, safe=safe, roles=roles), sent.deadline)

    def run(self, steps: Steps[T], seconds: float | None = None) -> T:
        """Run the steps of the policy to their end. Raises TimeoutExpired after `seconds`."""
        try:
            return self._drive(steps, self.call_deadline(seconds))
        except BaseException as failure:
            # With their frames, tracebacks that print local variables would print tokens.
            clean_failure(failure, self.policy)
            raise

    def close(self) -> None:
        """Sign out as far as the API can, and close the connections; of a derived session, only end its own use."""
        if self.is_derived or self.is_closed:
            self._given_up = True
            return
        try:
            if not self._connection.http.is_closed:
                self.run(self.policy.sign_out())
        finally:
            self._connection.closed = True
            if self._connection.owned:
                self._connection.http.close()

    def _drive(self, steps: Steps[T], deadline: CallDeadline | None) -> T:
        try:
            effect = next(steps)
            while True:
                try:
                    outcome = self._perform(effect, deadline)
                except BaseException as failure:
                    effect = steps.throw(failure)
                else:
                    effect = steps.send(outcome)
        except StopIteration as done:
            return cast(T, done.value)

    def _perform(self, effect: Effect, deadline: CallDeadline | None) -> Any:
        self.check_open()
        match effect:
            case Send():
                response = self._exchanged(effect, deadline)
                log_exchange(effect, response)
                return response
            case Sleep():
                return self.policy.clock.sleep(self.sleep_seconds(effect, deadline))
            case Exclusive():
                with self._locked(effect.lock, deadline):
                    return self._drive(effect.steps(), deadline)
            case Within():
                return self._drive(effect.steps(), self.sooner(effect.seconds, deadline))
            case Tell():
                for function in effect.functions:
                    with logged(function):
                        function(effect.event)

    def _exchanged(self, sent: Send, deadline: CallDeadline | None) -> httpx2.Response:
        answered = self._connection.answered
        try:
            request = self.prepared(sent, deadline)
            response: httpx2.Response = self._connection.http.send(
                request, stream=True, auth=None, follow_redirects=False
            )
            try:
                answered = True
                self.note_begun(response, request, deadline)
                body = Body(self, sent, deadline)
                for part in response.iter_bytes():
                    body.take(part, response.status_code)
                body.finish(response)
            finally:
                response.close()
            return response
        except ApiError:
            raise
        except Exception as error:
            raised = self.failure_of(error, sent, deadline, answered=answered)
            if raised is None:
                raise
        # Outside of `except`, so that the error of the library is its cause, or nothing at all.
        failure, cause = raised
        forget_request(cause, sent)
        raise failure from cause

    @contextmanager
    def _locked(self, name: str, deadline: CallDeadline | None) -> Iterator[None]:
        lock = self._locks[name]
        left = -1.0 if deadline is None else deadline.left(self.policy.clock.monotonic())
        if not lock.acquire(timeout=left):
            assert deadline is not None
            raise deadline.expired(_LOCKS[name])
        try:
            yield
        finally:
            lock.release()


class AsyncSession(SessionBase):
    """Carries calls out with async input and output (asyncio or trio). Tasks of one loop may share one."""

    def __init__(
        self, policy: Policy, connection: HttpConnection, handle_of: Callable[..., AsyncPendingResult[Any]]
    ) -> None:
        import anyio

        self.policy = policy
        self._connection = connection
        self._handle_of = handle_of
        policy.auth.secrets.keep(*connection.secrets)
        self._locks = {"auth": anyio.Lock(), "version": anyio.Lock()}
        mask_secrets_in_logs()

    @overload
    async def call(self, request: Request, response: None, options: CallOptions = ...) -> None: ...
    @overload
    async def call(self, request: Request, response: type[T], options: CallOptions = ...) -> T: ...
    async def call(
        self, request: Request, response: type[T] | None, options: CallOptions = NO_OPTIONS
    ) -> T | None:
        """Do as `Session.call`."""
        answer = await self._answer(request, response, options)
        return None if answer is None else answer.value

    async def answer(
        self, request: Request, response: type[T], options: CallOptions = NO_OPTIONS
    ) -> DecodedAnswer[T]:
        """Do as `Session.answer`."""
        answer = await self._answer(request, response, options)
        assert answer is not None
        return answer

    async def page(
        self, request: Request, response: type[Paged[T]], options: CallOptions = NO_OPTIONS
    ) -> ListPage[T]:
        """Do as `Session.page`."""
        return page_of(await self.answer(request, response, options))

    async def _answer(
        self, request: Request, response: type[T] | None, options: CallOptions
    ) -> DecodedAnswer[T] | None:
        try:
            return await self.run(
                self.policy.answer(request, response, options), self.policy.deadline_of(options)
            )
        except ActionPending as pending:
            handle = self._handle_of(self, pending, response, request.operation.id, options)
            raise awaitable(pending, handle) from None

    async def send(self, sent: Send, *, safe: bool, roles: tuple[str, ...] = ()) -> httpx2.Response:
        """Do as `Session.send`."""
        return await self.run(self.policy.exchange(sent, safe=safe, roles=roles), sent.deadline)

    async def run(self, steps: Steps[T], seconds: float | None = None) -> T:
        """Do as `Session.run`."""
        try:
            return await self._drive(steps, self.call_deadline(seconds))
        except BaseException as failure:
            clean_failure(failure, self.policy)
            raise

    async def close(self) -> None:
        """Do as `Session.close`."""
        if self.is_derived or self.is_closed:
            self._given_up = True
            return
        self._check_loop()
        try:
            if not self._connection.http.is_closed:
                await self.run(self.policy.sign_out())
        finally:
            self._connection.closed = True
            if self._connection.owned:
                await self._connection.http.aclose()

    async def _drive(self, steps: Steps[T], deadline: CallDeadline | None) -> T:
        try:
            effect = next(steps)
            while True:
                try:
                    outcome = await self._perform(effect, deadline)
                except BaseException as failure:
                    effect = steps.throw(failure)
                else:
                    effect = steps.send(outcome)
        except StopIteration as done:
            return cast(T, done.value)

    async def _perform(self, effect: Effect, deadline: CallDeadline | None) -> Any:
        self.check_open()
        self._check_loop()
        match effect:
            case Send():
                response = await self._exchanged(effect, deadline)
                log_exchange(effect, response)
                return response
            case Sleep():
                return await self.policy.clock.async_sleep(self.sleep_seconds(effect, deadline))
            case Exclusive():
                return await self._alone(effect, deadline)
            case Within():
                return await self._drive(effect.steps(), self.sooner(effect.seconds, deadline))
            case Tell():
                for function in effect.functions:
                    with logged(function):
                        outcome = function(effect.event)
                        if hasattr(outcome, "__await__"):
                            await outcome

    async def _exchanged(self, sent: Send, deadline: CallDeadline | None) -> httpx2.Response:
        import anyio

        answered = self._connection.answered
        try:
            request = self.prepared(sent, deadline)
            late = None if deadline is None else deadline.left(self.policy.clock.monotonic())
            with anyio.move_on_after(late):
                response: httpx2.Response = await self._connection.http.send(
                    request, stream=True, auth=None, follow_redirects=False
                )
                try:
                    answered = True
                    self.note_begun(response, request, deadline)
                    body = Body(self, sent, deadline)
                    async for part in response.aiter_bytes():
                        body.take(part, response.status_code)
                    body.finish(response)
                finally:
                    await response.aclose()
                return response
            assert deadline is not None
            raise deadline.expired(answer_to(sent), sent)
        except ApiError:
            raise
        except Exception as error:
            raised = self.failure_of(error, sent, deadline, answered=answered)
            if raised is None:
                raise
        failure, cause = raised
        forget_request(cause, sent)
        raise failure from cause

    async def _alone(self, effect: Exclusive, deadline: CallDeadline | None) -> Any:
        import anyio

        lock = self._locks[effect.lock]
        late = None if deadline is None else deadline.left(self.policy.clock.monotonic())
        with anyio.move_on_after(late) as scope:
            await lock.acquire()
        if scope.cancelled_caught:
            assert deadline is not None
            raise deadline.expired(_LOCKS[effect.lock])
        try:
            return await self._drive(effect.steps(), deadline)
        finally:
            lock.release()

    def _check_loop(self) -> None:
        """Raise WrongEventLoop outside the event loop of the first call: connections and locks belong to it."""
        loop = running_loop()
        if self._connection.loop is None:
            self._connection.loop = loop
        elif self._connection.loop is not loop:
            raise WrongEventLoop(
                "This async client was first used in another event loop, which owns its connections. Use one"
                " asyncio.run() for everything, or make a client in each loop."
            )
