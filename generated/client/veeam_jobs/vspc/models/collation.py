# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class Collation(OpenStrEnum):
    """How texts are compared. `ordinal` unless you say otherwise.

    The description lists every value.
    """

    ORDINAL = "ordinal"
    """Character by character."""
    IGNORECASE = "ignorecase"
    """Character by character, `a` like `A`."""
    LEXICOGRAPHIC = "lexicographic"
    """Words as words and numbers as numbers, so that `Job 9` comes before `Job 10`."""
