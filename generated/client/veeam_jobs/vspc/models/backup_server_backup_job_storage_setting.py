# Generated from spec/vspc by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class BackupServerBackupJobStorageSetting(msgspec.Struct, kw_only=True, gc=False):
    """Data in storage.

    Data that is excluded from backups, and how the other data is reduced, split into blocks and encrypted.

    Attributes:
        enable_inline_data_deduplication: Whether identical blocks are stored only once.
        exclude_swap_file_blocks: Whether blocks of swap files inside the machines are excluded from backups.
        exclude_deleted_file_blocks: Whether blocks of deleted files inside the machines are excluded from
            backups.
        compression_level: Compression level of the data. Higher levels take longer.
        storage_optimization: Block size of the backup data, named after the storage it suits. Smaller blocks
            create smaller increments and more load on the repository (assumption).
        encryption: Whether backup files are encrypted, and by which key. A password or key server is
            referenced by its UID on the backup server; this API does not transfer passwords here.
    """

    enable_inline_data_deduplication: bool | None | Unset = msgspec.field(
        name="enableInlineDataDeduplication", default=UNSET
    )
    """Whether identical blocks are stored only once."""
    exclude_swap_file_blocks: bool | None | Unset = msgspec.field(name="excludeSwapFileBlocks", default=UNSET)
    """Whether blocks of swap files inside the machines are excluded from backups."""
    exclude_deleted_file_blocks: bool | None | Unset = msgspec.field(
        name="excludeDeletedFileBlocks", default=UNSET
    )
    """Whether blocks of deleted files inside the machines are excluded from backups."""
    compression_level: BackupServerCompressionLevel | None | Unset = msgspec.field(
        name="compressionLevel", default=UNSET
    )
    """Compression level of the data. Higher levels take longer."""
    storage_optimization: BackupServerStorageOptimization | None | Unset = msgspec.field(
        name="storageOptimization", default=UNSET
    )
    """Block size of the backup data, named after the storage it suits. Smaller blocks create smaller increments
    and more load on the repository (assumption).
    """
    encryption: BackupServerBackupJobStorageSettingsEncryption | None | Unset = UNSET
    """Whether backup files are encrypted, and by which key. A password or key server is referenced by its UID on
    the backup server; this API does not transfer passwords here.
    """


from .backup_server_backup_job_storage_settings_encryption import (
    BackupServerBackupJobStorageSettingsEncryption,  # noqa: E402
)
from .backup_server_compression_level import BackupServerCompressionLevel  # noqa: E402
from .backup_server_storage_optimization import BackupServerStorageOptimization  # noqa: E402
