"""What time it is on a server: its answers say so, whatever the clock here says."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from veeam_jobs_kit.contract.wire.reply import Reply

FUTURE = timedelta(days=1)
"""What is further in the future did not happen yet: the clocks and time zones of other machines may be wrong by less."""


def sent_at(reply: Reply) -> datetime | None:
    """Return when an answer was sent, by its header `Date` (RFC 9110, section 6.6.1); None where it does not tell."""
    try:
        found = parsedate_to_datetime(reply.headers["date"])
    except (KeyError, ValueError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
