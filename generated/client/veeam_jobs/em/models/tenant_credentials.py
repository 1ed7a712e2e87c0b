# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import Any

import msgspec


class TenantCredentials(msgspec.Struct, kw_only=True, gc=False):
    """Tenant credentials.

    Credentials of a standalone tenant.

    Attributes:
        username: Name of the tenant account.
        password: Password of the tenant account.
    """

    username: str = msgspec.field(name="Username")
    """Name of the tenant account."""
    password: str = msgspec.field(name="Password")
    """Password of the tenant account."""

    def __repr__(self) -> str:
        """Without what it holds: secrets do not belong into logs."""
        return f"{type(self).__name__}(***)"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """As `repr`, for rich, which would look into a model."""
        return [("fields", "***")]
