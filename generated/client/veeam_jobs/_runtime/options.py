"""What one call may do otherwise than its client: `vspc.jobs.get(uid, timeout=5, retries=0)`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, TypedDict

from .effects import Headers
from .records import Record

if TYPE_CHECKING:
    import httpx2

_REQUEST_ID: Final = "x-request-id"

# Enterprise Manager prefers the session of a cookie to that of the header.
_CREDENTIALS: Final = frozenset({"authorization", "cookie", "x-restsvcsessionid"})


class CallOptions(TypedDict, total=False):
    """Options that every method takes by name; what is None or left out stays as the client has it."""

    timeout: float | httpx2.Timeout | None
    """Seconds to wait for an answer; signing in keeps the time of the client."""
    retries: int | None
    """How often a request that changes nothing is sent again; 0 is never."""
    headers: Mapping[str, str] | None
    """Headers to send besides, or instead of, those of the client; credentials are refused."""


class Options(Record, frozen=True):
    """Call options that were looked at."""

    _hidden = frozenset({"headers"})

    timeout: float | httpx2.Timeout | None = None
    retries: int | None = None
    headers: Headers = ()


NO_OPTIONS: Final = CallOptions()
_NOTHING: Final = Options()


def read_options(given: CallOptions) -> Options:
    """Look at what a caller gave.

    Raises TypeError for a name that is no option, which may be a misspelt parameter, and ValueError for a value
    that cannot be meant.
    """
    if not given:
        return _NOTHING
    if unknown := given.keys() - CallOptions.__annotations__.keys():
        named = ", ".join(sorted(unknown))
        raise TypeError(f"unexpected keyword argument: {named}. Every call takes timeout, retries, headers.")
    timeout, retries = given.get("timeout"), given.get("retries")
    if retries is not None and retries < 0:
        raise ValueError("retries counts from 0.")
    if isinstance(timeout, int | float) and timeout <= 0:
        raise ValueError("timeout is a number of seconds above 0.")
    return Options(timeout, retries, given_headers(given.get("headers")))


def given_headers(headers: Mapping[str, str] | None) -> Headers:
    """The headers of a caller; ValueError for those that would replace the credentials of the client."""
    for name in headers or ():
        if name.strip().lower() in _CREDENTIALS:
            raise ValueError(
                f"headers= cannot carry {name}: the client signs every request itself."
                " For other credentials make another client."
            )
    return tuple((headers or {}).items())


def for_pages(given: CallOptions) -> None:
    """Look at the options of a list before its first page is asked for."""
    if any(name.lower() == _REQUEST_ID for name, _ in read_options(given).headers):
        raise ValueError(
            "A list is as many requests as it has pages; with one X-Request-id all of them would be answered"
            " like the first."
        )


def afterwards(given: CallOptions) -> CallOptions:
    """The options for asking how a call went on; an X-Request-id would bring the first answer again."""
    headers = given.get("headers")
    if not headers:
        return given
    kept = {name: value for name, value in headers.items() if name.lower() != _REQUEST_ID}
    return {**given, "headers": kept}
