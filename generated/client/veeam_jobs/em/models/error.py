# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class Error(msgspec.Struct, kw_only=True, gc=False):
    """Why a request failed. Only the status line is certain."""

    message: str | None = msgspec.field(name="Message", default=None)
    """What went wrong, for people."""
    status_code: int | None = msgspec.field(name="StatusCode", default=None)
    """The HTTP status code once more."""
    status: str | None = msgspec.field(name="Status", default=None)
    """A word for the status; seldom sent."""
    first_chance_exception_message: str | None = msgspec.field(
        name="FirstChanceExceptionMessage", default=None
    )
    """Message of the exception behind the error."""
    stack_trace: str | None = msgspec.field(name="StackTrace", default=None)
    """Where in the server the exception arose. For a support case; do not show it to users."""
