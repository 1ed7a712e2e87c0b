"""`startswith` as a range of texts: what starts with `SQL` is not less than `SQL`, and less than `SQM`."""

from __future__ import annotations

from typing import Final

from veeam_jobs_runtime.conditions.expressions import Comparison, Expression, Logical

_LAST_BEFORE_SURROGATES: Final = 0xD7FF
_LAST_OF_ONE_UNIT: Final = 0xFFFF
_LAST: Final = 0x10FFFF


def as_range(comparison: Comparison) -> Expression:
    """Rewrite `startsWith` to two comparisons, for a server that compares texts character by character.

    Raises ValueError for a text that is empty, or whose last character has no next one in every encoding.
    """
    text: str = comparison.value
    return Logical(
        "and",
        (
            Comparison(comparison.path, "greaterThanOrEqual", text, "ordinal"),
            Comparison(comparison.path, "lessThan", _next(comparison, text), "ordinal"),
        ),
    )


def _next(comparison: Comparison, text: str) -> str:
    """Return the least text that is greater than all that start with `text`."""
    if not text:
        raise ValueError(f"{comparison!r}: give at least one character.")
    last = ord(text[-1])
    # .NET compares 16-bit units: after U+FFFF it has nothing, and the pairs of U+10000 on come before U+E000.
    if last in (_LAST_BEFORE_SURROGATES, _LAST_OF_ONE_UNIT, _LAST) or 0xD800 <= last <= 0xDFFF:
        raise ValueError(f"{comparison!r}: a text to start with cannot end with U+{last:04X}.")
    return text[:-1] + chr(last + 1)
