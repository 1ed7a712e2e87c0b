# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class NASLongTermRetention(msgspec.Struct, kw_only=True, gc=False):
    """Archive of a file share job.

    Where versions of files go when their time in the first repository is over, how long they stay, and which.
    """

    longterm_retention_type: NASLongTermRetentionType | None = msgspec.field(
        name="LongtermRetentionType", default=None
    )
    """In what retention in the archive of a file share job is counted."""
    longterm_retention_period: int | None = msgspec.field(name="LongtermRetentionPeriod", default=None)
    """How long versions stay in the archive, in the unit of `LongtermRetentionType`."""
    backup_repository_uid: str | None = msgspec.field(name="BackupRepositoryUid", default=None)
    """UID of the repository that is the archive."""
    archive_file_types: NASLongTermArchivalOptions | None = msgspec.field(
        name="ArchiveFileTypes", default=None
    )
    """How many versions of a file the archive holds, and of which files."""


from .nas_long_term_archival_options import NASLongTermArchivalOptions  # noqa: E402
from .nas_long_term_retention_type import NASLongTermRetentionType  # noqa: E402
