"""Options of a single call that override those of its client: `vspc.jobs.get(uid, timeout=5, retries=0)`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, Literal, TypedDict

from veeam_jobs_runtime import arguments
from veeam_jobs_runtime.effects import REQUEST_ID, Headers
from veeam_jobs_runtime.public_names import publish
from veeam_jobs_runtime.records import Record

if TYPE_CHECKING:
    import httpx2


# Enterprise Manager prefers the session of a cookie to that of the header.
_CREDENTIALS: Final = frozenset({"authorization", "cookie", "x-restsvcsessionid"})


class CallOptions(TypedDict, total=False):
    """Options that every method takes by name; what is None or left out stays as the client has it."""

    timeout: float | httpx2.Timeout | None
    """Seconds to wait for each part of an answer; signing in keeps the time of the client."""
    deadline: float | None
    """Seconds for the whole call: signing in, waiting because the server throttles, every attempt. Of a list, for each
    page. TimeoutExpired when it would take longer."""
    retries: int | None
    """How often a request that changes nothing is sent again; 0 is never."""
    headers: Mapping[str, str] | None
    """Headers to send besides, or instead of, those of the client; credentials are refused."""
    on_pending: Literal["wait", "raise"] | None
    """What to do when the server answers 202 to a request that only reads: wait for the result (as by default), or
    raise ActionPending."""


class ValidatedOptions(Record, frozen=True):
    """Validated call options."""

    _hidden = frozenset({"headers"})

    timeout: float | httpx2.Timeout | None = None
    retries: int | None = None
    headers: Headers = ()
    deadline: float | None = None
    on_pending: Literal["wait", "raise"] = "wait"


NO_OPTIONS: Final = CallOptions()
_NOTHING: Final = ValidatedOptions()


def read_options(given: CallOptions) -> ValidatedOptions:
    """Validate the options of a call.

    Raises TypeError for a name that is no option, which may be a misspelt parameter, and ValueError for a value
    that cannot be meant.
    """
    if not given:
        return _NOTHING
    if unknown := given.keys() - CallOptions.__annotations__.keys():
        named = ", ".join(sorted(unknown))
        raise TypeError(
            f"unexpected keyword argument: {named}."
            " Every call takes timeout, deadline, retries, headers, on_pending."
        )
    timeout, retries, deadline = given.get("timeout"), given.get("retries"), given.get("deadline")
    on_pending = given.get("on_pending") or "wait"
    if on_pending not in ("wait", "raise"):
        raise ValueError(f'on_pending must be "wait" or "raise", not {on_pending!r}.')
    return ValidatedOptions(
        timeout=None if timeout is None else arguments.timeout(timeout),
        retries=None if retries is None else arguments.count("retries", retries),
        headers=given_headers(given.get("headers")),
        deadline=None if deadline is None else arguments.seconds("deadline", deadline),
        on_pending=on_pending,
    )


def as_defaults(given: CallOptions, before: ValidatedOptions) -> ValidatedOptions:
    """Return the defaults of a derived client: `given` over `before`."""
    options = read_options(given)
    if any(name.lower() == REQUEST_ID for name, _ in options.headers):
        raise ValueError(
            "X-Request-id cannot be a default: the server answers a second call with the same value like the first."
            " Pass it to single calls."
        )
    names = {name.lower() for name, _ in options.headers}
    kept = tuple((name, value) for name, value in before.headers if name.lower() not in names)
    return ValidatedOptions(
        timeout=before.timeout if options.timeout is None else options.timeout,
        retries=before.retries if options.retries is None else options.retries,
        headers=(*kept, *options.headers),
        deadline=before.deadline if options.deadline is None else options.deadline,
        on_pending=before.on_pending,
    )


def given_headers(headers: Mapping[str, str] | None) -> Headers:
    """Return the headers of a caller. Raises ValueError for headers that would replace the credentials of the client."""
    pairs = tuple(arguments.mapping("headers", headers).items())
    for name, _ in pairs:
        if isinstance(name, str) and name.strip().lower() in _CREDENTIALS:
            raise ValueError(
                f"headers= must not contain {name}: the client signs every request itself."
                " For other credentials make another client."
            )
    arguments.headers(pairs)
    return pairs


def for_pages(given: CallOptions) -> None:
    """Validate the options of a list before its first page is requested."""
    if any(name.lower() == REQUEST_ID for name, _ in read_options(given).headers):
        raise ValueError(
            "X-Request-id cannot be used for a list: each page is a request, and the server would answer all of"
            " them like the first."
        )


def afterwards(given: CallOptions) -> CallOptions:
    """Return options for follow-up requests: without X-Request-id, for which the server would repeat its first answer."""
    headers = given.get("headers")
    if not headers:
        return given
    kept = {name: value for name, value in headers.items() if name.lower() != REQUEST_ID}
    return {**given, "headers": kept}


publish(globals())
