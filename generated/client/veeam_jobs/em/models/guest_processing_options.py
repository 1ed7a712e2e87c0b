# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from ..._runtime.types import UNSET, Unset


class GuestProcessingOptions(msgspec.Struct, kw_only=True, gc=False):
    """Guest processing.

    How a computer is treated from within during backup: consistency of applications, index of files,
    transaction logs.
    """

    app_aware_processing_mode: str | None | Unset = msgspec.field(
        name="AppAwareProcessingMode", default=UNSET
    )
    """Forerunner of `VssSnapshotOptions`; null in the JSON samples."""
    file_system_indexing_mode: str | None | Unset = msgspec.field(
        name="FileSystemIndexingMode", default=UNSET
    )
    """Forerunner of the modes per operating system; null in the JSON samples."""
    included_indexing_folders: list[str] | None | Unset = msgspec.field(
        name="IncludedIndexingFolders", default=UNSET
    )
    """Forerunner of the folder lists per operating system; null in the JSON samples."""
    excluded_indexing_folders: list[str] | None | Unset = msgspec.field(
        name="ExcludedIndexingFolders", default=UNSET
    )
    """Forerunner of the folder lists per operating system; null in the JSON samples."""
    credentials_id: str | None | Unset = msgspec.field(name="CredentialsId", default=UNSET)
    """Forerunner of the credentials per operating system; null in the JSON samples."""
    vss_snapshot_options: VssSnapshotOptions | None | Unset = msgspec.field(
        name="VssSnapshotOptions", default=UNSET
    )
    """Whether applications are brought to a consistent state before the backup."""
    windows_guest_fs_indexing_options: GuestFSIndexingOptions | None | Unset = msgspec.field(
        name="WindowsGuestFSIndexingOptions", default=UNSET
    )
    """Which files of a computer are put into the index for searching. Windows and Linux computers have their
    own.
    """
    linux_guest_fs_indexing_options: GuestFSIndexingOptions | None | Unset = msgspec.field(
        name="LinuxGuestFSIndexingOptions", default=UNSET
    )
    """Which files of a computer are put into the index for searching. Windows and Linux computers have their
    own.
    """
    sql_backup_options: SqlBackupOptions | None | Unset = msgspec.field(
        name="SqlBackupOptions", default=UNSET
    )
    """What happens to the transaction logs of Microsoft SQL Server."""
    windows_credentials_id: str | None | Unset = msgspec.field(name="WindowsCredentialsId", default=UNSET)
    """Credentials for Windows computers, by the GUID the backup server gave them; empty text or a GUID of zeros
    where none are set.
    """
    linux_credentials_id: str | None | Unset = msgspec.field(name="LinuxCredentialsId", default=UNSET)
    """Credentials for Linux computers, by the GUID the backup server gave them; empty text or a GUID of zeros
    where none are set.
    """
    fs_file_exclude_options: FSFileExcludeOptions | None | Unset = msgspec.field(
        name="FSFileExcludeOptions", default=UNSET
    )
    """Which files of a computer are backed up, and which are not."""
    oracle_backup_options: OracleBackupOptions | None | Unset = msgspec.field(
        name="OracleBackupOptions", default=UNSET
    )
    """What happens to the archived logs of Oracle databases."""


from .fs_file_exclude_options import FSFileExcludeOptions  # noqa: E402
from .guest_fs_indexing_options import GuestFSIndexingOptions  # noqa: E402
from .oracle_backup_options import OracleBackupOptions  # noqa: E402
from .sql_backup_options import SqlBackupOptions  # noqa: E402
from .vss_snapshot_options import VssSnapshotOptions  # noqa: E402
