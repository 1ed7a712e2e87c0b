"""Calls that return the raw response: `vspc.jobs.with_raw_response.get(uid)`.

A method runs twice, each time with another policy: the first records the response to its request, the second reads the
recorded response when `parse()` is called. So both forms of a method share its code. What a method requests before
(`Policy.prepare`) is recorded too.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from functools import wraps
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast

import msgspec

from veeam_jobs_runtime.decoding.envelopes import DecodedAnswer
from veeam_jobs_runtime.effects import Send, Steps
from veeam_jobs_runtime.operations import Request
from veeam_jobs_runtime.options import NO_OPTIONS, CallOptions
from veeam_jobs_runtime.paging.pager import AsyncPager, Pager, page_at_offset, page_at_offset_async
from veeam_jobs_runtime.policy import Policy
from veeam_jobs_runtime.public_names import publish
from veeam_jobs_runtime.records import Record

if TYPE_CHECKING:
    import httpx2

    from veeam_jobs_runtime.session import AsyncSession, Session

P = ParamSpec("P")
T = TypeVar("T")
ModelT = TypeVar("ModelT")


class RawResponse(Generic[T]):
    """A response of status 200 to 299, and what the call would have returned."""

    def __init__(self, response: httpx2.Response, parse: Callable[[], T]) -> None:
        self._response = response
        self._parse = parse

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self._response.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers, found in any case."""
        return self._response.headers

    @property
    def content(self) -> bytes:
        """The body as it came."""
        return self._response.content

    def parse(self) -> T:
        """Return what the call would have returned (of a list, this page), or raise what it would have raised."""
        return self._parse()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status}, {len(self.content)} bytes>"

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle status, headers, content and the value of `parse()`; raises what `parse()` raises.

        The request is left out, because it holds the credentials.
        """
        return type(self)._restored, (self.status, [*self.headers.items()], self.content, self.parse())

    @classmethod
    def _restored(
        cls, status: int, headers: list[tuple[str, str]], content: bytes, value: T
    ) -> RawResponse[T]:
        import httpx2

        response = SimpleNamespace(status_code=status, headers=httpx2.Headers(headers), content=content)
        return cls(cast("httpx2.Response", response), lambda: value)


def raw(method: Callable[P, T], session: Session) -> Callable[P, RawResponse[T]]:
    """Make a blocking method of a resource return a RawResponse."""

    @wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        try:
            _recording(method, session)(*args, **kwargs)
        except _Recorded as recorded:
            kept = recorded.kept
            return RawResponse(kept.response, lambda: _replaying(method, session, kept)(*args, **kwargs))
        raise _no_request(method)

    return call


def raw_async(
    method: Callable[P, Coroutine[Any, Any, T]], session: AsyncSession
) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
    """Do as `raw`, for an async method."""

    @wraps(method)
    async def call(*args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        try:
            await _recording(method, session)(*args, **kwargs)
        except _Recorded as recorded:
            kept = recorded.kept
            return RawResponse(
                kept.response, lambda: _at_once(_replaying(method, session, kept)(*args, **kwargs))
            )
        raise _no_request(method)

    return call


def raw_page(method: Callable[P, Pager[T]], session: Session) -> Callable[P, RawResponse[list[T]]]:
    """Do as `raw`, for a method that returns a pager: request the page at its offset."""

    @wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> RawResponse[list[T]]:
        try:
            page_at_offset(_recording(method, session)(*args, **kwargs))
        except _Recorded as recorded:
            kept = recorded.kept
            return RawResponse(
                kept.response, lambda: page_at_offset(_replaying(method, session, kept)(*args, **kwargs))
            )
        raise _no_request(method)

    return call


def raw_page_async(
    method: Callable[P, AsyncPager[T]], session: AsyncSession
) -> Callable[P, Coroutine[Any, Any, RawResponse[list[T]]]]:
    """Do as `raw_page`, for a method that returns an async pager."""

    @wraps(method)
    async def call(*args: P.args, **kwargs: P.kwargs) -> RawResponse[list[T]]:
        try:
            await page_at_offset_async(_recording(method, session)(*args, **kwargs))
        except _Recorded as recorded:
            kept = recorded.kept
            return RawResponse(
                kept.response,
                lambda: _at_once(page_at_offset_async(_replaying(method, session, kept)(*args, **kwargs))),
            )
        raise _no_request(method)

    return call


class _Recorded(BaseException):
    """Ends a method as soon as its request is answered; no Exception, so that nothing in it can catch this."""

    def __init__(self, kept: _Kept) -> None:
        super().__init__()
        self.kept = kept


class _Kept(Record, frozen=True):
    """What a method needs to be run again without a server."""

    _hidden = frozenset({"sent", "prepared"})

    response: httpx2.Response
    sent: Send
    prepared: tuple[Any, ...]
    """What the method asked before its request."""


class _Recorder(Policy, frozen=True):
    _hidden = frozenset({"prepared"})

    prepared: list[Any] = msgspec.field(default_factory=list)

    def answer(
        self, request: Request, type_: type[ModelT] | None, options: CallOptions = NO_OPTIONS
    ) -> Steps[DecodedAnswer[ModelT] | None]:
        sent = self.sending(request, options)
        response = yield from self.respond(request, sent)
        raise _Recorded(_Kept(response, sent, tuple(self.prepared)))

    def prepare(self, steps: Callable[[Policy], Steps[T]]) -> Steps[T]:
        plain = Policy(**{name: getattr(self, name) for name in Policy.__struct_fields__})
        outcome = yield from steps(plain)
        self.prepared.append(outcome)
        return outcome


class _Replayer(Policy, frozen=True):
    _hidden = frozenset({"kept", "prepared"})

    kept: list[_Kept] = msgspec.field(default_factory=list)
    prepared: list[Any] = msgspec.field(default_factory=list)

    def answer(
        self, request: Request, type_: type[ModelT] | None, options: CallOptions = NO_OPTIONS
    ) -> Steps[DecodedAnswer[ModelT] | None]:
        # What the method returns may ask further, as a task does; only the first answer is at hand.
        if not self.kept:
            return (yield from Policy.answer(self, request, type_, options))
        kept = self.kept.pop()
        return self.read(kept.response, kept.sent, type_, request.operation.id)

    def prepare(self, steps: Callable[[Policy], Steps[T]]) -> Steps[T]:
        if not self.prepared:
            return (yield from steps(self))
        return cast(T, self.prepared.pop(0))


def _recording(method: Callable[P, T], session: Session | AsyncSession) -> Callable[P, T]:
    """Return a copy of a method that raises _Recorded as soon as its request is answered."""
    return _bound(method, session, _Recorder)


def _replaying(method: Callable[P, T], session: Session | AsyncSession, kept: _Kept) -> Callable[P, T]:
    """Return a copy of a method that reads the recorded response."""
    return _bound(method, session, _Replayer, kept=[kept], prepared=list(kept.prepared))


def _bound(
    method: Callable[P, T], session: Session | AsyncSession, policy_of: Callable[..., Policy], **more: Any
) -> Callable[P, T]:
    """Return a copy of a method whose session follows another policy."""
    resource = cast(Any, method).__self__
    values = {name: getattr(session.policy, name) for name in Policy.__struct_fields__}
    policy = policy_of(**values, **more)
    return cast("Callable[P, T]", getattr(type(resource)(session.following(policy)), method.__name__))


def _at_once(coroutine: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine that never waits, because its response is recorded."""
    try:
        coroutine.send(None)
    except StopIteration as done:
        return cast(T, done.value)
    coroutine.close()
    raise RuntimeError("Reading a stored answer sent a request to the server.")


def _no_request(method: Callable[..., Any]) -> RuntimeError:
    return RuntimeError(f"{method.__qualname__} made no request.")


publish(globals())
