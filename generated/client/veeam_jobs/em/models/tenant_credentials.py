# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class TenantCredentials(msgspec.Struct, kw_only=True, gc=False):
    """Tenant credentials.

    Account of a standalone tenant.
    """

    username: str = msgspec.field(name="Username")
    """Name of the tenant account."""
    password: str = msgspec.field(name="Password")
    """Its password."""

    def __repr__(self) -> str:
        """Without what it holds: secrets do not belong into logs."""
        return f"{type(self).__name__}(***)"
