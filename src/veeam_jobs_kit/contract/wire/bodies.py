"""Bodies of answers as values."""

from __future__ import annotations

import json
from typing import Any


def json_or_none(content: bytes) -> Any:
    """Parse JSON, with or without a byte order mark; return None for anything else."""
    try:
        return json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):  # too deep for anything to be made of it
        return None
