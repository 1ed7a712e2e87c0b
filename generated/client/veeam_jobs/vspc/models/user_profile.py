# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class UserProfile(msgspec.Struct, kw_only=True, gc=False):
    """User profile.

    Personal details of a user.

    Attributes:
        first_name: First name of the person.
        last_name: Last name of the person.
        title: Title used to address a person.
        email: Email address of the person.
        address: Postal address of the person or of the organization, as one string.
        phone: Telephone number of the person or of the organization.
    """

    first_name: str | None = msgspec.field(name="firstName", default=None)
    """First name of the person."""
    last_name: str | None = msgspec.field(name="lastName", default=None)
    """Last name of the person."""
    title: UserTitle | None = None
    """Title used to address a person."""
    email: str | None = None
    """Email address of the person."""
    address: str | None = None
    """Postal address of the person or of the organization, as one string."""
    phone: str | None = None
    """Telephone number of the person or of the organization."""


from .user_title import UserTitle  # noqa: E402
