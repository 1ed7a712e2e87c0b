"""The kinds of faults, and what each can be told."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Value = str | int | float | None
Stage = Literal["before", "instead", "request", "body", "delivery"]
"""When a fault acts: before the mock answers, in place of its answer, on the request, on the body, on the way out."""


class FaultError(ValueError):
    """A fault that is not written as it should be; the message says what there is."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its default, what it means, and between which numbers it lies, where it is a number."""

    default: Value
    meaning: str
    type: type[int] | type[float] | type[str] = str
    least: float = 0.0
    most: float = math.inf

    def read(self, name: str, given: Any) -> Value:
        """The value of a setting from text or JSON, the default for None. Raises FaultError."""
        if given is None:
            return self.default
        if self.type is str:
            if isinstance(given, (dict, list)):
                raise FaultError(f"{name} is a text.")
            return str(given)
        number = _number(given, whole=self.type is int)
        if number is None or not self.least <= number <= self.most:
            raise FaultError(f"{name}={given}: it is {self.range}.")
        return number

    @property
    def range(self) -> str:
        """In words, which numbers are taken."""
        what = "a whole number" if self.type is int else "a number"
        return f"{what} from {self.least:g} {'up' if math.isinf(self.most) else f'to {self.most:g}'}"


def _number(given: Any, *, whole: bool) -> int | float | None:
    """A number from text or JSON, or None where it is none."""
    if isinstance(given, bool) or not isinstance(given, (str, int, float)):
        return None
    try:
        number = float(given)
    except (ValueError, OverflowError):
        return None
    return number if not whole else int(number) if number.is_integer() else None


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of fault."""

    name: str
    stage: Stage
    meaning: str
    settings: Mapping[str, Setting] = field(default_factory=dict)


COMMON: Mapping[str, Setting] = {
    "p": Setting(1.0, "how probable it is for each request", float, 0, 1),
    "next": Setting(None, "how many requests it strikes, then it is spent", int, 1, 1_000_000),
    "api": Setting(None, "`vspc` or `em`, where both run"),
}
"""What every kind can be told."""

_MOST_SECONDS = 3600
_MEMBER = Setting(
    None, "which member, `lastSessionTasks.status` for an inner one; without it, the first that fits"
)

STATUS = Kind(
    "a status from 400 to 599",
    "instead",
    "the mock answers with this status, in the error body of its API; with `retry-after` it says when to come back:"
    " in the header `Retry-After`, and for VSPC in `retryAfter` of the body, as its page on throttling has it",
    {"retry-after": Setting(None, "seconds; 1 for 429", int, 0, 86400)},
)

KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind(
            "latency",
            "before",
            "the answer comes late",
            {
                "seconds": Setting(1.0, "how late", float, 0, _MOST_SECONDS),
                "jitter": Setting(0.0, "at most so many seconds more", float, 0, _MOST_SECONDS),
            },
        ),
        Kind("drop", "instead", "the connection is closed without an answer; the mock does nothing"),
        Kind(
            "stale-token",
            "instead",
            "401, as if the access token or the session had expired; never on signing in",
        ),
        Kind(
            "ignored-offset", "request", "`offset` (EM: `page`) is not looked at: the first page, called so"
        ),
        Kind("duplicate-page", "request", "the first page once more, called the page that was asked for"),
        Kind("bom", "body", "a byte order mark before the body"),
        Kind(
            "unknown-value",
            "body",
            "an enumeration has a value that no page knows",
            {"member": _MEMBER, "value": Setting("Hibernating", "the new value")},
        ),
        Kind(
            "extra-field",
            "body",
            "resources have a member that no page knows",
            {"member": Setting("mockExtraField", "its name"), "value": Setting("new", "its value")},
        ),
        Kind(
            "null",
            "body",
            "a member is null (in XML: missing) that no page shows so",
            {"member": _MEMBER},
        ),
        Kind(
            "truncation",
            "delivery",
            "the body ends in the middle, and the connection with it",
            {"at": Setting(0.5, "which part of the body is sent", float, 0, 1)},
        ),
        Kind(
            "slow-body",
            "delivery",
            "the body trickles",
            {
                "seconds": Setting(2.0, "how long all of it takes", float, 0, _MOST_SECONDS),
                "chunks": Setting(10, "in how many pieces", int, 2, 1000),
            },
        ),
    )
}
"""Every kind but the statuses, by name."""
