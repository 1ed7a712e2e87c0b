# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class NASLongTermRetention(msgspec.Struct, kw_only=True, gc=False):
    """Archive of a file share job.

    Where file versions go after their short-term retention, how long they are kept there, and which files are
    archived.

    Attributes:
        longterm_retention_type: Unit of the retention in the archive of a file share job.
        longterm_retention_period: How long file versions are kept in the archive, in the unit of
            `longterm_retention_type`.
        backup_repository_uid: UID of the repository that is used as the archive.
        archive_file_types: How many versions of a file are kept in the archive, and which files are archived.
    """

    longterm_retention_type: NASLongTermRetentionType | None = msgspec.field(
        name="LongtermRetentionType", default=None
    )
    """Unit of the retention in the archive of a file share job."""
    longterm_retention_period: int | None = msgspec.field(name="LongtermRetentionPeriod", default=None)
    """How long file versions are kept in the archive, in the unit of `longterm_retention_type`."""
    backup_repository_uid: str | None = msgspec.field(name="BackupRepositoryUid", default=None)
    """UID of the repository that is used as the archive."""
    archive_file_types: NASLongTermArchivalOptions | None = msgspec.field(
        name="ArchiveFileTypes", default=None
    )
    """How many versions of a file are kept in the archive, and which files are archived."""


from .nas_long_term_archival_options import NASLongTermArchivalOptions  # noqa: E402
from .nas_long_term_retention_type import NASLongTermRetentionType  # noqa: E402
