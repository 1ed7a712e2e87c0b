"""What the policy asks its driver to do.

The policy (`policy.py`, `auth.py`) is written once, as generators that yield these and receive what came of
them. Two small drivers carry them out: `Session` with blocking calls, `AsyncSession` with awaits.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Any, TypeAlias, TypeVar

T = TypeVar("T")

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


@dataclass(frozen=True, slots=True)
class Sleep:
    """Wait."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Exclusive:
    """Run these steps while nobody else of this session runs exclusive steps, and give back their result."""

    steps: Callable[[], Generator[Any, Any, Any]] = field(repr=False)


Effect: TypeAlias = Send | Sleep | Exclusive
Steps: TypeAlias = Generator[Effect, Any, T]
