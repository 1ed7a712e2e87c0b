# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class UserProfile(msgspec.Struct, kw_only=True, gc=False):
    """User profile.

    The person behind a user, for people to read.
    """

    first_name: str | None = msgspec.field(name="firstName", default=None)
    """First name."""
    last_name: str | None = msgspec.field(name="lastName", default=None)
    """Last name."""
    title: UserTitle | None = None
    """How a person is to be addressed."""
    email: str | None = None
    """Mail address of the person."""
    address: str | None = None
    """Postal address of the person or of the organization, in one text."""
    phone: str | None = None
    """Telephone number of the person or of the organization."""


from .user_title import UserTitle  # noqa: E402
