# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

from uuid import UUID

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobStorageSettingsEncryption(msgspec.Struct, kw_only=True, gc=False):
    """Encryption.

    Whether backup files are encrypted, and by which key. A password or key server is named by its UID on the
    backup server; passwords do not pass through here.
    """

    is_enabled: bool | None | Unset = msgspec.field(name="isEnabled", default=UNSET)
    """Whether backup files are encrypted."""
    encryption_type: BackupServerEncryptionTypeNullable | None | Unset = msgspec.field(
        name="encryptionType", default=UNSET
    )
    """Where the key comes from. By the vendor's name of this list there may also be none, as for a job that does
    not encrypt.
    """
    encryption_password_id: UUID | None | Unset = msgspec.field(name="encryptionPasswordId", default=UNSET)
    """The password, for `ByUserPassword`. Null in a configuration that was exported."""
    encryption_password_tag: str | None | Unset = msgspec.field(name="encryptionPasswordTag", default=UNSET)
    """A word to tell the password by."""
    kms_server_id: UUID | None | Unset = msgspec.field(name="kmsServerId", default=UNSET)
    """The key management server, for `ByKms`."""


from .backup_server_encryption_type_nullable import BackupServerEncryptionTypeNullable  # noqa: E402
