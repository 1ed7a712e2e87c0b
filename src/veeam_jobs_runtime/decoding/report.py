"""Counts of the values that a client left out of answers: `client.report`."""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Final

from veeam_jobs_runtime.decoding.violations import Violation
from veeam_jobs_runtime.public_names import publish
from veeam_jobs_runtime.records import Record

_INDEX: Final = r"\[\d+\]"

OnViolation = Callable[[str, Violation], None]
"""Called for each violation, with the operationId; the violation's `value` is what the server sent."""


class ReportEntry(Record, frozen=True):
    """A place in the answers of one operation where values did not fit, and how many."""

    _hidden = frozenset({"kind"})

    operation: str
    """The operationId, or the path of a call that is not described."""
    path: str
    """Where, without row numbers: `$.data[].lastRun`."""
    message: str
    count: int
    kind: str = ""
    """Kind of the violations: `unknown` for XML that is not described, which no row lacks."""


class Report:
    """Counts what was left out of answers, per operation and place. It holds no values.

    It is false as long as everything could be read. Iterating gives entries, most frequent first. Threads may share it.
    """

    def __init__(self, on_violation: OnViolation | None = None) -> None:
        self._on_violation = on_violation
        self._counts: Counter[tuple[str, str, str, str]] = Counter()
        self._lock = threading.Lock()

    @property
    def total(self) -> int:
        """How many values, rows and members were left out since the client was made, or since `clear()`."""
        return self._counts.total()

    def clear(self) -> None:
        """Reset the counts."""
        with self._lock:
            self._counts.clear()

    def add(self, operation: str, violations: tuple[Violation, ...]) -> None:
        """Count violations, and pass each to `on_violation`."""
        if not violations:
            return
        with self._lock:
            self._counts.update(
                (operation, re.sub(_INDEX, "[]", violation.path), violation.message, violation.kind)
                for violation in violations
            )
        if self._on_violation is not None:
            for violation in violations:
                self._on_violation(operation, violation)

    def __bool__(self) -> bool:
        return bool(self._counts)

    def __len__(self) -> int:
        return len(self._counts)

    def __iter__(self) -> Iterator[ReportEntry]:
        with self._lock:
            counted = self._counts.most_common()
        return iter(
            [
                ReportEntry(operation, path, message, count, kind)
                for (operation, path, message, kind), count in counted
            ]
        )

    def __str__(self) -> str:
        lines = [f"{entry.count} x {entry.operation} {entry.path}: {entry.message}" for entry in self]
        return "\n".join(lines) or "Everything could be read."

    def __repr__(self) -> str:
        return f"<Report: {self.total} left out in {len(self)} places>"


publish(globals())
