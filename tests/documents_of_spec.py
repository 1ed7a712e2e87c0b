"""The documents of spec/ as they stand, read once in each process."""

from __future__ import annotations

from functools import cache
from typing import Any

from generator.bundle import bundle
from generator.documents import load_document
from generator.paths import SPEC


@cache
def bundle_of(name: str) -> dict[str, Any]:
    """The bundle of a document; it is shared, and not to be changed."""
    return bundle(load_document(SPEC / name)).data
