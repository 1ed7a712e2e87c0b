# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class AsyncActionsConfig(msgspec.Struct, kw_only=True, gc=False):
    """Settings of asynchronous actions.

    What you must know to fetch results in time.
    """

    result_retention_time: int | None = msgspec.field(name="resultRetentionTime", default=None)
    """How long the result of an action that succeeded is kept, in minutes. Errors are kept by a setting of their
    own, for one hour by default.
    """
