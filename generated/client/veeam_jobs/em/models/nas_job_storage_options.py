# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class NASJobStorageOptions(msgspec.Struct, kw_only=True, gc=False):
    """Storage of a file share job.

    Where the backups of file shares go, and how long versions of files are kept.
    """

    backup_repository_uid: str | None = msgspec.field(name="BackupRepositoryUid", default=None)
    """UID of the repository that takes the backups."""
    shortterm_retention_type: NASShortTermRetentionType | None = msgspec.field(
        name="ShorttermRetentionType", default=None
    )
    """In what short-term retention of a file share job is counted."""
    shortterm_retention_period: int | None = msgspec.field(name="ShorttermRetentionPeriod", default=None)
    """How long versions are kept there, in the unit of `ShorttermRetentionType`."""
    longterm_retention_enabled: bool | None = msgspec.field(name="LongtermRetentionEnabled", default=None)
    """Whether older versions go to an archive."""
    keep_file_versions_history_options: NASLongTermRetention | None = msgspec.field(
        name="KeepFileVersionsHistoryOptions", default=None
    )
    """Where versions of files go when their time in the first repository is over, how long they stay, and which.
    """
    advanced_storage_options: NASJobAdvancedStorageOptions | None = msgspec.field(
        name="AdvancedStorageOptions", default=None
    )
    """Settings beside repositories and retention; today only what is done about permissions."""


from .nas_job_advanced_storage_options import NASJobAdvancedStorageOptions  # noqa: E402
from .nas_long_term_retention import NASLongTermRetention  # noqa: E402
from .nas_short_term_retention_type import NASShortTermRetentionType  # noqa: E402
