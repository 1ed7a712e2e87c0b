"""Values of enumerations in conditions: what the description does not list is most likely a typo."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Any

from veeam_jobs_runtime.callers import frames_to_the_caller
from veeam_jobs_runtime.conditions.expressions import Comparison
from veeam_jobs_runtime.errors import UnknownValueWarning


def texts_of(value: Any) -> Iterable[str]:
    """Yield the texts among the values of a comparison; an enumeration's member is one."""
    for candidate in value if isinstance(value, tuple) else (value,):
        candidate = getattr(candidate, "value", candidate)
        if isinstance(candidate, str):
            yield candidate


def warn_unless_listed(
    comparison: Comparison, owner: str, listed: Sequence[str], *, any_case: bool = False
) -> None:
    """Issue UnknownValueWarning for each text that is not among `listed`.

    A server may know values that came after the description, so the condition is sent all the same.
    """
    fold = str.casefold if any_case else str
    known = [fold(word) for word in listed]
    for text in texts_of(comparison.value):
        if not _is_among(fold(text), known, part=comparison.operation == "contains"):
            warnings.warn(
                f"{comparison!r}: {owner} has no value {text!r}. {_help(text, listed)} The condition is sent"
                " anyway, because the server may know more values.",
                UnknownValueWarning,
                stacklevel=frames_to_the_caller(),
            )


def _is_among(text: str, known: Iterable[str], *, part: bool) -> bool:
    return any(text in word for word in known) if part else text in known


def _help(text: str, listed: Sequence[str]) -> str:
    by_fold = {word.casefold(): word for word in listed}
    close = get_close_matches(text.casefold(), by_fold, n=1, cutoff=0.7)
    return f"Did you mean {by_fold[close[0]]}?" if close else f"Its values: {', '.join(listed)}."
