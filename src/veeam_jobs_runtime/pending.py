"""The result of a pending action, as the errors know it: something to wait for.

`errors.py` stands below the handles, which raise its errors. So an error names what a handle does, not its class.
"""

from __future__ import annotations

from typing import Protocol, TypeVar

T_co = TypeVar("T_co", covariant=True)


class PendingResult(Protocol[T_co]):
    """A result that the server still works on; `ActionHandle` is the one that clients give."""

    def wait(self, timeout: float | None = 600.0, poll: float = 2.0) -> T_co:
        """Wait for the result and return it."""
        ...


class AsyncPendingResult(Protocol[T_co]):
    """As PendingResult, to be awaited; `AsyncActionHandle` is the one that async clients give."""

    async def wait(self, timeout: float | None = 600.0, poll: float = 2.0) -> T_co:
        """Wait for the result and return it."""
        ...
