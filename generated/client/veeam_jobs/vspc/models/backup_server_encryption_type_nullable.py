# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class BackupServerEncryptionTypeNullable(OpenStrEnum):
    """Encryption type, or none.

    Where the key comes from. By the vendor's name of this list there may also be none, as for a job that does
    not encrypt.

    The description lists every value.
    """

    BY_USER_PASSWORD = "ByUserPassword"
    """From a password."""
    BY_KMS = "ByKms"
    """From a key management server (KMS)."""
