"""Events for programs that watch requests, responses and retries. They contain no secrets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import count
from typing import Any, Final, Literal, TypedDict

from veeam_jobs_runtime import arguments
from veeam_jobs_runtime.errors import WrongType
from veeam_jobs_runtime.public_names import publish
from veeam_jobs_runtime.records import Record

_NUMBERS: Final = count(1)


class RequestEvent(Record, frozen=True):
    """A request that is about to be sent. Signing in is a request, too."""

    id: int
    """Tells the requests of this program apart: the events of one request carry the same."""
    method: str
    url: str
    """The full URL, its secrets masked."""
    path: str
    """The path below the base URL."""
    operation: str | None = None
    """The operationId, like `jobs_get`; None for signing in and for `client.request`."""
    attempt: int = 1
    """1 for the first time, one more each time the same request is sent again."""


class ResponseEvent(Record, frozen=True):
    """What came of a request. There is one for each RequestEvent, also where no answer came."""

    request: RequestEvent
    seconds: float
    """From sending the request to the end of the answer."""
    status: int | None = None
    """The HTTP status; None where no answer came, or none that could be taken."""
    error: str | None = None
    """Then the name of the error, like `TransportError`."""
    size: int = 0
    """Bytes of the body, unpacked."""


class RetryEvent(Record, frozen=True):
    """A request will be sent again."""

    request: RequestEvent
    """The request that failed."""
    wait: float
    """Seconds until then."""
    status: int | None = None
    """The HTTP status that is the reason; None where no answer came."""


class EventHooks(TypedDict, total=False):
    """Functions to be called with each event, in their order; async clients await what they return, if need be."""

    request: Sequence[Callable[[RequestEvent], Any]]
    response: Sequence[Callable[[ResponseEvent], Any]]
    retry: Sequence[Callable[[RetryEvent], Any]]


Kind = Literal["request", "response", "retry"]


class Hooks(Record, frozen=True):
    """Validated event hooks."""

    request: tuple[Callable[[RequestEvent], Any], ...] = ()
    response: tuple[Callable[[ResponseEvent], Any], ...] = ()
    retry: tuple[Callable[[RetryEvent], Any], ...] = ()


def read_hooks(given: EventHooks | None, *, may_await: bool) -> Hooks | None:
    """Validate the `event_hooks=` of a constructor; return None where there are none.

    Raises ValueError for an unknown kind of event, something that cannot be called, and for a coroutine function given
    to a blocking client, which nobody would await.
    """
    names = Hooks.__struct_fields__
    hooks: dict[str, tuple[Any, ...]] = {}
    for kind, functions in arguments.mapping("event_hooks", given).items():
        if kind not in names:
            raise ValueError(f"event_hooks has no {kind!r}. Use: {', '.join(names)}.")
        if not isinstance(functions, list | tuple):
            raise WrongType(f'event_hooks["{kind}"] must be a list of functions.')
        for function in functions:
            _check_hook(kind, function, may_await=may_await)
        hooks[kind] = tuple(functions)
    return Hooks(**hooks) if any(hooks.values()) else None


def request_event(
    method: str, url: str, path: str | None, operation: str | None, attempt: int
) -> RequestEvent:
    """Return the event for a request, with a new number."""
    from veeam_jobs_runtime.secrets.redaction import redact_url

    return RequestEvent(next(_NUMBERS), method, redact_url(url), path or "", operation, attempt)


def _check_hook(kind: str, function: object, *, may_await: bool) -> None:
    if not callable(function):
        raise WrongType(f'event_hooks["{kind}"] contains something that is not callable.')
    if may_await:
        return
    from inspect import iscoroutinefunction

    if iscoroutinefunction(function) or iscoroutinefunction(getattr(function, "__call__", None)):  # noqa: B004
        raise ValueError(
            f'event_hooks["{kind}"]: only an async client can await. Use a function without async.'
        )


publish(globals())
