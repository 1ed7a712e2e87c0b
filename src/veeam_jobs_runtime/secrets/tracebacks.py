"""Remove secrets from errors: tracebacks with local variables would print tokens from frames of the HTTP library.

Tools that print local variables (`rich`, `traceback` with `capture_locals`, services that collect crashes) print what
every frame below the failed call knew. Our own frames hold secrets only as `Secret`; the frames of the HTTP library hold
the bytes it sent, so they are cut out. What the caller wrote stays.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import FrameType, TracebackType
from typing import Final

from veeam_jobs_runtime.effects import Send
from veeam_jobs_runtime.errors import ApiError
from veeam_jobs_runtime.secrets.masking import Secrets
from veeam_jobs_runtime.secrets.redaction import redact_url

_LIBRARY: Final = frozenset({"httpx2", "httpcore2", "h11", "h2", "hpack", "socksio"})
_BELOW_THE_LIBRARY: Final = frozenset(
    {
        "anyio",
        "asyncio",
        "contextlib",
        "encodings",
        "gzip",
        "idna",
        "selectors",
        "socket",
        "ssl",
        "trio",
        "truststore",
        "zlib",
    }
)
_OURS: Final = "veeam_jobs_runtime"


def clean(error: BaseException, secrets: Secrets) -> None:
    """Cut the frames that know secrets out of an error and of what caused it, and mask secrets in their texts."""
    for linked in list(_chain(error)):
        linked.__traceback__ = _without_inner_frames(linked)
        if isinstance(linked, ApiError):
            _mask_attributes(linked, secrets)
            if linked.__suppress_context__:
                # No traceback shows it; what collects crashes would find the whole answer in it.
                linked.__context__ = None
        elif _root(type(linked).__module__) in _LIBRARY:
            linked.args = secrets.mask_all(linked.args)


def forget_request(error: BaseException, sent: Send) -> None:
    """Let the errors of the HTTP library hold a request without headers and body."""
    import httpx2

    for linked in list(_chain(error)):
        if isinstance(linked, httpx2.RequestError):
            linked.request = httpx2.Request(sent.method, redact_url(sent.url))


def _mask_attributes(error: ApiError, secrets: Secrets) -> None:
    for name, value in vars(error).items():
        if isinstance(value, str):
            setattr(error, name, secrets.mask(value))
    error.args = secrets.mask_all(error.args)
    error.errors = tuple(
        type(detail)(*(secrets.mask_all(getattr(detail, name)) for name in detail.__struct_fields__))
        for detail in error.errors
    )


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an error, its causes and its contexts."""
    waiting, seen = [error], set[int]()
    while waiting:
        linked = waiting.pop()
        if id(linked) in seen:
            continue
        seen.add(id(linked))
        yield linked
        waiting += [other for other in (linked.__cause__, linked.__context__) if other is not None]
        if isinstance(linked, BaseExceptionGroup):
            waiting += linked.exceptions


def _without_inner_frames(error: BaseException) -> TracebackType | None:
    steps = list(_steps(error.__traceback__))
    through_the_library = any(_root(_module(step.tb_frame)) in _LIBRARY for step in steps)
    # Of an error of ours nobody needs our own frames; of a mistake in the client they tell where it is.
    known = isinstance(error, ApiError) or _root(type(error).__module__) in _LIBRARY
    kept: TracebackType | None = None
    for step in reversed(steps):
        module = _module(step.tb_frame)
        dropped = _root(module) in _LIBRARY or (through_the_library and _root(module) in _BELOW_THE_LIBRARY)
        if not dropped and not (known and (module == _OURS or module.startswith(f"{_OURS}."))):
            kept = TracebackType(kept, step.tb_frame, step.tb_lasti, step.tb_lineno)
    return kept


def _steps(trace: TracebackType | None) -> Iterator[TracebackType]:
    while trace is not None:
        yield trace
        trace = trace.tb_next


def _module(frame: FrameType) -> str:
    return str(frame.f_globals.get("__name__", ""))


def _root(module: str) -> str:
    return module.partition(".")[0]
