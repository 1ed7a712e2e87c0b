# Generated from spec/em by "python -m generator". Do not edit.
from __future__ import annotations

import datetime

import msgspec


class RestorePoint(msgspec.Struct, kw_only=True, gc=False):
    """Restore point.

    A state to which a backup can be restored. For agent backups it gathers restore points of computers
    (`AgentRestorePoint`).
    """

    type: str | None = msgspec.field(name="Type", default=None)
    """Always `RestorePoint`."""
    href: str | None = msgspec.field(name="Href", default=None)
    """URL of the entity."""
    name: str | None = msgspec.field(name="Name", default=None)
    """The time it was made, to be read by people; with two spaces before an hour of one digit."""
    uid: str | None = msgspec.field(name="UID", default=None)
    """Identifier as a URN. What follows the last colon is the ID for URLs."""
    links: list[Link] | None = msgspec.field(name="Links", default=None)
    """Where to go from here and what can be done; null in JSON, absent in XML, where there is nothing."""
    ref: EntityRef | None = msgspec.field(name="Ref", default=None)
    """A reference, to what is not told."""
    backup_date_utc: datetime.datetime | None = msgspec.field(name="BackupDateUTC", default=None)
    """When it was made, in UTC. Queries call it `CreationTime`."""

    @property
    def id(self) -> str:
        """The identifier that paths want: the part of the UID after its last colon; empty without a UID."""
        return str(self.uid or "").rpartition(":")[2]


from .entity_ref import EntityRef  # noqa: E402
from .link import Link  # noqa: E402
