"""The properties by which the query service filters and sorts (`x-query-properties`), and how they are read.

Some are members of the resource, some are members under another name, and some belong to what the resource is part of: its
job, its server, its backup.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from veeam_jobs_description.document import Document
from veeam_jobs_description.schemas import Json, read_schema
from veeam_jobs_kit.mock.em.documented import SCHEMA_OF_TYPE, entity_id
from veeam_jobs_kit.mock.em.query_filters import Test, bad
from veeam_jobs_kit.mock.em.relations import Relations
from veeam_jobs_kit.mock.em.run_parts import protected
from veeam_jobs_kit.mock.storage.store import Store

Entity = Mapping[str, Json]
_COMPARISONS: Mapping[str, Callable[[Json, Json], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    ">": operator.gt,
    "<": operator.lt,
    ">=": operator.ge,
    "<=": operator.le,
}
_NUMBER = re.compile(r"-?\d{1,18}(\.\d{1,18})?\Z", re.ASCII)
_MEMBERS: Mapping[tuple[str, str], str] = {
    ("AgentRestorePoint", "CreationTime"): "CreationTimeUTC",
    ("AgentRestorePoint", "Type"): "PointType",
    ("BackupFile", "CreationTimeUTC"): "CreationTimeUtc",
    ("RestorePoint", "CreationTime"): "BackupDateUTC",
    ("BackupJobSession", "CreationTime"): "CreationTimeUTC",
    ("BackupJobSession", "EndTime"): "EndTimeUTC",
    ("ReplicaJobSession", "CreationTime"): "CreationTimeUTC",
    ("ReplicaJobSession", "EndTime"): "EndTimeUTC",
    ("BackupTaskSession", "CreationTime"): "CreationTimeUTC",
    ("BackupTaskSession", "EndTime"): "EndTimeUTC",
    ("BackupServer", "IpOrDnsName"): "Name",
}
"""Properties that are members under another name."""


@dataclass(frozen=True, slots=True)
class Property:
    """One property of one type. `ranks` is the order of the values of an enumeration, as in the document."""

    name: str
    type: str
    ranks: Mapping[str, int]
    find: Callable[[Entity], Json]

    def comparison(self, sign: str, text: str) -> Test:
        """Return the function that compares this property with a text. Raises Problem 400 for a text of another type."""
        wanted, compare = self._typed(text), _COMPARISONS[sign]
        if wanted is None:
            raise bad("filter", f"{text!r} is no value of {self.name}")

        def test(entity: Entity) -> bool:
            # A missing value is smaller than any other, as in sorting. (assumption)
            found = self.value(entity)
            return sign in ("!=", "<", "<=") if found is None else compare(found, wanted)

        return test

    def value(self, entity: Entity) -> Json:
        """Return the value to compare: a number, a time, a rank, or a text in lower case; else None.

        A missing `Result` is `None`: programs in production filter so for running sessions.
        """
        found = self.find(entity)
        if found is None and "none" in self.ranks:
            return self.ranks["none"]
        if found is None:
            return "" if self.type == "string" and not self.ranks else None
        return self._typed(str(found).lower() if isinstance(found, bool) else str(found))

    def sort_key(self, entity: Entity) -> tuple[bool, Json]:
        """Return the key to sort by. None comes first."""
        value = self.value(entity)
        return value is not None, value

    def _typed(self, text: str) -> Json:
        if self.ranks:
            return self.ranks.get(text.lower())
        if self.type == "uid":
            # Pages show both the URN and the bare GUID (C51).
            return text.lower().rpartition(":")[2]
        if self.type == "boolean":
            return {"true": True, "false": False}.get(text.lower())
        if self.type in ("integer", "number"):
            return float(text) if _NUMBER.match(text) else None
        return _moment(text) if self.type == "dateTime" else text.lower()


class Properties:
    """The properties of every type of a document."""

    def __init__(self, document: Document, store: Store) -> None:
        self._document = document
        self._store = store
        operation: Mapping[str, Json] = document.bundle["paths"].get("/query", {}).get("get", {})
        self._described: Mapping[str, Json] = operation.get("x-query-properties", {})

    def of(self, type_: str) -> Mapping[str, Property]:
        """Return the properties of a type by their lower-case names; none if the type has no description."""
        relations = Relations(self._store)
        return {
            str(described["name"]).lower(): self._property(type_, described, relations)
            for described in self._described.get(type_, ())
        }

    def types(self) -> tuple[str, ...]:
        """Return every type that has properties."""
        return tuple(self._described)

    def _property(self, type_: str, described: Mapping[str, Json], relations: Relations) -> Property:
        name = str(described["name"])
        schema = self._document.schemas.get(SCHEMA_OF_TYPE.get(type_, type_), {})
        member = _MEMBERS.get((type_, name), name)
        members = read_schema(schema, self._document.bundle).properties
        if member in members:
            values = read_schema(members[member], self._document.bundle).values
            ranks: dict[str, int] = {}
            for rank, value in enumerate(values):
                ranks.setdefault(str(value).lower(), rank)
            return Property(name, _type(described), ranks, lambda entity: entity.get(member))
        if name == "UID":
            return Property(name, "uid", {}, lambda entity: entity.get("UID") or entity_id(entity))
        if name == "Name":
            return Property(name, "string", {}, lambda entity: entity.get("Name") or protected(entity).name)
        if name == "ComputerName":
            return Property(name, "string", {}, lambda entity: str(entity["Name"]).rpartition("@")[0])
        return Property(name, _type(described), {}, lambda entity: relations.find(entity, name))


def _type(described: Mapping[str, Json]) -> str:
    return "uid" if described["name"] == "UID" else str(described["type"])


def _moment(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)
