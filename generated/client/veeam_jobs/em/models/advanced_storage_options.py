# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class AdvancedStorageOptions(msgspec.Struct, kw_only=True, gc=False):
    """Storage encryption.

    Whether what a job stores is encrypted, and with which password.
    """

    password_key_id: str | None = msgspec.field(name="PasswordKeyId", default=None)
    """The password key, by its GUID; empty text where nothing is encrypted."""
