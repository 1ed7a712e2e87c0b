# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec

from veeam_jobs_runtime.types import UNSET, Unset


class GuestProcessingOptions(msgspec.Struct, kw_only=True, gc=False):
    """Guest processing.

    Processing inside the guest operating system during a backup: application consistency, file index and
    transaction logs.

    Attributes:
        app_aware_processing_mode: Older setting, replaced by `vss_snapshot_options`; null in the JSON
            samples.
        file_system_indexing_mode: Older setting, replaced by the indexing mode per operating system; null in
            the JSON samples.
        included_indexing_folders: Older setting, replaced by the folder lists per operating system; null in
            the JSON samples.
        excluded_indexing_folders: Older setting, replaced by the folder lists per operating system; null in
            the JSON samples.
        credentials_id: Older setting, replaced by the credentials per operating system; null in the JSON
            samples.
        vss_snapshot_options: Whether applications are brought to a consistent state before the backup.
        windows_guest_fs_indexing_options: Files of a computer to include in the search index. Windows and
            Linux computers have separate settings.
        linux_guest_fs_indexing_options: Files of a computer to include in the search index. Windows and Linux
            computers have separate settings.
        sql_backup_options: Processing of the transaction logs of Microsoft SQL Server.
        windows_credentials_id: ID (GUID) of the credentials for Windows computers on the backup server; an
            empty string or an all-zero GUID if none are set.
        linux_credentials_id: ID (GUID) of the credentials for Linux computers on the backup server; an empty
            string or an all-zero GUID if none are set.
        fs_file_exclude_options: Files of a computer to include in the backup or to exclude from it.
        fs_file_exclude_options1: The same as `fs_file_exclude_options`, under the name used in JSON requests.
            Never in XML.
        oracle_backup_options: Processing of the archived logs of Oracle databases.
    """

    app_aware_processing_mode: str | None | Unset = msgspec.field(
        name="AppAwareProcessingMode", default=UNSET
    )
    """Older setting, replaced by `vss_snapshot_options`; null in the JSON samples."""
    file_system_indexing_mode: str | None | Unset = msgspec.field(
        name="FileSystemIndexingMode", default=UNSET
    )
    """Older setting, replaced by the indexing mode per operating system; null in the JSON samples."""
    included_indexing_folders: list[str] | None | Unset = msgspec.field(
        name="IncludedIndexingFolders", default=UNSET
    )
    """Older setting, replaced by the folder lists per operating system; null in the JSON samples."""
    excluded_indexing_folders: list[str] | None | Unset = msgspec.field(
        name="ExcludedIndexingFolders", default=UNSET
    )
    """Older setting, replaced by the folder lists per operating system; null in the JSON samples."""
    credentials_id: str | None | Unset = msgspec.field(name="CredentialsId", default=UNSET)
    """Older setting, replaced by the credentials per operating system; null in the JSON samples."""
    vss_snapshot_options: VssSnapshotOptions | None | Unset = msgspec.field(
        name="VssSnapshotOptions", default=UNSET
    )
    """Whether applications are brought to a consistent state before the backup."""
    windows_guest_fs_indexing_options: GuestFSIndexingOptions | None | Unset = msgspec.field(
        name="WindowsGuestFSIndexingOptions", default=UNSET
    )
    """Files of a computer to include in the search index. Windows and Linux computers have separate settings.
    """
    linux_guest_fs_indexing_options: GuestFSIndexingOptions | None | Unset = msgspec.field(
        name="LinuxGuestFSIndexingOptions", default=UNSET
    )
    """Files of a computer to include in the search index. Windows and Linux computers have separate settings.
    """
    sql_backup_options: SqlBackupOptions | None | Unset = msgspec.field(
        name="SqlBackupOptions", default=UNSET
    )
    """Processing of the transaction logs of Microsoft SQL Server."""
    windows_credentials_id: str | None | Unset = msgspec.field(name="WindowsCredentialsId", default=UNSET)
    """ID (GUID) of the credentials for Windows computers on the backup server; an empty string or an all-zero
    GUID if none are set.
    """
    linux_credentials_id: str | None | Unset = msgspec.field(name="LinuxCredentialsId", default=UNSET)
    """ID (GUID) of the credentials for Linux computers on the backup server; an empty string or an all-zero GUID
    if none are set.
    """
    fs_file_exclude_options: FSFileExcludeOptions | None | Unset = msgspec.field(
        name="FSFileExcludeOptions", default=UNSET
    )
    """Files of a computer to include in the backup or to exclude from it."""
    fs_file_exclude_options1: FSFileExcludeOptions | None | Unset = msgspec.field(
        name="FsFileExcludeOptions", default=UNSET
    )
    """The same as `fs_file_exclude_options`, under the name used in JSON requests. Never in XML."""
    oracle_backup_options: OracleBackupOptions | None | Unset = msgspec.field(
        name="OracleBackupOptions", default=UNSET
    )
    """Processing of the archived logs of Oracle databases."""


from .fs_file_exclude_options import FSFileExcludeOptions  # noqa: E402
from .guest_fs_indexing_options import GuestFSIndexingOptions  # noqa: E402
from .oracle_backup_options import OracleBackupOptions  # noqa: E402
from .sql_backup_options import SqlBackupOptions  # noqa: E402
from .vss_snapshot_options import VssSnapshotOptions  # noqa: E402
