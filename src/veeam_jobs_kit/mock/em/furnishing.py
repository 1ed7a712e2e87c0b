"""The rest of the world: jobs of machines and shares, what documented resources speak of, and what runs leave behind.

The first jobs of each collection get everything: parts of their runs, backups, restore points, computers. The others have
their sessions only, so that a world of many jobs stays quick to make. (ours)
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from veeam_jobs_kit.mock.em.documented import SCHEMAS, entity_id
from veeam_jobs_kit.mock.em.entities import agent_job, backup_server, past_session
from veeam_jobs_kit.mock.em.jobs import JOB_TYPES, nas_job, nas_object, vm_job, vm_object
from veeam_jobs_kit.mock.em.orders import OBJECTS
from veeam_jobs_kit.mock.em.orders import SCHEMAS as SCHEMAS_AT
from veeam_jobs_kit.mock.em.protection import computers, protection, protection_group
from veeam_jobs_kit.mock.em.reach import Reach
from veeam_jobs_kit.mock.em.runs import (
    COLLECTIONS,
    RUN_SECONDS,
    SESSIONS,
    identity_of,
    protected,
    run_keys,
    run_parts,
)
from veeam_jobs_kit.mock.estate import Builder, Job, Kind, Part
from veeam_jobs_kit.mock.fitting import Fitter
from veeam_jobs_kit.mock.live import Due
from veeam_jobs_kit.mock.records import Record
from veeam_jobs_kit.mock.store import Store
from veeam_jobs_kit.mock.views import Json

Entity = Mapping[str, Json]
SERVERS, GROUPS = "/backupServers", "/agents/protectionGroups"
_IN_DETAIL = 12
_UPWARD = {
    "BackupServerReference": SERVERS,
    "AgentProtectionGroupReference": GROUPS,
    "BackupReference": "backup",
    "BackupFileReference": "file",
    "RestorePointReference": "point",
    "RepositoryReference": "repository",
}
"""What a resource belongs to, by the type of a link Rel=Up -> the key that says so."""
_KINDS: Mapping[str, Kind] = {"AgentBackupJob": "AgentBackupJob", "Job": "BackupVm", "NASJob": "BackupFile"}
_OBJECT = re.compile(r"(.+)/([^/]+)/includes/[^/]+\Z")


@dataclass(frozen=True, slots=True)
class Shelf:
    """Puts resources into the store: without links that lead nowhere, cut to their schema, with what they belong to."""

    store: Store
    fitter: Fitter
    reach: Reach
    homes: Mapping[str, str]
    """Schema -> the collection its resources live in."""

    def put(self, entity: Entity, keys: Mapping[str, str] | None = None) -> None:
        """Keep a resource; the first of an id stays."""
        self.put_all([(entity, keys or {})])

    def put_all(self, entities: Iterable[tuple[Entity, Mapping[str, str]]]) -> None:
        """Keep several, each with what it belongs to besides what its links say."""
        records = [self._record(entity, keys) for entity, keys in entities]
        self.store.add(records)
        for record in records:
            if record.schema in self.homes:
                self.store.know(self.homes[record.schema], [record.uid])

    def _record(self, entity: Entity, keys: Mapping[str, str]) -> Record:
        schema = SCHEMAS[str(entity["Type"])]
        body = self.fitter.fit(self.reach.cleared(entity), schema)
        return Record(schema, entity_id(entity), body, {**_keys(entity), **keys})


def furnish(shelf: Shelf, estate: Part, builder: Builder, shown: Sequence[Entity]) -> None:
    """Fill the store up. `shown` are the documented resources, every link in place."""
    for entity in shown:
        shelf.put(entity, run_keys(entity) if entity["Type"] == "BackupJobSession" else None)
        if entity.get("State") == "Working":
            # What is shown while it runs has to end some time.
            ending = {"session": entity_id(entity), "result": "Success"}
            shelf.store.schedule(Due(RUN_SECONDS, "run", ending))
    for job in estate.jobs:
        if job.kind in JOB_TYPES or job.kind == "BackupFile":
            _put_job(shelf, job)
    _complete(shelf, builder, shown)
    whole = set(_whole(shown))
    for collection in OBJECTS:
        for uid in shelf.store.known(collection)[:_IN_DETAIL]:
            _detail(shelf, collection, uid, whole)


def _whole(shown: Sequence[Entity]) -> Iterator[str]:
    """The documented sessions whose parts are documented too."""
    for entity in shown:
        keys = run_keys(entity) if entity["Type"] == "BackupJobSession" else _keys(entity)
        if SESSIONS in keys:
            yield keys[SESSIONS]


def _put_job(shelf: Shelf, job: Job) -> None:
    """A job of the estate with its objects and its sessions."""
    if job.kind in JOB_TYPES:
        entity = vm_job(job)
        objects = [vm_object(job, machine) for machine in job.machines if "Copy" not in entity["JobType"]]
    elif job.kind == "BackupFile":
        entity = nas_job(job)
        objects = [nas_object(job, machine) for machine in job.machines]
    else:
        entity = agent_job(job)
        objects = list(entity["JobInfo"]["Includes"]["ObjectInAgentBackupJobs"])
    sessions = [past_session(run, entity, entity["Links"][:1]) for run in job.runs]
    shelf.put_all(
        [
            *((item, {}) for item in (entity, *objects)),
            *((session, run_keys(session)) for session in sessions),
        ]
    )


def _complete(shelf: Shelf, builder: Builder, shown: Sequence[Entity]) -> None:
    """What documented resources link to and no example shows: servers and jobs, under the ids and names of the links."""
    schema_at = {home: schema for schema, home in shelf.homes.items()}
    for entity in shown:
        links: Sequence[Entity] = entity.get("Links") or ()
        for one in links:
            home, uid = str(one["Href"]).partition("?")[0].rpartition("/")[0], identity_of(str(one["Href"]))
            schema = schema_at.get(home)
            if schema is None or shelf.store.get(schema, uid):
                continue
            if schema == "BackupServer":
                shelf.put(backup_server(uid, str(one.get("Name", "backup server")), "13.0.1.1071"))
            elif schema in _KINDS:
                _put_job(shelf, _stand_in(builder, _KINDS[schema], uid, str(one["Name"]), links))
    for entity in shown:
        if str(entity["Type"]) in COLLECTIONS:
            _give_session(shelf, builder, COLLECTIONS[str(entity["Type"])], entity_id(entity))


def _stand_in(builder: Builder, kind: Kind, uid: str, name: str, links: Sequence[Entity]) -> Job:
    """A job that is known by its id, its name and its server alone."""
    up = next(one for one in links if one.get("Type") == "BackupServerReference")
    server = builder.server(0, builder.organization(0))
    server = replace(server, uid=identity_of(str(up["Href"])), name=str(up["Name"]))
    return replace(builder.job(0, kind, server), uid=uid, name=name)


def _give_session(shelf: Shelf, builder: Builder, collection: str, uid: str) -> None:
    """A run for a job that has none yet."""
    job = shelf.store.get(SCHEMAS_AT[collection], uid)
    if job and not shelf.store.count("BackupJobSession", {collection: uid}):
        servers = [one for one in job.body["Links"] or () if one.get("Type") == "BackupServerReference"]
        session = past_session(builder.runs(22)[0], job.body, servers)
        shelf.put(session, run_keys(session))


def _detail(shelf: Shelf, collection: str, uid: str, whole: Collection[str]) -> None:
    """The parts of a job's runs, and for agent jobs what they protect and where to."""
    store = shelf.store
    job = store.get(SCHEMAS_AT[collection], uid)
    if job is None:
        return
    objects = store.page(OBJECTS[collection], {collection: uid})
    sessions = store.page("BackupJobSession", {collection: uid})
    for session in sessions:
        if entity_id(session) not in whole:
            for part in run_parts(session, [protected(item) for item in objects]):
                shelf.put(part.body, part.keys)
    if collection == COLLECTIONS["AgentBackupJob"]:
        for entity in _protection(job.body, objects, sessions):
            shelf.put(entity, {collection: uid} if entity["Type"] == "Backup" else None)


def _protection(job: Entity, objects: Sequence[Entity], sessions: Sequence[Entity]) -> Iterator[Entity]:
    servers = [one for one in job["Links"] or () if one.get("Type") == "BackupServerReference"]
    for server in servers[:1]:
        group = protection_group(server)
        yield group
        yield from computers(group, server, [protected(item) for item in objects])
        ended = [session for session in sessions if session["EndTimeUTC"]]
        yield from protection(job, server, [protected(item) for item in objects], ended)


def _keys(entity: Entity) -> dict[str, str]:
    """What a resource belongs to, by its links and its address."""
    keys: dict[str, str] = {}
    for one in entity.get("Links") or ():
        key = _UPWARD.get(str(one.get("Type")))
        if key and one["Rel"] == "Up":
            keys.setdefault(key, identity_of(str(one["Href"])))
            if key == "repository":
                keys["repositoryName"] = str(one.get("Name", ""))
    if entity["Type"] == "BackupTaskSession":
        keys[SESSIONS] = str(entity["JobSessionUid"]).rpartition(":")[2].lower()
    inside = _OBJECT.match(str(entity["Href"]))
    if inside:
        keys[inside[1]] = inside[2].lower()
    return keys
