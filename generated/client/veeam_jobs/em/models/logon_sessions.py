# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class LogonSessions(msgspec.Struct, kw_only=True, gc=False):
    """Logon sessions.

    A list of the sessions that are open, each in full.
    """

    logon_sessions: list[LogonSession] | None = msgspec.field(name="LogonSessions", default=None)
    """The sessions; in XML each is an element `LogonSession`."""


from .logon_session import LogonSession  # noqa: E402
