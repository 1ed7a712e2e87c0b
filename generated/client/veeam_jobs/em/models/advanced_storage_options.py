# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class AdvancedStorageOptions(msgspec.Struct, kw_only=True, gc=False):
    """Storage encryption.

    Whether the backups of a job are encrypted, and the password used.

    Attributes:
        password_key_id: ID (GUID) of the encryption password; an empty string if the backups are not
            encrypted.
    """

    password_key_id: str | None = msgspec.field(name="PasswordKeyId", default=None)
    """ID (GUID) of the encryption password; an empty string if the backups are not encrypted."""
