"""Criteria of `sort`, and whether two rows stand as they ask: yes, no, or unknown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from veeam_jobs_kit.contract.promises.vspc.evaluate import MISSING, order, value_at


@dataclass(frozen=True, slots=True)
class By:
    """One criterion. `ranked` says whether the order of its values is known, not only that equal ones stand together."""

    path: str
    ranked: bool
    descending: bool
    collation: str | None = None

    @property
    def query(self) -> dict[str, str]:
        direction = "descending" if self.descending else "ascending"
        collation = {"collation": self.collation} if self.collation else {}
        return {"property": self.path, "direction": direction, **collation}

    def compare(self, first: Any, second: Any) -> int | None:
        """Return how two values stand to each other, in the direction asked for; None where it is unknown."""
        if first is None or second is None or first is MISSING or second is MISSING:
            return 0 if first is second else None
        if first == second:
            return 0
        if not self.ranked:
            return None
        compared = order(first, second, self.collation or "ordinal")
        return None if compared is None else (-compared if self.descending else compared)


def in_words(criteria: Sequence[By]) -> str:
    """Return criteria in words."""
    return ", ".join(
        f"{each.path} {each.query['direction']}{f' ({each.collation})' if each.collation else ''}"
        for each in criteria
    )


def is_decided(criteria: Sequence[By], first: Any, second: Any) -> bool:
    """Return whether a pair of rows proves something: its order is known, or its values had to stand together.

    Equal values of a ranked member, and values that cannot be compared, prove nothing.
    """
    for each in criteria:
        compared = each.compare(value_at(first, each.path), value_at(second, each.path))
        if compared is None:
            return False
        if compared or not each.ranked:
            return True
    return False


def are_wrong(criteria: Sequence[By], first: Any, second: Any) -> bool:
    """Return whether the first row must not stand before the second."""
    for each in criteria:
        compared = each.compare(value_at(first, each.path), value_at(second, each.path))
        if compared is None:
            return False
        if compared:
            return compared > 0
    return False
