"""What the policy asks its driver to do.

The policy (`policy.py`, `auth.py`) is written once, as generators that yield these and receive what came of
them. Two small drivers carry them out: `Session` with blocking calls, `AsyncSession` with awaits.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypeVar

from veeam_jobs_runtime.records import Record

if TYPE_CHECKING:
    import httpx2

T = TypeVar("T")

Lock: TypeAlias = Literal["auth", "version"]
Headers: TypeAlias = tuple[tuple[str, str], ...]

REQUEST_ID: Final = "x-request-id"
"""The header by which a server knows a repeated request."""


class Send(Record, frozen=True):
    """Send this request and give back the response; a TransportError is thrown in when none arrives."""

    _hidden = frozenset({"headers", "content"})

    method: str
    url: str
    headers: Headers = ()
    content: bytes | None = None
    path: str | None = None
    """The path below the base URL, for messages."""
    timeout: float | httpx2.Timeout | None = None
    """Seconds for this request alone; None leaves it to the client."""
    retries: int | None = None
    """How often to send this request again; None leaves it to the client."""
    deadline: float | None = None
    """Seconds for the whole call that this request belongs to; None leaves it to the client."""
    operation: str | None = None
    """The operationId, where the request has one."""


class Sleep(Record, frozen=True):
    """Wait."""

    seconds: float
    why: str = "something to happen"
    """What for, to go after "it was waiting for"."""
    sent: Send | None = None
    """The request that has to wait."""


class Within(Record, frozen=True):
    """Run these steps and give back their result; a TimeoutExpired is thrown in when they would take longer."""

    _hidden = frozenset({"steps"})

    seconds: float
    steps: Callable[[], Generator[Any, Any, Any]]


class Tell(Record, frozen=True):
    """Call these functions of the user with an event; what they raise is logged."""

    functions: tuple[Callable[[Any], Any], ...]
    event: Any


class Exclusive(Record, frozen=True):
    """Run these steps while nobody else of this session holds the same lock, and give back their result.

    Steps that hold `version` may ask for `auth`, never the other way round.
    """

    _hidden = frozenset({"steps"})

    steps: Callable[[], Generator[Any, Any, Any]]
    lock: Lock = "auth"


Effect: TypeAlias = Send | Sleep | Exclusive | Within | Tell
Steps: TypeAlias = Generator[Effect, Any, T]
