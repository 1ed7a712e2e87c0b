"""The kinds of faults, with their settings."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Value = str | int | float | None
Stage = Literal["before", "instead", "request", "asynchronous", "body", "delivery"]
"""Where a fault acts: before the mock answers, in place of its answer, on the request, by answering 202, on the body of the
answer, or while the body is sent."""


class FaultError(ValueError):
    """An invalid fault; the message says what is accepted."""


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting of a fault: its default, its meaning and, for a number, its range."""

    default: Value
    meaning: str
    type: type[int] | type[float] | type[str] = str
    least: float = 0.0
    most: float = math.inf

    def read(self, name: str, given: Any) -> Value:
        """Return the value of a setting from text or JSON, the default for None. Raises FaultError."""
        if given is None:
            return self.default
        if self.type is str:
            if isinstance(given, (dict, list)):
                raise FaultError(f"{name} must be a string.")
            return str(given)
        number = _number(given, whole=self.type is int)
        if number is None or not self.least <= number <= self.most:
            raise FaultError(f"Invalid {name}={given}: use {self.range}.")
        return number

    @property
    def range(self) -> str:
        """Describe the numbers that are accepted."""
        what = "a whole number" if self.type is int else "a number"
        return f"{what} from {self.least:g} {'up' if math.isinf(self.most) else f'to {self.most:g}'}"


def _number(given: Any, *, whole: bool) -> int | float | None:
    """Return a number from text or JSON, None for anything else."""
    if isinstance(given, bool) or not isinstance(given, (str, int, float)):
        return None
    try:
        number = float(given)
    except (ValueError, OverflowError):
        return None
    return number if not whole else int(number) if number.is_integer() else None


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of fault."""

    name: str
    stage: Stage
    meaning: str
    settings: Mapping[str, Setting] = field(default_factory=dict)


COMMON: Mapping[str, Setting] = {
    "p": Setting(1.0, "probability for each request", float, 0, 1),
    "next": Setting(None, "how many requests it affects", int, 1, 1_000_000),
    "api": Setting(None, "`vspc` or `em`, if both run"),
}
"""The settings of every kind."""

_MOST_SECONDS = 3600
_MEMBER = Setting(None, "the member, such as `lastSessionTasks.status`; without it, the first suitable one")

STATUS = Kind(
    "a status from 400 to 599",
    "instead",
    "answers with this status and an error body of the API; `retry-after` is sent in the header `Retry-After` and, for VSPC,"
    " in `retryAfter` of the body, as its page on throttling describes",
    {"retry-after": Setting(None, "seconds; 1 for 429", int, 0, 86400)},
)

KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind(
            "latency",
            "before",
            "delays the answer",
            {
                "seconds": Setting(1.0, "delay", float, 0, _MOST_SECONDS),
                "jitter": Setting(0.0, "random extra seconds, at most", float, 0, _MOST_SECONDS),
            },
        ),
        Kind("drop", "instead", "closes the connection without an answer; the request has no effect"),
        Kind(
            "stale-token",
            "instead",
            "answers 401, as if the access token or the session had expired; not for sign-in",
        ),
        Kind(
            "web-interface",
            "instead",
            "VSPC: answers 200 with a page of HTML, as its web interface does, where nothing is known at the path",
        ),
        Kind(
            "ignored-offset",
            "request",
            "ignores `offset` (EM: `page`): sends the first page, labelled as the first",
        ),
        Kind("duplicate-page", "request", "sends the first page, labelled as the requested page"),
        Kind(
            "pending",
            "asynchronous",
            "VSPC: answers 202 with an asynchronous action, for reads, too; the result of the action is the answer",
        ),
        Kind("bom", "body", "sends a byte order mark before the body"),
        Kind(
            "unknown-value",
            "body",
            "puts an undocumented value into an enumeration",
            {"member": _MEMBER, "value": Setting("Hibernating", "the new value")},
        ),
        Kind(
            "extra-field",
            "body",
            "adds an undocumented member to each resource",
            {"member": Setting("mockExtraField", "its name"), "value": Setting("new", "its value")},
        ),
        Kind(
            "null",
            "body",
            "sets a member to null that is never null in the documentation (XML: leaves it out)",
            {"member": _MEMBER},
        ),
        Kind(
            "truncation",
            "delivery",
            "cuts the body and closes the connection",
            {"at": Setting(0.5, "fraction of the body that is sent", float, 0, 1)},
        ),
        Kind(
            "slow-body",
            "delivery",
            "sends the body slowly, in pieces",
            {
                "seconds": Setting(2.0, "duration of the whole body", float, 0, _MOST_SECONDS),
                "chunks": Setting(10, "number of pieces", int, 2, 1000),
            },
        ),
    )
}
"""Every kind except the statuses, by name."""
