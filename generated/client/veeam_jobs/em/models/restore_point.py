# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

from typing import ClassVar

import msgspec

from veeam_jobs_runtime.types import Instant


class RestorePoint(msgspec.Struct, kw_only=True, gc=False):
    """Restore point.

    A restore point of a backup. For agent backups it groups the restore points of the computers
    (`AgentRestorePoint`).

    Attributes:
        id: The part of `uid` after its last colon: what methods take. They take the whole `uid`, too.
        type: Type of the resource: always `RestorePoint`.
        href: URL of the restore point in full; null if the server sends none.
        name: When the restore point was created, as readable text; with two spaces before an hour of one
            digit.
        uid: UID of the restore point, as a URN. The part after the last colon is the ID in URLs.
        links: Links to related resources and actions; null in JSON and absent in XML if there are none.
        ref: A reference; its target is not documented.
        backup_date_utc: When the restore point was created, in UTC. Queries call this property
            `creation_time`.
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Type of the resource: always `RestorePoint`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the restore point in full; null if the server sends none."""
    name: str | None = msgspec.field(name="Name", default=None)
    """When the restore point was created, as readable text; with two spaces before an hour of one digit."""
    uid: str | None = msgspec.field(name="UID", default=None)
    """UID of the restore point, as a URN. The part after the last colon is the ID in URLs."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Links to related resources and actions; null in JSON and absent in XML if there are none."""
    ref: EntityRef | None = msgspec.field(name="Ref", default=None)
    """A reference; its target is not documented."""
    backup_date_utc: Instant | None = msgspec.field(name="BackupDateUTC", default=None)
    """When the restore point was created, in UTC. Queries call this property `creation_time`."""
    _required: ClassVar[tuple[str, ...]] = (
        "type",
        "name",
        "uid",
    )

    @property
    def id(self) -> str:
        """What methods take to name it: the part of `uid` after its last colon. Empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]


from .entity_ref import EntityRef  # noqa: E402
from .link import Link  # noqa: E402
