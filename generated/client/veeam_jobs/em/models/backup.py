# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec


class Backup(msgspec.Struct, kw_only=True, gc=False):
    """The data that a job has written. A managed agent job creates a container (`ParentBackup`) and in it one
    backup for each computer (`ChildBackup`); restore points and files belong to the child backups.

    Attributes:
        id: The part of `uid` after its last colon: what methods take. They take the whole `uid`, too.
        type: Type of the resource: always `Backup`.
        href: URL of the backup in full; null if the server sends none.
        name: Name of the job that created the backup; on child backups followed by the name of the computer.
        uid: UID of the backup, as a URN. The part after the last colon is the ID in URLs.
        links: Links to related resources and actions; null in JSON and absent in XML if there are none.
        ref: A reference; its target is not documented.
        platform: Platform of the machines or computers in a backup.
        backup_type: Position of a backup in the hierarchy of backups.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Type of the resource: always `Backup`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the backup in full; null if the server sends none."""
    name: str | None = msgspec.field(name="Name", default=None)
    """Name of the job that created the backup; on child backups followed by the name of the computer."""
    uid: str | None = msgspec.field(name="UID", default=None)
    """UID of the backup, as a URN. The part after the last colon is the ID in URLs."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Links to related resources and actions; null in JSON and absent in XML if there are none."""
    ref: EntityRef | None = msgspec.field(name="Ref", default=None)
    """A reference; its target is not documented."""
    platform: BackupPlatform | None = msgspec.field(name="Platform", default=None)
    """Platform of the machines or computers in a backup."""
    backup_type: BackupType | None = msgspec.field(name="BackupType", default=None)
    """Position of a backup in the hierarchy of backups."""
    _required: ClassVar[tuple[str, ...]] = (
        "type",
        "name",
        "uid",
    )

    @property
    def id(self) -> str:
        """What methods take to name it: the part of `uid` after its last colon. Empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]


from .backup_platform import BackupPlatform  # noqa: E402
from .backup_type import BackupType  # noqa: E402
from .entity_ref import EntityRef  # noqa: E402
from .link import Link  # noqa: E402
