"""The estate in the store of the Enterprise Manager mock, after the documented examples."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from veeam_jobs_kit.mock.document import Document
from veeam_jobs_kit.mock.em.documented import documented
from veeam_jobs_kit.mock.em.entities import agent_job, backup_server, past_session
from veeam_jobs_kit.mock.em.furnishing import Shelf, furnish
from veeam_jobs_kit.mock.em.links import identity, up
from veeam_jobs_kit.mock.em.reach import Reach
from veeam_jobs_kit.mock.em.runs import run_keys
from veeam_jobs_kit.mock.em.samples import add_samples, homes
from veeam_jobs_kit.mock.estate import Builder, Job, Part
from veeam_jobs_kit.mock.fitting import Fitter
from veeam_jobs_kit.mock.records import Record
from veeam_jobs_kit.mock.store import Store
from veeam_jobs_kit.mock.views import Json
from veeam_jobs_kit.mock.xml import XmlCodec

Entity = Mapping[str, Json]
JOBS, SERVERS, SESSIONS = "/agents/jobs", "/backupServers", "/backupSessions"
_OBJECT = re.compile(r"/agents/jobs/([^/]+)/includes/")
_AGENT_KINDS = ("AgentBackupJob", "AgentPolicy")


def fill(
    store: Store, document: Document, estate: Part, builder: Builder, fitter: Fitter, xml: XmlCodec
) -> None:
    """Put the world into the store: what the documents show first, then the estate."""
    world = _World(builder)
    shown, reach = documented(document, xml), Reach(document)
    for entity in shown:
        world.add_entity(reach.cleared(entity))
    for server in estate.servers:
        world.add_entity(backup_server(server.uid, server.name, server.version))
    # Jobs are made whenever they are asked for, and asked for twice.
    estate = estate._replace(jobs=list(estate.jobs))
    for job in estate.jobs:
        if job.kind in _AGENT_KINDS:
            world.add_job(job)
    world.complete()
    records = [record for record in world.records() if record.schema in document.schemas]
    store.add(
        Record(record.schema, record.uid, fitter.fit(record.body, record.schema), record.keys)
        for record in records
    )
    store.know(JOBS, world.jobs)
    store.know(SERVERS, world.servers)
    store.know(SESSIONS, world.sessions)
    furnish(Shelf(store, fitter, reach, homes(document)), estate, builder, shown)
    add_samples(document, fitter, builder, store)


@dataclass(slots=True)
class _World:
    """Collects entities by id until every job has its server, its sessions and its objects."""

    builder: Builder
    servers: dict[str, Entity] = field(default_factory=dict)
    jobs: dict[str, Entity] = field(default_factory=dict)
    sessions: dict[str, Entity] = field(default_factory=dict)
    objects: dict[str, Entity] = field(default_factory=dict)

    def add_entity(self, entity: Entity) -> None:
        """Keep an entity; the first of an id stays. What is neither job, server, session nor object is not kept."""
        if entity["Type"] == "ObjectInAgentBackupJob":
            self.objects.setdefault(str(entity["Href"]), entity)
            return
        kept = {"BackupServer": self.servers, "AgentBackupJob": self.jobs, "BackupJobSession": self.sessions}
        if entity["Type"] in kept:
            kept[str(entity["Type"])].setdefault(identity(entity), entity)

    def add_job(self, job: Job) -> None:
        """A job of the estate, with its runs."""
        entity = agent_job(job)
        self.add_entity(entity)
        for run in job.runs:
            self.add_entity(past_session(run, entity, entity["Links"][:1]))

    def complete(self) -> None:
        """Make what documented jobs speak of and no example shows: servers and runs; take their objects out."""
        with_sessions = {
            str(session["JobUid"]).rpartition(":")[2].lower() for session in self.sessions.values()
        }
        for uid, job in self.jobs.items():
            server_link = next((one for one in job.get("Links") or () if one["Rel"] == "Up"), None)
            if server_link is not None:
                server_uid = str(server_link["Href"]).rpartition("/")[2].lower()
                name = str(server_link.get("Name", "backup server"))
                self.servers.setdefault(server_uid, backup_server(server_uid, name, "13.0.1.1071"))
            if uid not in with_sessions:
                run = self.builder.runs(22)[0]
                self.add_entity(past_session(run, job, [server_link] if server_link else []))
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
