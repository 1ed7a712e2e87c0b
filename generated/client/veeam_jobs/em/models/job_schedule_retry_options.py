# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class JobScheduleRetryOptions(msgspec.Struct, kw_only=True, gc=False):
    """Automatic retries.

    Automatic retries after a failed run.

    Attributes:
        retry_times: Maximum number of automatic retries.
        retry_timeout: Wait time before each retry, in minutes.
        retry_specified: Whether automatic retries are enabled. XML always uses this name; in JSON also read
            `retry_specified1`.
        retry_specified1: The same as `retry_specified`, under the name used in the JSON sample. Never in XML.
    """

    retry_times: int | None | Unset = msgspec.field(name="RetryTimes", default=UNSET)
    """Maximum number of automatic retries."""
    retry_timeout: int | None | Unset = msgspec.field(name="RetryTimeout", default=UNSET)
    """Wait time before each retry, in minutes."""
    retry_specified: bool | None | Unset = msgspec.field(name="RetrySpecified", default=UNSET)
    """Whether automatic retries are enabled. XML always uses this name; in JSON also read `retry_specified1`.
    """
    retry_specified1: bool | None | Unset = msgspec.field(name="RetrySpecified1", default=UNSET)
    """The same as `retry_specified`, under the name used in the JSON sample. Never in XML."""
