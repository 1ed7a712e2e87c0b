# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import datetime

import msgspec


class BackupFile(msgspec.Struct, kw_only=True, gc=False):
    """Backup file.

    A file in a repository, one link of a backup chain.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Always `BackupFile`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the entity."""
    name: str | None = msgspec.field(name="Name", default=None)
    """Name of the file."""
    uid: str | None = msgspec.field(name="UID", default=None)
    """Identifier as a URN. What follows the last colon is the ID for URLs."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""
    file_path: str | None = msgspec.field(name="FilePath", default=None)
    """Where the file lies, with its name."""
    backup_size: int | None = msgspec.field(name="BackupSize", default=None)
    """Size of the file, in bytes."""
    data_size: int | None = msgspec.field(name="DataSize", default=None)
    """Size of the data that went into it, in bytes."""
    deduplication_ratio: float | None = msgspec.field(name="DeduplicationRatio", default=None)
    """How much deduplication saved, as a factor without unit. 0 is sent as well."""
    compress_ratio: float | None = msgspec.field(name="CompressRatio", default=None)
    """How much compression saved, as a factor without unit; 1 where it saved nothing."""
    creation_time_utc: datetime.datetime | None = msgspec.field(name="CreationTimeUtc", default=None)
    """When the file was made, in UTC. Spelled with small letters at the end, unlike elsewhere."""
    file_type: BackupFileType | None = msgspec.field(name="FileType", default=None)
    """Kind of a backup file, the same as the ending of its name."""

    @property
    def id(self) -> str:
        """The identifier that paths want: the part of the UID after its last colon; empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]


from .backup_file_type import BackupFileType  # noqa: E402
from .link import Link  # noqa: E402
