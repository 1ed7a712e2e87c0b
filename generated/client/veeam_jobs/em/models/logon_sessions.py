# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class LogonSessions(msgspec.Struct, kw_only=True, gc=False):
    """Logon sessions.

    A list of the open logon sessions, each in full.

    Attributes:
        logon_sessions: The open sessions; in XML each is an element `LogonSession`.
    """

    logon_sessions: list[LogonSession] | None = msgspec.field(name="LogonSessions", default=None)
    """The open sessions; in XML each is an element `LogonSession`."""
    _unwrap: ClassVar[str] = "logon_sessions"
    _required: ClassVar[tuple[str, ...]] = ("logon_sessions",)
    _nullable: ClassVar[tuple[str, ...]] = ("logon_sessions",)


from .logon_session import LogonSession  # noqa: E402
