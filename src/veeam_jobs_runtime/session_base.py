"""What both drivers of the policy share: requests and their deadlines, bodies, errors, logging."""

from __future__ import annotations

import copy
import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self

from veeam_jobs_runtime.deadlines import CallDeadline
from veeam_jobs_runtime.effects import Send, Sleep
from veeam_jobs_runtime.errors import ClientClosed, DecodeError
from veeam_jobs_runtime.policy import Policy
from veeam_jobs_runtime.secrets.redaction import redact_url
from veeam_jobs_runtime.transport.connection import timeout_of
from veeam_jobs_runtime.transport.http_connection import HttpConnection
from veeam_jobs_runtime.transport.network import ConnectionFacts, keeps_cause, request_failure, timeouts_of

if TYPE_CHECKING:
    import httpx2

logger = logging.getLogger("veeam_jobs")


class SessionBase:
    """What both drivers share."""

    policy: Policy
    _connection: HttpConnection
    is_derived = False
    _given_up = False

    @property
    def http(self) -> Any:
        return self._connection.http

    @property
    def is_closed(self) -> bool:
        """Whether this session takes no more calls."""
        return self._given_up or self._connection.closed

    def following(self, policy: Policy) -> Self:
        """Return a session over the same connections and locks that follows another policy."""
        other = copy.copy(self)
        other.policy = policy
        return other

    def derived(self, policy: Policy) -> Self:
        """Do as `following`; closing the new session does not close the connections."""
        other = self.following(policy)
        other.is_derived = True
        return other

    def check_open(self) -> None:
        if self.is_closed or self._connection.http.is_closed:
            raise ClientClosed("This client is closed. Make a new one, or call it inside its `with` block.")

    def call_deadline(self, seconds: float | None) -> CallDeadline | None:
        if seconds is None:
            return None
        return CallDeadline(seconds, self.policy.clock.monotonic() + seconds)

    def sooner(self, seconds: float, deadline: CallDeadline | None) -> CallDeadline:
        """Return the earlier of two deadlines: the current one, and one that begins now."""
        new = CallDeadline(seconds, self.policy.clock.monotonic() + seconds)
        return new if deadline is None or new.at < deadline.at else deadline

    def prepared(self, sent: Send, deadline: CallDeadline | None) -> httpx2.Request:
        """Return the request of the HTTP library, its timeouts limited by the deadline."""
        options: dict[str, Any] = {}
        if sent.timeout is not None:
            options["timeout"] = timeout_of(sent.timeout)
        request: httpx2.Request = self._connection.http.build_request(
            sent.method, sent.url, headers=list(sent.headers), content=sent.content, **options
        )
        if not self._connection.owned:
            # Enterprise Manager prefers the session of a cookie, which may be an old one, to that of the header.
            request.headers.pop("Cookie", None)
        if deadline is not None:
            self._hurry(request, sent, deadline)
        return request

    def _hurry(self, request: httpx2.Request, sent: Send, deadline: CallDeadline) -> None:
        """Limit the timeouts of a request by the deadline. Raises TimeoutExpired where it has passed."""
        left = deadline.left(self.policy.clock.monotonic())
        if left <= 0:
            raise deadline.expired(answer_to(sent), sent)
        waits = timeouts_of(request)
        for step, seconds in waits.items():
            waits[step] = left if seconds is None else min(seconds, left)

    def note_begun(
        self, response: httpx2.Response, request: httpx2.Request, deadline: CallDeadline | None
    ) -> None:
        """Note that an answer has begun to arrive."""
        self._connection.answered = True
        if deadline is not None:
            left = deadline.left(self.policy.clock.monotonic())
            waits = timeouts_of(request)
            waits["read"] = min(waits["read"] or left, max(left, 0.001))

    def failure_of(
        self, error: Exception, sent: Send, deadline: CallDeadline | None, *, answered: bool
    ) -> tuple[Exception, BaseException | None] | None:
        """Return the error to raise instead of one of the HTTP library, and its cause; None to let it pass."""
        import httpx2

        if isinstance(error, RuntimeError) and self._connection.http.is_closed:
            return ClientClosed("This client was closed during the call."), None
        failure = request_failure(
            error, sent, ConnectionFacts(self.policy.product, answered, self._connection.proxy)
        )
        if failure is None:
            return None
        cause = error if keeps_cause(error) else None
        out_of_time = deadline is not None and self.policy.clock.monotonic() >= deadline.at
        if out_of_time and isinstance(error, httpx2.TransportError):
            assert deadline is not None
            return deadline.expired(answer_to(sent), sent), cause
        return failure, cause

    def sleep_seconds(self, effect: Sleep, deadline: CallDeadline | None) -> float:
        """Return the seconds to sleep. Raises TimeoutExpired at once where that would exceed the deadline."""
        if deadline is not None and effect.seconds >= deadline.left(self.policy.clock.monotonic()):
            raise deadline.expired(effect.why, effect.sent)
        return effect.seconds


class Body:
    """The parts of an answer as they come, as many as are allowed."""

    def __init__(self, session: SessionBase, sent: Send, deadline: CallDeadline | None) -> None:
        self._limit = session.policy.max_answer_size
        self._now = session.policy.clock.monotonic
        self._sent = sent
        self._deadline = deadline
        self._parts: list[bytes] = []
        self._size = 0

    def take(self, part: bytes, status: int) -> None:
        """Keep a part of the body. Raises DecodeError if the answer is too large, TimeoutExpired if it takes too long."""
        self._size += len(part)
        if self._limit is not None and self._size > self._limit:
            failure = DecodeError(
                f"The answer is larger than {self._limit:,} bytes after decompression and was not read to the end."
                " Ask for smaller pages, or pass a larger max_answer_size=."
            )
            failure.status, failure.method, failure.path = status, self._sent.method, self._sent.path
            raise failure
        if self._deadline is not None and not self._deadline.left(self._now()):
            raise self._deadline.expired(f"the rest of the answer to {what_was_sent(self._sent)}", self._sent)
        self._parts.append(part)

    def finish(self, response: httpx2.Response) -> None:
        """Store the body in the response, as if the HTTP library had read it."""
        response._content = b"".join(self._parts)


def log_exchange(sent: Send, response: httpx2.Response) -> None:
    """Log a DEBUG line for a request that was answered."""
    if logger.isEnabledFor(logging.DEBUG):
        logger.debug("%s %s -> %d", sent.method, redact_url(sent.url), response.status_code)


@contextmanager
def logged(function: object) -> Iterator[None]:
    """Log an exception of an event hook, so that it does not break the call."""
    try:
        yield
    except Exception:
        logger.exception(
            "The event hook %s failed; the call goes on.", getattr(function, "__qualname__", function)
        )


def running_loop() -> object:
    """Return the event loop this runs in, of asyncio or of trio."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        trio = sys.modules.get("trio")
        return trio and trio.lowlevel.current_trio_token()


def clean_failure(failure: BaseException, policy: Policy) -> None:
    from veeam_jobs_runtime.secrets.tracebacks import clean

    clean(failure, policy.auth.secrets)


def forget_request(cause: BaseException | None, sent: Send) -> None:
    if cause is not None:
        from veeam_jobs_runtime.secrets.tracebacks import forget_request

        forget_request(cause, sent)


def what_was_sent(sent: Send) -> str:
    return f"{sent.method} {sent.path or redact_url(sent.url)}"


def answer_to(sent: Send) -> str:
    return f"the answer to {what_was_sent(sent)}"
