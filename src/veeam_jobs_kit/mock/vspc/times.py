"""Times as VSPC prints them."""

from __future__ import annotations

from datetime import datetime


def timestamp(moment: datetime) -> str:
    """Print a moment as VSPC does: seven fractional digits and an offset."""
    return f"{moment.replace(tzinfo=None).isoformat(timespec='microseconds')}0+00:00"
