"""Calls that hand over the answer as it came: `vspc.jobs.with_raw_response.get(uid)`.

A method is run twice, each time over a policy of its own: once to send its request, once, when `parse()` is called, to
read the answer that was kept. So it needs no second form to come to the same result.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from functools import wraps
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast

import msgspec

from .effects import Steps
from .operations import Request
from .options import NO_OPTIONS, CallOptions
from .paging import AsyncPager, Pager
from .policy import Policy

if TYPE_CHECKING:
    import httpx2

P = ParamSpec("P")
T = TypeVar("T")
ModelT = TypeVar("ModelT")


class RawResponse(Generic[T]):
    """An answer of status 200 to 299, and what the call would have returned."""

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
        """What the call would have returned, of a list the items of this page; raises what it would have raised."""
        return self._parse()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status}, {len(self.content)} bytes>"


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """A blocking method of a resource that returns a RawResponse."""

    @wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        try:
            _bound(method, _Recorder)(*args, **kwargs)
        except _Recorded as recorded:
            kept = recorded.response
            return RawResponse(kept, lambda: _bound(method, _Replayer, kept)(*args, **kwargs))
        raise _no_request(method)

    return call


def raw_async(
    method: Callable[P, Coroutine[Any, Any, T]],
) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
    """As `raw`, of an awaiting method."""

    @wraps(method)
    async def call(*args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        try:
            await _bound(method, _Recorder)(*args, **kwargs)
        except _Recorded as recorded:
            kept = recorded.response
            return RawResponse(kept, lambda: _at_once(_bound(method, _Replayer, kept)(*args, **kwargs)))
        raise _no_request(method)

    return call


def raw_page(method: Callable[P, Pager[T]]) -> Callable[P, RawResponse[list[T]]]:
    """As `raw`, of a method that returns a pager: asks for the one page at its offset."""

    @wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> RawResponse[list[T]]:
        try:
            _page(_bound(method, _Recorder)(*args, **kwargs))
        except _Recorded as recorded:
            kept = recorded.response
            return RawResponse(kept, lambda: _page(_bound(method, _Replayer, kept)(*args, **kwargs)))
        raise _no_request(method)

    return call


def raw_page_async(
    method: Callable[P, AsyncPager[T]],
) -> Callable[P, Coroutine[Any, Any, RawResponse[list[T]]]]:
    """As `raw_page`, of a method that returns an async pager."""

    @wraps(method)
    async def call(*args: P.args, **kwargs: P.kwargs) -> RawResponse[list[T]]:
        try:
            await _page_async(_bound(method, _Recorder)(*args, **kwargs))
        except _Recorded as recorded:
            kept = recorded.response
            return RawResponse(
                kept, lambda: _at_once(_page_async(_bound(method, _Replayer, kept)(*args, **kwargs)))
            )
        raise _no_request(method)

    return call


class _Recorded(BaseException):
    """Ends a method as soon as its request is answered; no Exception, so that nothing in it can catch this."""

    def __init__(self, response: httpx2.Response) -> None:
        super().__init__()
        self.response = response


class _Recorder(Policy, frozen=True):
    def call(
        self, request: Request, type_: type[ModelT] | None, options: CallOptions = NO_OPTIONS
    ) -> Steps[ModelT | None]:
        raise _Recorded((yield from self.answer(request, self.sending(request, options))))


class _Replayer(Policy, frozen=True):
    _hidden = frozenset({"kept"})

    kept: list[httpx2.Response] = msgspec.field(default_factory=list)

    def call(
        self, request: Request, type_: type[ModelT] | None, options: CallOptions = NO_OPTIONS
    ) -> Steps[ModelT | None]:
        # What the method returns may ask further, as a task does; only the first answer is at hand.
        if not self.kept:
            return (yield from Policy.call(self, request, type_, options))
        return self.read(self.kept.pop(), self.sending(request, options), type_)


def _bound(
    method: Callable[P, T], policy_of: Callable[..., Policy], *kept: httpx2.Response
) -> Callable[P, T]:
    """The same method of a resource whose session follows another kind of policy."""
    resource = cast(Any, method).__self__
    session = resource._session
    values = {name: getattr(session.policy, name) for name in Policy.__struct_fields__}
    policy = policy_of(**values, **({"kept": list(kept)} if kept else {}))
    return cast("Callable[P, T]", getattr(type(resource)(session.following(policy)), method.__name__))


def _page(pager: Pager[T]) -> list[T]:
    return list(pager._fetch(pager._offset, pager._page_size).data or ())


async def _page_async(pager: AsyncPager[T]) -> list[T]:
    return list((await pager._fetch(pager._offset, pager._page_size)).data or ())


def _at_once(coroutine: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine that has nothing to wait for, since its answer is at hand."""
    try:
        coroutine.send(None)
    except StopIteration as done:
        return cast(T, done.value)
    coroutine.close()
    raise RuntimeError("Reading a kept answer asked the server again.")


def _no_request(method: Callable[..., Any]) -> RuntimeError:
    return RuntimeError(f"{method.__qualname__} made no request.")
