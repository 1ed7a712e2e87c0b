"""What the policy asks its driver to do.

The policy (`policy.py`, `auth.py`) is written once, as generators that yield these and receive what came of
them. Two small drivers carry them out: `Session` with blocking calls, `AsyncSession` with awaits.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar

if TYPE_CHECKING:
    import httpx2

T = TypeVar("T")

Lock: TypeAlias = Literal["auth", "version"]
Headers: TypeAlias = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Send:
    """Send this request and give back the response; a TransportError is thrown in when none arrives."""

    method: str
    url: str
    headers: Headers = field(default=(), repr=False)
    content: bytes | None = field(default=None, repr=False)
    path: str | None = None
    """The path below the base URL, for messages."""
    timeout: float | httpx2.Timeout | None = None
    """Seconds for this request alone; None leaves it to the client."""
    retries: int | None = None
    """How often to send this request again; None leaves it to the client."""


@dataclass(frozen=True, slots=True)
class Sleep:
    """Wait."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Exclusive:
    """Run these steps while nobody else of this session holds the same lock, and give back their result.

    Steps that hold `version` may ask for `auth`, never the other way round.
    """

    steps: Callable[[], Generator[Any, Any, Any]] = field(repr=False)
    lock: Lock = "auth"


Effect: TypeAlias = Send | Sleep | Exclusive
Steps: TypeAlias = Generator[Effect, Any, T]
