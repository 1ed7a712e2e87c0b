# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from veeam_jobs_runtime.enums import OpenStrEnum


class BackupServerEncryptionTypeNullable(OpenStrEnum):
    """Encryption type, or none.

    Source of the encryption key. According to the vendor's name of this list, the value may also be missing,
    as for a job without encryption.

    The description lists every value.
    """

    BY_USER_PASSWORD = "ByUserPassword"
    """The key is derived from a password."""
    BY_KMS = "ByKms"
    """The key comes from a key management server (KMS)."""
