# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec


class LogonSession(msgspec.Struct, kw_only=True, gc=False):
    """Logon session.

    An open session. Its links are the entry points this account may use, reference lists and `?format=Entity`
    lists side by side; they are the intended way to find out what is there.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Always `LogonSession`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """Absolute URL of this very representation."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""
    user_name: str | None = msgspec.field(name="UserName", default=None)
    """The account that is signed in, with its domain or machine in front."""
    session_id: UUID | None = msgspec.field(name="SessionId", default=None)
    """Identifier of the session for `/logonSessions/{ID}`. Not the token; that is in the headers of the logon.
    """


from .link import Link  # noqa: E402
