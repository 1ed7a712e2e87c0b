"""Find the parents of a resource: its server, its job, its backup and so on, with UID and name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.em.documented import SCHEMA_OF_TYPE, entity_id
from veeam_jobs_kit.mock.em.job_actions import SCHEMA_OF_COLLECTION
from veeam_jobs_kit.mock.em.links import Entity as LinkedEntity
from veeam_jobs_kit.mock.em.run_parts import COLLECTIONS, identity_of
from veeam_jobs_kit.mock.storage.records import Record
from veeam_jobs_kit.mock.storage.store import Store

Entity = Mapping[str, Json]
_INSIDE = re.compile(r"(.+)/([^/]+)/includes/[^/]+\Z")
_LINKED = {"BackupServer": "BackupServerReference", "ProtectionGroup": "AgentProtectionGroupReference"}
_KEYS = {"BackupFile": ("file", "BackupFile"), "RestorePoint": ("point", "RestorePoint")}
"""The parents of agent restore points: key and schema."""


@dataclass(frozen=True, slots=True)
class Related:
    """A resource that another one belongs to."""

    uid: str
    name: str


@dataclass(frozen=True, slots=True)
class Relations:
    """Finds the parents of resources. It caches them: create one for each query."""

    store: Store
    _seen: dict[tuple[str, str], Record | None] = field(default_factory=dict)

    def find(self, entity: Entity, name: str) -> str | None:
        """Return a property such as `BackupServerUid`, `JobName` or `RestorePointId`, or None."""
        to = name.removesuffix("Uid").removesuffix("Name").removesuffix("Id")
        related = self._related(entity, to)
        if related is None:
            return None
        return related.name if name.endswith("Name") else related.uid

    def _related(self, entity: Entity, to: str) -> Related | None:
        if to in _LINKED:
            return _by_link(entity, _LINKED[to]) or _by_link(self._job_around(entity), _LINKED[to])
        if to == "Job":
            return _itself(self._job(entity))
        if to == "FileServer":
            return file_server(entity)
        if to == "Repository":
            keys = self._record(entity).keys
            return Related(keys["repository"], keys["repositoryName"]) if "repository" in keys else None
        return _itself(self._backup(entity) if to == "Backup" else self._by_key(entity, *_KEYS[to]))

    def _job(self, entity: Entity) -> Entity | None:
        """Return the job of an object, a part of a run, or a backup."""
        if "JobSessionUid" in entity:
            session = self._get("BackupJobSession", str(entity["JobSessionUid"]).rpartition(":")[2])
            return {"UID": session.body["JobUid"], "Name": session.body["JobName"]} if session else None
        if entity["Type"] == "Backup":
            keys = self._record(entity).keys
            found = [
                self._get(SCHEMA_OF_COLLECTION[home], keys[home])
                for home in COLLECTIONS.values()
                if home in keys
            ]
            return found[0].body if found and found[0] else None
        return self._job_around(entity)

    def _job_around(self, entity: Entity) -> Entity | None:
        inside = _INSIDE.match(str(entity["Href"]))
        record = self._get(SCHEMA_OF_COLLECTION[inside[1]], inside[2]) if inside else None
        return record.body if record else None

    def _backup(self, entity: Entity) -> Entity | None:
        if entity["Type"] != "AgentRestorePoint":
            return self._by_key(entity, "backup", "Backup")
        file = self._by_key(entity, "file", "BackupFile")
        return self._by_key(file, "backup", "Backup") if file else None

    def _by_key(self, entity: Entity, key: str, schema: str) -> Entity | None:
        uid = self._record(entity).keys.get(key)
        record = self._get(schema, uid) if uid else None
        return record.body if record else None

    def _record(self, entity: Entity) -> Record:
        schema, uid = SCHEMA_OF_TYPE[str(entity["Type"])], entity_id(entity)
        return self._get(schema, uid) or Record(schema, uid, entity)

    def _get(self, schema: str, uid: str) -> Record | None:
        key = schema, uid.lower()
        if key not in self._seen:
            self._seen[key] = self.store.records.get(schema, uid)
        return self._seen[key]


def file_server(item: Entity) -> Related | None:
    r"""Return the share of an object of a NAS job, the root of its path: `\\files01\data` of `\\files01\data\projects`."""
    if not item.get("FileServerUid"):
        return None
    return Related(str(item["FileServerUid"]), "\\".join(str(item["FileOrFolder"]).split("\\")[:4]))


def _by_link(entity: LinkedEntity | None, type_: str) -> Related | None:
    for candidate in (entity or {}).get("Links") or ():
        if candidate["Rel"] == "Up" and candidate.get("Type") == type_:
            return Related(identity_of(str(candidate["Href"])), str(candidate.get("Name", "")))
    return None


def _itself(entity: Entity | None) -> Related | None:
    return Related(str(entity["UID"]), str(entity["Name"])) if entity else None
