"""What the policy asks its driver to do.

The policy (`policy.py`, `auth.py`) is written once, as generators that yield these and receive what came of
them. Two small drivers carry them out: `Session` with blocking calls, `AsyncSession` with awaits.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar

from .records import Record

if TYPE_CHECKING:
    import httpx2

T = TypeVar("T")

Lock: TypeAlias = Literal["auth", "version"]
Headers: TypeAlias = tuple[tuple[str, str], ...]


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


class Sleep(Record, frozen=True):
    """Wait."""

    seconds: float


class Exclusive(Record, frozen=True):
    """Run these steps while nobody else of this session holds the same lock, and give back their result.

    Steps that hold `version` may ask for `auth`, never the other way round.
    """

    _hidden = frozenset({"steps"})

    steps: Callable[[], Generator[Any, Any, Any]]
    lock: Lock = "auth"


Effect: TypeAlias = Send | Sleep | Exclusive
Steps: TypeAlias = Generator[Effect, Any, T]
