# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class Error(msgspec.Struct, kw_only=True, gc=False):
    """Reason for a failed request. In JSON all five members are present, with null for those without a value.

    Attributes:
        message: Error message in readable text.
        status_code: HTTP status code of the response.
        status: Name of the HTTP status; null on all servers seen so far.
        first_chance_exception_message: Message of the exception that caused the error; null if there is none.
        stack_trace: Stack trace of the server exception. For support cases; do not show it to users.
    """

    message: str | None = msgspec.field(name="Message", default=None)
    """Error message in readable text."""
    status_code: int | None = msgspec.field(name="StatusCode", default=None)
    """HTTP status code of the response."""
    status: str | None = msgspec.field(name="Status", default=None)
    """Name of the HTTP status; null on all servers seen so far."""
    first_chance_exception_message: str | None = msgspec.field(
        name="FirstChanceExceptionMessage", default=None
    )
    """Message of the exception that caused the error; null if there is none."""
    stack_trace: str | None = msgspec.field(name="StackTrace", default=None)
    """Stack trace of the server exception. For support cases; do not show it to users."""
