# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class AsyncActionsConfig(msgspec.Struct, kw_only=True, gc=False):
    """Settings of asynchronous actions.

    Settings that determine how long results can be fetched.

    Attributes:
        result_retention_time: How long the result of a successful action is kept, in minutes. A separate
            setting controls how long errors are kept: one hour by default.
    """

    result_retention_time: int | None = msgspec.field(name="resultRetentionTime", default=None)
    """How long the result of a successful action is kept, in minutes. A separate setting controls how long
    errors are kept: one hour by default.
    """
    _required: ClassVar[tuple[str, ...]] = ("result_retention_time",)
