# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class BackupServerBackupJobStorageSetting(msgspec.Struct, kw_only=True, gc=False):
    """Data in storage.

    What is left out of the backups, and how the rest is reduced, cut into blocks and encrypted.
    """

    enable_inline_data_deduplication: bool | None | Unset = msgspec.field(
        name="enableInlineDataDeduplication", default=UNSET
    )
    """Whether equal blocks are stored once."""
    exclude_swap_file_blocks: bool | None | Unset = msgspec.field(name="excludeSwapFileBlocks", default=UNSET)
    """Whether blocks of swap files inside the machines are left out."""
    exclude_deleted_file_blocks: bool | None | Unset = msgspec.field(
        name="excludeDeletedFileBlocks", default=UNSET
    )
    """Whether blocks of deleted files inside the machines are left out."""
    compression_level: BackupServerCompressionLevel | None | Unset = msgspec.field(
        name="compressionLevel", default=UNSET
    )
    """How hard the data is compressed, from not at all to the utmost. More takes longer."""
    storage_optimization: BackupServerStorageOptimization | None | Unset = msgspec.field(
        name="storageOptimization", default=UNSET
    )
    """Size of the blocks the data is cut into, named after the storage it suits. Smaller blocks make smaller
    increments and more work for the repository (assumption).
    """
    encryption: BackupServerBackupJobStorageSettingsEncryption | None | Unset = UNSET
    """Whether backup files are encrypted, and by which key. A password or key server is named by its UID on the
    backup server; passwords do not pass through here.
    """


from .backup_server_backup_job_storage_settings_encryption import (
    BackupServerBackupJobStorageSettingsEncryption,  # noqa: E402
)
from .backup_server_compression_level import BackupServerCompressionLevel  # noqa: E402
from .backup_server_storage_optimization import BackupServerStorageOptimization  # noqa: E402
