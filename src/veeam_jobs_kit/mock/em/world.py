"""Fill the store of the mock: first the examples, then the world."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from veeam_jobs_description.document import Document
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.em.documented import documented, homes
from veeam_jobs_kit.mock.em.entities import agent_job, backup_server, past_session
from veeam_jobs_kit.mock.em.job_resources import ResourceWriter, add_job_resources
from veeam_jobs_kit.mock.em.links import identity, up
from veeam_jobs_kit.mock.em.next_run import next_run
from veeam_jobs_kit.mock.em.release import Release
from veeam_jobs_kit.mock.em.run_parts import run_keys
from veeam_jobs_kit.mock.em.samples import add_resources
from veeam_jobs_kit.mock.em.served_links import ServedLinks
from veeam_jobs_kit.mock.http.xml import XmlCodec
from veeam_jobs_kit.mock.storage.records import Record
from veeam_jobs_kit.mock.storage.store import Store
from veeam_jobs_kit.mock.world.clock import START
from veeam_jobs_kit.mock.world.coercion import Fitter
from veeam_jobs_kit.mock.world.example_times import days_between, moved, moved_to_the_second
from veeam_jobs_kit.mock.world.model import Job, WorldPart
from veeam_jobs_kit.mock.world.seeded_world import Builder

Entity = Mapping[str, Json]
JOBS, SERVERS, SESSIONS = "/agents/jobs", "/backupServers", "/backupSessions"
_RUNNING_AT = datetime(2026, 11, 22, 14, 25, tzinfo=UTC)
"""A time at which the one running session of the examples has run for a quarter of an hour."""

_OBJECT = re.compile(r"/agents/jobs/([^/]+)/includes/")
_AGENT_KINDS = ("AgentBackupJob", "AgentPolicy")


def fill(
    store: Store,
    document: Document,
    world: WorldPart,
    builder: Builder,
    fitter: Fitter,
    xml: XmlCodec,
    release: Release,
    now: datetime,
    *,
    with_examples: bool = True,
) -> None:
    """Fill the store: first the examples, then the world.

    `with_examples` is whether the examples of the documents are among it.
    """
    completer, served = _AgentJobs(builder, release), ServedLinks(document)
    shown = [
        release.backup_server(entity) if entity["Type"] == "BackupServer" else entity
        for entity in (as_of(documented(document, xml), now) if with_examples else ())
    ]
    for entity in shown:
        completer.add_entity(served.cleared(entity))
    for server in world.servers:
        completer.add_entity(backup_server(server.uid, server.name, release, server.version))
    # Jobs are made at each access, and are accessed twice.
    world = world._replace(jobs=list(world.jobs))
    for job in world.jobs:
        if job.kind in _AGENT_KINDS:
            completer.add_job(job)
    completer.complete()
    records = [record for record in completer.records() if record.schema in document.schemas]
    store.records.add(
        Record(record.schema, record.uid, fitter.fit(record.body, record.schema), record.keys)
        for record in records
    )
    store.path_ids.add(JOBS, completer.jobs)
    store.path_ids.add(SERVERS, completer.servers)
    store.path_ids.add(SESSIONS, completer.sessions)
    add_job_resources(ResourceWriter(store, fitter, served, homes(document), release), world, builder, shown)
    if with_examples:
        add_resources(document, xml, fitter, builder, store, served)


def as_of(entities: Sequence[dict[str, Json]], now: datetime) -> Iterator[dict[str, Json]]:
    """Yield the entities of the examples, moved to the time at which the world begins.

    They move by whole days; a session that runs, and its parts, by so much that it has just begun.
    """
    days, rest = timedelta(days=days_between(START, now)), now - _RUNNING_AT
    running = {str(entity["UID"]) for entity in entities if entity.get("State") == "Working"}
    for entity in entities:
        is_running = running & {str(entity.get("UID")), str(entity.get("JobSessionUid"))}
        shown: dict[str, Json] = moved_to_the_second(entity, rest) if is_running else moved(entity, days)
        is_past = shown.get("NextRun") and datetime.fromisoformat(str(shown["NextRun"])) <= now
        yield {**shown, "NextRun": next_run(shown, now)} if is_past else shown


@dataclass(slots=True)
class _AgentJobs:
    """Collects entities by id, and adds the servers, sessions and objects that jobs lack."""

    builder: Builder
    release: Release
    servers: dict[str, Entity] = field(default_factory=dict)
    jobs: dict[str, Entity] = field(default_factory=dict)
    sessions: dict[str, Entity] = field(default_factory=dict)
    objects: dict[str, Entity] = field(default_factory=dict)

    def add_entity(self, entity: Entity) -> None:
        """Add a server, job, session or object, unless its id exists; ignore other entities."""
        if entity["Type"] == "ObjectInAgentBackupJob":
            self.objects.setdefault(str(entity["Href"]), entity)
            return
        kept = {"BackupServer": self.servers, "AgentBackupJob": self.jobs, "BackupJobSession": self.sessions}
        if entity["Type"] in kept:
            kept[str(entity["Type"])].setdefault(identity(entity), entity)

    def add_job(self, job: Job) -> None:
        """Add a job with its sessions."""
        entity = agent_job(job)
        self.add_entity(entity)
        for run in job.runs:
            self.add_entity(past_session(run, entity, entity["Links"][:1], self.release))

    def complete(self) -> None:
        """Add the servers and sessions that documented jobs lack, and the objects that are part of jobs."""
        with_sessions = {
            str(session["JobUid"]).rpartition(":")[2].lower() for session in self.sessions.values()
        }
        for uid, job in self.jobs.items():
            server_link = next(
                (candidate for candidate in job.get("Links") or () if candidate["Rel"] == "Up"), None
            )
            if server_link is not None:
                server_uid = str(server_link["Href"]).rpartition("/")[2].lower()
                name = str(server_link.get("Name", "backup server"))
                self.servers.setdefault(server_uid, backup_server(server_uid, name, self.release))
            if uid not in with_sessions:
                run = self.builder.run(22)
                self.add_entity(past_session(run, job, [server_link] if server_link else [], self.release))
            for item in ((job.get("JobInfo") or {}).get("Includes") or {}).get(
                "ObjectInAgentBackupJobs"
            ) or ():
                self.add_entity(item)

    def records(self) -> Iterator[Record]:
        for uid, server in self.servers.items():
            yield Record("BackupServer", uid, server)
        for uid, job in self.jobs.items():
            yield Record("AgentBackupJob", uid, job, _keys(SERVERS, up(job, "BackupServerReference")))
        for uid, session in self.sessions.items():
            yield Record("BackupJobSession", uid, session, run_keys(session))
        for href, item in self.objects.items():
            match = _OBJECT.match(href)
            if match:
                yield Record(
                    "ObjectInAgentBackupJob", str(item["ObjectInJobId"]), item, {JOBS: match[1].lower()}
                )


def _keys(key: str, value: str | None) -> Mapping[str, str]:
    return {key: value} if value else {}
