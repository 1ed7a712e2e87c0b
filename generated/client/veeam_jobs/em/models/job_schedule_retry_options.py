# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class JobScheduleRetryOptions(msgspec.Struct, kw_only=True, gc=False):
    """Automatic retries.

    What happens by itself after a run that failed.
    """

    retry_times: int | None | Unset = msgspec.field(name="RetryTimes", default=UNSET)
    """How many times the job tries again."""
    retry_timeout: int | None | Unset = msgspec.field(name="RetryTimeout", default=UNSET)
    """Pause before each try, in minutes."""
    retry_specified: bool | None | Unset = msgspec.field(name="RetrySpecified", default=UNSET)
    """Whether the job retries at all. In XML always under this name; in JSON look for `RetrySpecified1` too.
    """
    retry_specified1: bool | None | Unset = msgspec.field(name="RetrySpecified1", default=UNSET)
    """The same as `RetrySpecified`, under the name that the JSON sample prints. Never in XML."""
