# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import msgspec


class Backup(msgspec.Struct, kw_only=True, gc=False):
    """What a job has written, as one thing. A managed agent job makes a container (`ParentBackup`) and below it
    one backup for each computer (`ChildBackup`); restore points and files belong to the latter.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Always `Backup`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the entity."""
    name: str | None = msgspec.field(name="Name", default=None)
    """Name of the job that made it; on a child backup the name of the computer follows."""
    uid: str | None = msgspec.field(name="UID", default=None)
    """Identifier as a URN. What follows the last colon is the ID for URLs."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""
    ref: EntityRef | None = msgspec.field(name="Ref", default=None)
    """A reference, to what is not told."""
    platform: BackupPlatform | None = msgspec.field(name="Platform", default=None)
    """What a backup was made of."""
    backup_type: BackupType | None = msgspec.field(name="BackupType", default=None)
    """Where a backup stands among others."""

    @property
    def id(self) -> str:
        """The identifier that paths want: the part of the UID after its last colon; empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]


from .backup_platform import BackupPlatform  # noqa: E402
from .backup_type import BackupType  # noqa: E402
from .entity_ref import EntityRef  # noqa: E402
from .link import Link  # noqa: E402
