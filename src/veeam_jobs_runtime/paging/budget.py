"""Limit the number of requests of a listing."""

from __future__ import annotations

from typing import Final

from veeam_jobs_runtime.errors import PagingError

USELESS_PER_USEFUL: Final = 3
SPARE: Final = 16


class Budget:
    """Allow 4 requests for each one that brought something new, and 16 more.

    So a list of N rows that comes in pages of S ends within 4 * ceil(N / S) + 17 requests, complete or not.
    """

    def __init__(self) -> None:
        self._useless = 0
        self._useful = 0

    def spend(self, *, useful: bool) -> None:
        """Count one answered request. Raises PagingError if too many brought no new items."""
        if useful:
            self._useful += 1
            return
        self._useless += 1
        if self._useless > USELESS_PER_USEFUL * self._useful + SPARE:
            raise PagingError(
                f"Gave up after {self._useless + self._useful} requests, of which {self._useful} brought something"
                " new: the list changes faster than it can be read, or the server contradicts itself."
                " Ask again, or ask for less with a filter."
            )
