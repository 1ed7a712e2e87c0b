# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import Instant


class BackupFile(msgspec.Struct, kw_only=True, gc=False):
    """Backup file.

    A file in a repository, part of a backup chain.

    Attributes:
        id: The part of `uid` after its last colon: what methods take. They take the whole `uid`, too.
        type: Type of the resource: always `BackupFile`.
        href: URL of the backup file in full; null if the server sends none.
        name: Name of the backup file.
        uid: UID of the backup file, as a URN. The part after the last colon is the ID in URLs.
        links: Links to related resources and actions; null in JSON and absent in XML if there are none.
        file_path: Full path of the backup file, including its name.
        backup_size: Size of the backup file, in bytes.
        data_size: Size of the source data that was backed up to the file, in bytes.
        deduplication_ratio: Reduction of the data by deduplication, as a factor without unit. May be 0.
        compress_ratio: Reduction of the data by compression, as a factor without unit; 1 means no reduction.
        creation_time_utc: When the backup file was created, in UTC. Spelled with lowercase `tc` at the end,
            unlike in other schemas.
        file_type: Kind of a backup file, identical to its file extension.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Type of the resource: always `BackupFile`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the backup file in full; null if the server sends none."""
    name: str | None = msgspec.field(name="Name", default=None)
    """Name of the backup file."""
    uid: str | None = msgspec.field(name="UID", default=None)
    """UID of the backup file, as a URN. The part after the last colon is the ID in URLs."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Links to related resources and actions; null in JSON and absent in XML if there are none."""
    file_path: str | None = msgspec.field(name="FilePath", default=None)
    """Full path of the backup file, including its name."""
    backup_size: int | None = msgspec.field(name="BackupSize", default=None)
    """Size of the backup file, in bytes."""
    data_size: int | None = msgspec.field(name="DataSize", default=None)
    """Size of the source data that was backed up to the file, in bytes."""
    deduplication_ratio: float | None = msgspec.field(name="DeduplicationRatio", default=None)
    """Reduction of the data by deduplication, as a factor without unit. May be 0."""
    compress_ratio: float | None = msgspec.field(name="CompressRatio", default=None)
    """Reduction of the data by compression, as a factor without unit; 1 means no reduction."""
    creation_time_utc: Instant | None = msgspec.field(name="CreationTimeUtc", default=None)
    """When the backup file was created, in UTC. Spelled with lowercase `tc` at the end, unlike in other schemas.
    """
    file_type: BackupFileType | None = msgspec.field(name="FileType", default=None)
    """Kind of a backup file, identical to its file extension."""
    _required: ClassVar[tuple[str, ...]] = (
        "type",
        "name",
        "uid",
    )

    @property
    def id(self) -> str:
        """What methods take to name it: the part of `uid` after its last colon. Empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]


from .backup_file_type import BackupFileType  # noqa: E402
from .link import Link  # noqa: E402
