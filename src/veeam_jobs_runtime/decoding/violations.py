"""Values of an answer that do not fit the description."""

from __future__ import annotations

import logging
import re
from typing import Any, Generic, TypeVar

import msgspec

from veeam_jobs_runtime.public_names import publish
from veeam_jobs_runtime.records import Record

T = TypeVar("T")

logger = logging.getLogger("veeam_jobs")

_FIELDS_NAMED_IN_A_LOG_LINE = 5


class Violation(Record, frozen=True):
    """A value that does not fit its description, and was left out."""

    _hidden = frozenset({"value", "kind"})

    path: str
    """Where it stands, like `$.data[3].lastRun`."""
    message: str
    value: Any = None
    """The value as the server sent it."""
    kind: str = ""
    """In XML, the kind of the note about it: `unknown` for what is not described. Empty for JSON."""


class Decoded(Record, Generic[T], frozen=True):
    """A model and what had to be left out of it."""

    value: T
    violations: tuple[Violation, ...] = ()


def log_violations(violations: tuple[Violation, ...], type_: object) -> None:
    """Log one line per answer, however many fields are wrong; values stay out of it."""
    if not violations:
        return
    named = "; ".join(
        f"{violation.path}: {violation.message}" for violation in violations[:_FIELDS_NAMED_IN_A_LOG_LINE]
    )
    more = len(violations) - _FIELDS_NAMED_IN_A_LOG_LINE
    logger.warning(
        "%s: %d value(s) do not fit the description and were left out: %s%s",
        getattr(type_, "__name__", type_),
        len(violations),
        named,
        f"; and {more} more" if more > 0 else "",
    )


def split_message(mismatch: msgspec.ValidationError) -> tuple[str, str]:
    """Return the message and the path of a msgspec error; `$` when it names none."""
    found = re.fullmatch(r"(.*?)(?: - at `(.*)`)?", str(mismatch), re.DOTALL)
    assert found is not None
    return found[1], found[2] or "$"


publish(globals())
