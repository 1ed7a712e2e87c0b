"""Add VM and NAS jobs, the resources that examples refer to, and the results of runs.

The first jobs of each collection get everything: parts of their runs, backups, restore points, computers. The others have
their sessions only, so that a world of many jobs stays quick to make. (ours)
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.em.agent_job_data import computers, protection, protection_group
from veeam_jobs_kit.mock.em.documented import SCHEMA_OF_TYPE, entity_id
from veeam_jobs_kit.mock.em.entities import JOB_TYPES, agent_job, backup_server, past_session
from veeam_jobs_kit.mock.em.job_actions import OBJECTS, SCHEMA_OF_COLLECTION
from veeam_jobs_kit.mock.em.jobs import nas_job, nas_object, vm_job, vm_object
from veeam_jobs_kit.mock.em.links import server_links
from veeam_jobs_kit.mock.em.release import Release
from veeam_jobs_kit.mock.em.run_parts import (
    COLLECTIONS,
    RUN_SECONDS,
    SESSIONS,
    identity_of,
    protected,
    run_keys,
    run_parts,
)
from veeam_jobs_kit.mock.em.served_links import ServedLinks
from veeam_jobs_kit.mock.storage.records import Record
from veeam_jobs_kit.mock.storage.schedule import Step
from veeam_jobs_kit.mock.storage.store import Store
from veeam_jobs_kit.mock.world.coercion import Fitter
from veeam_jobs_kit.mock.world.model import Job, Kind, WorldPart
from veeam_jobs_kit.mock.world.seeded_world import Builder

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
"""The key for a link Rel=Up, by the type of the link."""
_KINDS: Mapping[str, Kind] = {"AgentBackupJob": "AgentBackupJob", "Job": "BackupVm", "NASJob": "BackupFile"}
_HOMES: Mapping[Kind, str] = {
    "AgentBackupJob": "/agents/jobs",
    "AgentPolicy": "/agents/jobs",
    "BackupFile": "/nas/jobs",
}
_OBJECT = re.compile(r"(.+)/([^/]+)/includes/[^/]+\Z")


@dataclass(frozen=True, slots=True)
class ResourceWriter:
    """Adds resources to the store: without links to what is not served, cut to their schema, with their keys."""

    store: Store
    fitter: Fitter
    served: ServedLinks
    homes: Mapping[str, str]
    """The path of the collection of each schema."""

    release: Release

    def put(self, entity: Entity, keys: Mapping[str, str] | None = None) -> None:
        """Add a resource, unless its id exists."""
        self.put_all([(entity, keys or {})])

    def put_all(self, entities: Iterable[tuple[Entity, Mapping[str, str]]]) -> None:
        """Add resources; each pair has a resource and keys in addition to those from its links."""
        records = [self._record(entity, keys) for entity, keys in entities]
        self.store.records.add(records)
        for record in records:
            if record.schema in self.homes:
                self.store.path_ids.add(self.homes[record.schema], [record.uid])

    def _record(self, entity: Entity, keys: Mapping[str, str]) -> Record:
        schema = SCHEMA_OF_TYPE[str(entity["Type"])]
        body = self.fitter.fit(self.served.cleared(entity), schema)
        return Record(schema, entity_id(entity), body, {**_keys(entity), **keys})


def add_job_resources(
    writer: ResourceWriter, world: WorldPart, builder: Builder, shown: Sequence[Entity]
) -> None:
    """Add VM and NAS jobs and the results of runs. `documented` are the resources of the examples, with all links."""
    for entity in shown:
        writer.put(entity, run_keys(entity) if entity["Type"] == "BackupJobSession" else None)
        if entity.get("State") == "Working":
            # A session that runs in an example has to end, too.
            ending = {"session": entity_id(entity), "result": "Success"}
            writer.store.schedule.add(Step(RUN_SECONDS, "run", ending))
    for job in world.jobs:
        if job.kind in JOB_TYPES or job.kind == "BackupFile":
            put_job(writer, job)
    _complete(writer, builder, shown)
    whole = set(_whole(shown))
    for collection in OBJECTS:
        for uid in writer.store.path_ids.all(collection)[:_IN_DETAIL]:
            detail(writer, collection, uid, whole)


def _whole(shown: Sequence[Entity]) -> Iterator[str]:
    """Yield the ids of the sessions in the examples whose parts are in the examples, too."""
    for entity in shown:
        keys = run_keys(entity) if entity["Type"] == "BackupJobSession" else _keys(entity)
        if SESSIONS in keys:
            yield keys[SESSIONS]


def put_job(writer: ResourceWriter, job: Job) -> None:
    """Add a job with its objects and its sessions."""
    if job.kind in JOB_TYPES:
        entity = vm_job(job)
        objects = [vm_object(job, machine) for machine in job.machines if "Copy" not in entity["JobType"]]
    elif job.kind == "BackupFile":
        entity = nas_job(job)
        objects = [nas_object(job, machine) for machine in job.machines]
    else:
        entity = agent_job(job)
        objects = list(entity["JobInfo"]["Includes"]["ObjectInAgentBackupJobs"])
    sessions = [past_session(run, entity, entity["Links"][:1], writer.release) for run in job.runs]
    writer.put_all(
        [
            *((item, {}) for item in (entity, *objects)),
            *((session, run_keys(session, entity)) for session in sessions),
        ]
    )


def add_job(writer: ResourceWriter, job: Job) -> bool:
    """Add a job with all that belongs to it. Returns whether Enterprise Manager has jobs of its kind."""
    home = "/jobs" if job.kind in JOB_TYPES else _HOMES.get(job.kind)
    if home is None:
        return False
    put_job(writer, job)
    detail(writer, home, job.uid, set())
    return True


def _complete(writer: ResourceWriter, builder: Builder, shown: Sequence[Entity]) -> None:
    """Add the servers and jobs that examples link to but do not contain."""
    schema_at = {home: schema for schema, home in writer.homes.items()}
    for entity in shown:
        links: Sequence[Entity] = entity.get("Links") or ()
        for related in links:
            home, uid = (
                str(related["Href"]).partition("?")[0].rpartition("/")[0],
                identity_of(str(related["Href"])),
            )
            schema = schema_at.get(home)
            if schema is None or writer.store.records.get(schema, uid):
                continue
            if schema == "BackupServer":
                writer.put(backup_server(uid, str(related.get("Name", "backup server")), writer.release))
            elif schema in _KINDS:
                put_job(writer, _stand_in(builder, _KINDS[schema], uid, str(related["Name"]), links))
    for entity in shown:
        if str(entity["Type"]) in COLLECTIONS:
            _give_session(writer, builder, COLLECTIONS[str(entity["Type"])], entity_id(entity))


def _stand_in(builder: Builder, kind: Kind, uid: str, name: str, links: Sequence[Entity]) -> Job:
    """Return a job of which the examples contain only id, name and server."""
    up = server_links({"Links": links})[0]
    server = builder.server(0, builder.organization(0))
    server = replace(server, uid=identity_of(str(up["Href"])), name=str(up["Name"]))
    return replace(builder.job(0, kind, server), uid=uid, name=name)


def _give_session(writer: ResourceWriter, builder: Builder, collection: str, uid: str) -> None:
    """Add a session to a job that has none."""
    job = writer.store.records.get(SCHEMA_OF_COLLECTION[collection], uid)
    if job and not writer.store.records.count("BackupJobSession", {collection: uid}):
        session = past_session(builder.run(22), job.body, server_links(job.body), writer.release)
        writer.put(session, run_keys(session, job.body))


def detail(writer: ResourceWriter, collection: str, uid: str, whole: Collection[str]) -> None:
    """Add the parts of a job's sessions and, for agent jobs, protection groups, computers and backups."""
    store = writer.store
    job = store.records.get(SCHEMA_OF_COLLECTION[collection], uid)
    if job is None:
        return
    objects = store.records.page(OBJECTS[collection], {collection: uid})
    sessions = store.records.page("BackupJobSession", {collection: uid})
    for session in sessions:
        if entity_id(session) not in whole:
            for part in run_parts(session, job.body, [protected(item) for item in objects]):
                writer.put(part.body, part.keys)
    if collection == COLLECTIONS["AgentBackupJob"]:
        for entity in _protection(job.body, objects, sessions):
            writer.put(entity, {collection: uid} if entity["Type"] == "Backup" else None)


def _protection(job: Entity, objects: Sequence[Entity], sessions: Sequence[Entity]) -> Iterator[Entity]:
    for server in server_links(job)[:1]:
        group = protection_group(server)
        yield group
        yield from computers(group, server, [protected(item) for item in objects])
        ended = [session for session in sessions if session["EndTimeUTC"]]
        yield from protection(job, server, [protected(item) for item in objects], ended)


def _keys(entity: Entity) -> dict[str, str]:
    """Return the keys of a resource, from its links and its address."""
    keys: dict[str, str] = {}
    for candidate in entity.get("Links") or ():
        key = _UPWARD.get(str(candidate.get("Type")))
        if key and candidate["Rel"] == "Up":
            keys.setdefault(key, identity_of(str(candidate["Href"])))
            if key == "repository":
                keys["repositoryName"] = str(candidate.get("Name", ""))
    if entity["Type"] == "BackupTaskSession":
        keys[SESSIONS] = str(entity["JobSessionUid"]).rpartition(":")[2].lower()
    inside = _OBJECT.match(str(entity["Href"]))
    if inside:
        keys[inside[1]] = inside[2].lower()
    return keys
