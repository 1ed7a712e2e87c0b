# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class Collation(OpenStrEnum):
    """How strings are compared. The default is `ordinal`.

    The description lists every value.
    """

    ORDINAL = "ordinal"
    """Character by character, case-sensitive."""
    IGNORECASE = "ignorecase"
    """Character by character, case-insensitive."""
    LEXICOGRAPHIC = "lexicographic"
    """Words as words and numbers as numbers, so that `Job 9` comes before `Job 10`."""
