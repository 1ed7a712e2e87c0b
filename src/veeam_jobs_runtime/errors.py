"""Errors that the client raises about a server.

    ApiError
      BadRequest 400
      Unauthorized 401
        MfaRequired         the account signs in with a second factor
      Forbidden 403
      NotFound 404
      Conflict 409
      Throttled 429
      ServerError           5xx, 520 among them
      TransportError        no answer: network, TLS, timeout
      DecodeError           an answer that cannot be read
      ActionPending         202: the server goes on working, ask later
        AsyncActionPending    the same, of an async client
      PagingError           pages that do not follow each other
      TaskFailed            a task or action that ended badly
        RunFailed           a run of a job that ended badly, for who asked for a good one
      TimeoutExpired        a deadline passed, or waiting took longer than allowed (also a TimeoutError)
      ClientClosed          a call after `close()` (also a RuntimeError)
      WrongEventLoop        an async client in another event loop than the one it began in (also a RuntimeError)

Wrong arguments are ValueErrors, raised before anything is sent:

    UnknownProperty           a name that the items of a list do not have
    WrongType                 a value of another type than the argument takes (also a TypeError)
    MissingFile               a file that is not there (also a FileNotFoundError)

An argument that no method has is a TypeError, as with every function of Python.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Generic, TypeVar

from veeam_jobs_runtime.pending import AsyncPendingResult, PendingResult
from veeam_jobs_runtime.public_names import publish
from veeam_jobs_runtime.records import Record

T = TypeVar("T")


class InsecureWarning(UserWarning):
    """The connection can be read or altered on its way."""


class UnsupportedByServer(UserWarning):
    """The server does not have this operation: its version is too old, or too new."""


class UnknownValueWarning(UserWarning):
    """A condition names a value that the description of the enumeration does not list: a typo, or a newer value."""


class ErrorDetail(Record, frozen=True):
    """One entry of the error list in an answer."""

    message: str
    type: str | None = None
    code: int | str | None = None
    parameter_name: str | None = None
    property_name: str | None = None
    retry_after: float | None = None
    """Seconds to wait before asking again."""
    failed_json_patch: Any = None


class ApiError(Exception):
    """Base class of errors of a call. Raised itself for statuses without a class, like 405."""

    def __init__(
        self,
        message: str,
        *,
        status: int | None = None,
        method: str | None = None,
        path: str | None = None,
        url: str | None = None,
        request_id: str | None = None,
        errors: tuple[ErrorDetail, ...] = (),
        roles: tuple[str, ...] = (),
        retry_after: float | None = None,
        user: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        self.method = method
        self.path = path
        self.url = url
        """The full URL, its secrets masked."""
        self.request_id = request_id
        self.errors = errors
        self.roles = roles
        self.user = user
        """Who the client is signed in as, where it knows."""
        self.retry_after = retry_after
        """Seconds the server asks to wait."""

    def __str__(self) -> str:
        place = " ".join(str(part) for part in (self.status, self.method, self.path) if part is not None)
        if place and self.request_id:
            place += f" (request {self.request_id})"
        return f"{place}: {self.message}" if place else self.message


class UnknownProperty(ValueError):
    """A filter, an order or a selection names a property that is not there. Nothing was sent."""

    name: str = ""
    owner: str = ""
    """The model, or the type of a query, that has no such property."""
    close: tuple[str, ...] = ()
    """Names that look like it."""


class WrongType(ValueError, TypeError):
    """A value of another type than the argument takes. Nothing was sent."""


class MissingFile(FileNotFoundError, ValueError):
    """A file that an argument or a variable of the environment names is not there. Nothing was sent."""


def unknown_property(name: str, owner: str, known: Iterable[str], path: str | None = None) -> UnknownProperty:
    """Return the error for a name that `owner` does not have; `path` is the full path that was given."""
    from difflib import get_close_matches

    names = list(dict.fromkeys(known))
    place = f" (in {path})" if path not in (None, name) else ""
    close = get_close_matches(name, names, n=3)
    if close:
        help_ = f"Did you mean {' or '.join(close)}?"
    else:
        help_ = f"It has {', '.join(names)}." if names else "It is a plain value."
    failure = UnknownProperty(f"{owner} has no property {name!r}{place}. {help_}")
    failure.name, failure.owner, failure.close = name, owner, tuple(close)
    return failure


class BadRequest(ApiError):
    """400: the server cannot accept the input."""


class Unauthorized(ApiError):
    """401: the credentials are wrong, or the session ended and could not be renewed."""


class MfaRequired(Unauthorized):
    """The account signs in with a second factor, which a program cannot give."""


class Forbidden(ApiError):
    """403: signed in, but without the right to this."""

    def __str__(self) -> str:
        text = super().__str__()
        if not self.roles:
            return text
        who = f'you are signed in as "{self.user}", who' if self.user else "your account"
        return f"{text}\n  The document admits {', '.join(self.roles)}; {who} may have none of these roles."


class NotFound(ApiError):
    """404: the resource does not exist, or not for you."""


class Conflict(ApiError):
    """409: the request contradicts the state of the resource."""


class Throttled(ApiError):
    """429: too many requests; `retry_after` says how many seconds to wait, when the server tells."""


class ServerError(ApiError):
    """5xx: the server failed (Service Provider Console sends 520 for every failure)."""


class TransportError(ApiError):
    """No answer arrived; the exception of the HTTP library is its `__cause__`."""

    tls = False
    """Whether the certificate or the TLS handshake is the reason; then asking again cannot help."""
    lasting = False
    """Whether asking again cannot help for another reason, like a proxy that refuses."""


class DecodeError(ApiError):
    """An answer that cannot be read; `field` is the place, like `$.data[3].lastRun`."""

    field: str | None = None


class ActionPending(ApiError, Generic[T]):
    """202: the server accepted the request and goes on working.

    `handle.wait()` waits for the result the call would have returned. Async clients raise AsyncActionPending.
    """

    location: str | None = None
    handle: PendingResult[T]
    """An `ActionHandle`."""


class AsyncActionPending(ActionPending[T]):
    """As ActionPending, of an async client: `await pending.handle.wait()`."""

    handle: AsyncPendingResult[T]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]
    """An `AsyncActionHandle`."""


def awaitable(pending: ActionPending[Any], handle: AsyncPendingResult[Any]) -> AsyncActionPending[Any]:
    """Return the error of an async client for a pending action: the policy does not know which driver runs it."""
    other: AsyncActionPending[Any] = AsyncActionPending(pending.message)
    vars(other).update(vars(pending))
    other.handle = handle
    return other


class PagingError(ApiError):
    """Pages that do not follow each other; going on would repeat or lose items."""

    requested_offset: int | None = None
    echoed_offset: int | None = None
    total: int | None = None


class TaskFailed(ApiError):
    """A task or action that ended without success; `task` is its last state."""

    task: Any = None


class RunFailed(TaskFailed):
    """A run of a job that ended otherwise than as Success or Warning; `task` is the job, or the session of the run.

    Raised only by who waits with `check=True`.
    """


class TimeoutExpired(ApiError, TimeoutError):
    """A call passed its deadline, or waiting for a task took longer than allowed.

    What was begun at the server goes on. `task` is the last state of a task that was waited for.
    """

    task: Any = None


class ClientClosed(ApiError, RuntimeError):
    """A call of a client that was closed. Nothing was sent."""


class WrongEventLoop(ApiError, RuntimeError):
    """An async client was used in another event loop than the one it began in. Nothing was sent."""


BY_STATUS: dict[int, type[ApiError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    429: Throttled,
}


def class_for(status: int) -> type[ApiError]:
    """Return the error class for an HTTP status."""
    return BY_STATUS.get(status, ServerError if status >= 500 else ApiError)


publish(globals())
