"""The two drivers of the policy: `Session` blocks, `AsyncSession` awaits."""

from __future__ import annotations

import copy
import logging
import threading
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast, overload

from .connection import timeout_of
from .effects import Effect, Exclusive, Send, Sleep, Steps
from .errors import ActionPending
from .network import transport_errors
from .operations import Request
from .options import NO_OPTIONS, CallOptions
from .policy import Policy
from .redaction import mask_headers_in_logs, redact_url

if TYPE_CHECKING:
    import httpx2

T = TypeVar("T")

logger = logging.getLogger("veeam_jobs")


class _Shared:
    """What both drivers share."""

    policy: Policy

    def following(self, policy: Policy) -> Self:
        """The same connections and locks, following another policy."""
        other = copy.copy(self)
        other.policy = policy
        return other


class Session(_Shared):
    """Carries calls out with blocking input and output. Any number of threads may share one."""

    def __init__(self, policy: Policy, http: httpx2.Client) -> None:
        self.policy = policy
        self._http = http
        self._locks = {"auth": threading.Lock(), "version": threading.Lock()}
        mask_headers_in_logs()

    @overload
    def call(self, request: Request, response: None, options: CallOptions = ...) -> None: ...
    @overload
    def call(self, request: Request, response: type[T], options: CallOptions = ...) -> T: ...
    def call(self, request: Request, response: type[T] | None, options: CallOptions = NO_OPTIONS) -> T | None:
        """Send a request and decode the answer as `response`; None ignores the body.

        Raises the errors of `errors.py`; ActionPending where the server answers 202 instead of the result.
        """
        try:
            return self.run(self.policy.call(request, response, options))
        except ActionPending as pending:
            from .tasks import ActionHandle

            pending.handle = ActionHandle(self, pending, response, options)
            raise

    def send(self, sent: Send, *, safe: bool, roles: tuple[str, ...] = ()) -> httpx2.Response:
        """Send a request of one's own making as the signed-in user; raises for an error status."""
        return self.run(self.policy.exchange(sent, safe=safe, roles=roles))

    def run(self, steps: Steps[T]) -> T:
        """Carry out what the policy asks for, until it is done."""
        try:
            effect = next(steps)
            while True:
                try:
                    outcome = self._perform(effect)
                except BaseException as failure:
                    effect = steps.throw(failure)
                else:
                    effect = steps.send(outcome)
        except StopIteration as done:
            return cast(T, done.value)

    def close(self) -> None:
        """Sign out as far as the API can, and close the connections."""
        if self._http.is_closed:
            return
        try:
            self.run(self.policy.farewell())
        finally:
            self._http.close()

    def _perform(self, effect: Effect) -> Any:
        match effect:
            case Send():
                with transport_errors(effect, self.policy.product):
                    response = self._http.request(effect.method, effect.url, **_request_options(effect))
                log_exchange(effect, response)
                return response
            case Sleep():
                return self.policy.clock.sleep(effect.seconds)
            case Exclusive():
                with self._locks[effect.lock]:
                    return self.run(effect.steps())


class AsyncSession(_Shared):
    """Carries calls out with async input and output (asyncio or trio). Tasks of one loop may share one."""

    def __init__(self, policy: Policy, http: httpx2.AsyncClient) -> None:
        import anyio

        self.policy = policy
        self._http = http
        self._locks = {"auth": anyio.Lock(), "version": anyio.Lock()}
        mask_headers_in_logs()

    @overload
    async def call(self, request: Request, response: None, options: CallOptions = ...) -> None: ...
    @overload
    async def call(self, request: Request, response: type[T], options: CallOptions = ...) -> T: ...
    async def call(
        self, request: Request, response: type[T] | None, options: CallOptions = NO_OPTIONS
    ) -> T | None:
        """As `Session.call`."""
        try:
            return await self.run(self.policy.call(request, response, options))
        except ActionPending as pending:
            from .tasks import AsyncActionHandle

            pending.handle = AsyncActionHandle(self, pending, response, options)
            raise

    async def send(self, sent: Send, *, safe: bool, roles: tuple[str, ...] = ()) -> httpx2.Response:
        """As `Session.send`."""
        return await self.run(self.policy.exchange(sent, safe=safe, roles=roles))

    async def run(self, steps: Steps[T]) -> T:
        """As `Session.run`."""
        try:
            effect = next(steps)
            while True:
                try:
                    outcome = await self._perform(effect)
                except BaseException as failure:
                    effect = steps.throw(failure)
                else:
                    effect = steps.send(outcome)
        except StopIteration as done:
            return cast(T, done.value)

    async def close(self) -> None:
        """As `Session.close`."""
        if self._http.is_closed:
            return
        try:
            await self.run(self.policy.farewell())
        finally:
            await self._http.aclose()

    async def _perform(self, effect: Effect) -> Any:
        match effect:
            case Send():
                with transport_errors(effect, self.policy.product):
                    response = await self._http.request(effect.method, effect.url, **_request_options(effect))
                log_exchange(effect, response)
                return response
            case Sleep():
                return await self.policy.clock.async_sleep(effect.seconds)
            case Exclusive():
                async with self._locks[effect.lock]:
                    return await self.run(effect.steps())


def _request_options(sent: Send) -> dict[str, Any]:
    options: dict[str, Any] = {"headers": list(sent.headers), "content": sent.content}
    if sent.timeout is not None:
        options["timeout"] = timeout_of(sent.timeout)
    return options


def log_exchange(sent: Send, response: httpx2.Response) -> None:
    """One DEBUG line for every request that was answered."""
    if logger.isEnabledFor(logging.DEBUG):
        logger.debug("%s %s -> %d", sent.method, redact_url(sent.url), response.status_code)
