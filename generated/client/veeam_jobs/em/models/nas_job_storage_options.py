# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class NASJobStorageOptions(msgspec.Struct, kw_only=True, gc=False):
    """Storage of a file share job.

    Where a file share job stores its backups, and how long it keeps versions of files.

    Attributes:
        backup_repository_uid: UID of the repository that stores the backups.
        shortterm_retention_type: Unit of the short-term retention of a file share job.
        shortterm_retention_period: How long file versions are kept in the repository, in the unit of
            `shortterm_retention_type`.
        longterm_retention_enabled: Whether older file versions are moved to an archive.
        keep_file_versions_history_options: Where file versions go after their short-term retention, how long
            they are kept there, and which files are archived.
        advanced_storage_options: Settings of a file share job beside repositories and retention; currently
            only the processing of permissions.
    """

    backup_repository_uid: str | None = msgspec.field(name="BackupRepositoryUid", default=None)
    """UID of the repository that stores the backups."""
    shortterm_retention_type: NASShortTermRetentionType | None = msgspec.field(
        name="ShorttermRetentionType", default=None
    )
    """Unit of the short-term retention of a file share job."""
    shortterm_retention_period: int | None = msgspec.field(name="ShorttermRetentionPeriod", default=None)
    """How long file versions are kept in the repository, in the unit of `shortterm_retention_type`."""
    longterm_retention_enabled: bool | None = msgspec.field(name="LongtermRetentionEnabled", default=None)
    """Whether older file versions are moved to an archive."""
    keep_file_versions_history_options: NASLongTermRetention | None = msgspec.field(
        name="KeepFileVersionsHistoryOptions", default=None
    )
    """Where file versions go after their short-term retention, how long they are kept there, and which files are
    archived.
    """
    advanced_storage_options: NASJobAdvancedStorageOptions | None = msgspec.field(
        name="AdvancedStorageOptions", default=None
    )
    """Settings of a file share job beside repositories and retention; currently only the processing of
    permissions.
    """


from .nas_job_advanced_storage_options import NASJobAdvancedStorageOptions  # noqa: E402
from .nas_long_term_retention import NASLongTermRetention  # noqa: E402
from .nas_short_term_retention_type import NASShortTermRetentionType  # noqa: E402
