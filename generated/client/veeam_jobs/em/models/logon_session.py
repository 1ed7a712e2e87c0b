# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar
from uuid import UUID

import msgspec


class LogonSession(msgspec.Struct, kw_only=True, gc=False):
    """Logon session.

    An open session. Its links lead to the resources that this account may use, each as a list of references
    and as a list with `?format=Entity`. The vendor intends clients to discover resources by these links.

    Attributes:
        type: Type of the resource: always `LogonSession`.
        href: URL of this representation of the resource, absolute.
        links: Links to related resources and actions; null in JSON and absent in XML if there are none.
        user_name: Account that is logged on, prefixed with its domain or machine.
        session_id: ID of the session in `/logonSessions/{ID}`. It is not the session token; the token is in
            the headers of the logon response.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Type of the resource: always `LogonSession`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of this representation of the resource, absolute."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Links to related resources and actions; null in JSON and absent in XML if there are none."""
    user_name: str | None = msgspec.field(name="UserName", default=None)
    """Account that is logged on, prefixed with its domain or machine."""
    session_id: UUID | None = msgspec.field(name="SessionId", default=None)
    """ID of the session in `/logonSessions/{ID}`. It is not the session token; the token is in the headers of
    the logon response.
    """
    _required: ClassVar[tuple[str, ...]] = (
        "type",
        "user_name",
        "session_id",
    )


from .link import Link  # noqa: E402
