"""Tell what an answer says: about credentials or rights (refused, accepted, or nothing of both), or nothing at all."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Literal, TypeAlias

from veeam_jobs_kit.contract.promises.model import NotProven
from veeam_jobs_kit.contract.wire.reply import Reply

Verdict: TypeAlias = Literal["refused", "accepted", "unclear"]
_SHORT = 60
"""Characters of a body that is shown whole."""
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


def has_content(reply: Reply) -> bool:
    """Return whether an answer shows anything that could be read: an object or rows, in JSON or XML."""
    if reply.media_type.endswith("xml"):
        return bool(reply.content.strip())
    body = reply.json()
    held = body["data"] if isinstance(body, Mapping) and "data" in body else body
    if isinstance(held, Mapping):
        return any(value not in (None, "", [], {}) for value in held.values())
    return isinstance(held, list) and bool(held)


def answered(reply: Reply) -> str:
    """Return what came, for a finding: `status 200`, `status 204 without a body`, `status 200 with {}`."""
    shown = reply.content.strip()
    if not shown:
        return f"status {reply.status} without a body"
    if has_content(reply):
        return f"status {reply.status}"
    if reply.json() is not None and len(shown) <= _SHORT:
        return f"status {reply.status} with {shown.decode('utf-8', 'replace')}"
    return f"status {reply.status} with {reply.media_type or 'a body of no media type'} and no rows"


def instead(status: int, what: str, refusal: str) -> str:
    """Return the title of a finding where a refusal is due: `An unknown id is not refused`, or that it fails (5xx)."""
    return f"{what} fails" if status >= 500 else f"{what} {refusal}"


def unclear(status: int) -> str:
    """Return the reason of NotProven for an unclear answer."""
    return f"it answered {status}, which says neither yes nor no"
