"""Tell what an answer says: about credentials or rights (refused, accepted, or nothing of both), or nothing at all."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal, TypeAlias

from veeam_jobs_kit.contract.promises.model import NotProven

Verdict: TypeAlias = Literal["refused", "accepted", "unclear"]
NO_RIGHT = frozenset({401, 403})
"""Statuses that refuse credentials, or who has them."""
BUSY = frozenset({429, 503})
"""Statuses that ask to come again."""
NOT_SEEN = BUSY | {502, 504}
"""Statuses of a server that did not look at what was asked: it is busy, or something in front of it answered."""


def verdict_of(status: int, refusals: Collection[int] = NO_RIGHT) -> Verdict:
    """Return what a status says about what was tried, refused with one of `refusals`.

    Throttling (429), failures (5xx) and every other refusal (a wrong request, a missing object) say nothing: `unclear`
    proves no promise and breaks none.
    """
    if status in refusals:
        return "refused"
    return "accepted" if 200 <= status < 300 else "unclear"


def unclear_outcome(operation_id: str, status: int) -> NotProven:
    """Return the outcome for an unclear answer; of a failing or busy server, more might have been found."""
    return NotProven(operation_id, unclear(status), unanswered=status == 429 or status >= 500)


def unclear(status: int) -> str:
    """Return the reason of NotProven for an unclear answer."""
    return f"it answered {status}, which says neither yes nor no"
