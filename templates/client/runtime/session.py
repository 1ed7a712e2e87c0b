"""The two drivers of the policy: `Session` blocks, `AsyncSession` awaits."""

from __future__ import annotations

import logging
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from .answers import placed
from .effects import Effect, Exclusive, Send, Sleep, Steps
from .errors import ActionPending, TransportError
from .operations import Request
from .policy import Policy
from .redaction import mask_headers_in_logs, redact_url
from .tasks import ActionHandle, AsyncActionHandle
from .tls import FingerprintMismatch

if TYPE_CHECKING:
    import httpx2

T = TypeVar("T")

logger = logging.getLogger("veeam_jobs")

# A connection that ended in the middle of TLS is as good to try again as any other.
_CUT_OFF = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError)


class Session:
    """Carries calls out with blocking input and output. Any number of threads may share one."""

    def __init__(self, policy: Policy, http: httpx2.Client) -> None:
        self.policy = policy
        self._http = http
        self._lock = threading.Lock()
        mask_headers_in_logs()

    @overload
    def call(self, request: Request, response: None) -> None: ...
    @overload
    def call(self, request: Request, response: type[T]) -> T: ...
    def call(self, request: Request, response: type[T] | None) -> T | None:
        """Send a request and decode the answer as `response`; None ignores the body.

        Raises the errors of `errors.py`; ActionPending where the server answers 202 instead of the result.
        """
        try:
            return self.run(self.policy.call(request, response))
        except ActionPending as pending:
            pending.handle = ActionHandle(self, pending, response)
            raise

    def send(self, sent: Send, *, safe: bool, roles: tuple[str, ...] = ()) -> httpx2.Response:
        """Send a request of one's own making as the signed-in user; raises for an error status."""
        return self.run(self.policy.exchange(sent, safe=safe, roles=roles))

    def raw(self, request: Request) -> httpx2.Response:
        """As `call`, giving the response as it came."""
        return self.run(self.policy.answer(request, self.policy.sending(request)))

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
                with _transport_errors(effect):
                    response = self._http.request(
                        effect.method, effect.url, headers=list(effect.headers), content=effect.content
                    )
                log_exchange(effect, response)
                return response
            case Sleep():
                return self.policy.clock.sleep(effect.seconds)
            case Exclusive():
                with self._lock:
                    return self.run(effect.steps())


class AsyncSession:
    """Carries calls out with async input and output (asyncio or trio). Tasks of one loop may share one."""

    def __init__(self, policy: Policy, http: httpx2.AsyncClient) -> None:
        import anyio

        self.policy = policy
        self._http = http
        self._lock = anyio.Lock()
        mask_headers_in_logs()

    @overload
    async def call(self, request: Request, response: None) -> None: ...
    @overload
    async def call(self, request: Request, response: type[T]) -> T: ...
    async def call(self, request: Request, response: type[T] | None) -> T | None:
        """As `Session.call`."""
        try:
            return await self.run(self.policy.call(request, response))
        except ActionPending as pending:
            pending.handle = AsyncActionHandle(self, pending, response)
            raise

    async def send(self, sent: Send, *, safe: bool, roles: tuple[str, ...] = ()) -> httpx2.Response:
        """As `Session.send`."""
        return await self.run(self.policy.exchange(sent, safe=safe, roles=roles))

    async def raw(self, request: Request) -> httpx2.Response:
        """As `Session.raw`."""
        return await self.run(self.policy.answer(request, self.policy.sending(request)))

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
                with _transport_errors(effect):
                    response = await self._http.request(
                        effect.method, effect.url, headers=list(effect.headers), content=effect.content
                    )
                log_exchange(effect, response)
                return response
            case Sleep():
                return await self.policy.clock.async_sleep(effect.seconds)
            case Exclusive():
                async with self._lock:
                    return await self.run(effect.steps())


def log_exchange(sent: Send, response: httpx2.Response) -> None:
    """One DEBUG line for every request that was answered."""
    if logger.isEnabledFor(logging.DEBUG):
        logger.debug("%s %s -> %d", sent.method, redact_url(sent.url), response.status_code)


@contextmanager
def _transport_errors(sent: Send) -> Iterator[None]:
    import httpx2

    try:
        yield
    except httpx2.RequestError as error:
        chain = error_chain(error)
        failure = TransportError(_reason(error, chain))
        failure.tls = any(_is_tls_failure(cause) for cause in chain)
        # The library quotes a header it cannot send, which may be a secret.
        raise placed(failure, sent) from (None if isinstance(error, httpx2.LocalProtocolError) else error)


def _is_tls_failure(error: BaseException) -> bool:
    return isinstance(error, ssl.SSLError) and not isinstance(error, _CUT_OFF)


def error_chain(error: BaseException) -> list[BaseException]:
    """An error and what caused it, down to the first error of the operating system."""
    chain: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None and cause not in chain:
        chain.append(cause)
        # The first error of the operating system is the reason; what lies behind it may be the caller's.
        cause = None if isinstance(cause, OSError) else cause.__cause__ or cause.__context__
    return chain


def _reason(error: Exception, chain: list[BaseException]) -> str:
    import httpx2

    for cause in chain:
        if isinstance(cause, FingerprintMismatch):
            return (
                f"{cause.args[0]}. If the certificate was replaced, compare the fingerprint on the server"
                " itself and pass the new one as fingerprint=."
            )
        if isinstance(cause, ssl.SSLCertVerificationError):
            return (
                f"the certificate of the server is not trusted ({cause.verify_message}). Pass ca_file= with"
                " the CA that signed it, or fingerprint= with its SHA-256, or, in a lab, insecure=True."
            )
        if _is_tls_failure(cause):
            why = getattr(cause, "reason", None) or type(cause).__name__
            return f"no TLS connection ({why}). Is it the HTTPS port of the API?"
    if isinstance(error, httpx2.TimeoutException):
        return f"no answer in time ({type(error).__name__}). Raise timeout= if the server needs longer."
    if isinstance(error, httpx2.LocalProtocolError):
        return "the request cannot be sent: a header holds characters that HTTP does not allow."
    return f"no answer ({type(error).__name__}: {error})."
