# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class JobScheduleRetryOptions(msgspec.Struct, kw_only=True, gc=False):
    """Automatic retries.

    What happens by itself after a run that failed.
    """

    retry_times: int | None = msgspec.field(name="RetryTimes", default=None)
    """How many times the job tries again."""
    retry_timeout: int | None = msgspec.field(name="RetryTimeout", default=None)
    """Pause before each try, in minutes."""
    retry_specified: bool | None = msgspec.field(name="RetrySpecified", default=None)
    """Whether the job retries at all. In XML always under this name; in JSON look for `RetrySpecified1` too.
    """
    retry_specified1: bool | None = msgspec.field(name="RetrySpecified1", default=None)
    """The same as `RetrySpecified`, under the name that the JSON sample prints. Never in XML."""
