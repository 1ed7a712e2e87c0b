# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class BackupServerBackupJobStorageSettingsEncryption(msgspec.Struct, kw_only=True, gc=False):
    """Encryption.

    Whether backup files are encrypted, and by which key. A password or key server is referenced by its UID on
    the backup server; this API does not transfer passwords here.

    Attributes:
        is_enabled: Whether backup files are encrypted.
        encryption_type: Source of the encryption key. According to the vendor's name of this list, the value
            may also be missing, as for a job without encryption.
        encryption_password_id: UID of the password on the backup server. Used with `ByUserPassword`. Null in
            an exported configuration.
        encryption_password_tag: Tag that identifies the password.
        kms_server_id: UID of the key management server. Used with `ByKms`.
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether backup files are encrypted."""
    encryption_type: BackupServerEncryptionTypeNullable | None | Unset = msgspec.field(
        name="encryptionType", default=UNSET
    )
    """Source of the encryption key. According to the vendor's name of this list, the value may also be missing,
    as for a job without encryption.
    """
    encryption_password_id: UUID | None | Unset = msgspec.field(name="encryptionPasswordId", default=UNSET)
    """UID of the password on the backup server. Used with `ByUserPassword`. Null in an exported configuration.
    """
    encryption_password_tag: str | None | Unset = msgspec.field(name="encryptionPasswordTag", default=UNSET)
    """Tag that identifies the password."""
    kms_server_id: UUID | None | Unset = msgspec.field(name="kmsServerId", default=UNSET)
    """UID of the key management server. Used with `ByKms`."""


from .backup_server_encryption_type_nullable import BackupServerEncryptionTypeNullable  # noqa: E402
