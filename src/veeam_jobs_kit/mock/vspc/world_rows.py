"""Rows of VSPC made from the world: which rows each schema has, and their bodies when they are first needed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache

from veeam_jobs_description.document import Document
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.query.filters import collation
from veeam_jobs_kit.mock.query.results import member_columns
from veeam_jobs_kit.mock.query.sort_keys import NULL, instant_key, sortable, text_key
from veeam_jobs_kit.mock.storage.records import Row, SourceId
from veeam_jobs_kit.mock.storage.timetable import Timetable
from veeam_jobs_kit.mock.vspc.configurations import configuration_rows, configuration_schema
from veeam_jobs_kit.mock.vspc.entities import Item, job_item, job_members, organization_item, server_item
from veeam_jobs_kit.mock.vspc.job_types import (
    collection_of_type,
    object_rows,
    object_schemas,
    typed_rows,
    typed_schemas,
)
from veeam_jobs_kit.mock.world.coercion import Fitter
from veeam_jobs_kit.mock.world.model import KINDS, PLATFORMS, Job, Kind, Outline, World, with_last
from veeam_jobs_kit.mock.world.plans import Progress

JOB = "BackupServerJob"
KEYS = ("jobUid", "backupServerUid", "organizationUid", "collection", "linkedJobUid")
"""The keys of rows. Those of a job that reads from another one are linked to it."""

_MEMBERS = ("status", "type", "name", "lastRun", "isEnabled", "backupServerUid", "organizationUid")
COLUMNS = {JOB: member_columns(_MEMBERS)}
"""The members with a column, which most filters and orders use."""

INDEXED = ("status", "lastRun")
"""The columns with an index."""


@dataclass(frozen=True, slots=True)
class WorldRows:
    """Rows and bodies of a world, for the schemas of one document. Storage fills its tables from them."""

    world: World
    document: Document
    fitter: Fitter
    timetable: Timetable
    now: datetime
    """When the world began."""

    keys: Sequence[str] = KEYS

    def schemas(self) -> Iterator[str]:
        """Yield the schemas that have rows."""
        for schema in ("Organization", "BackupServer", JOB, *sorted(coded_schemas())):
            if schema in self.document.schemas and next(self.rows(schema), None) is not None:
                yield schema

    def rows(self, schema: str) -> Iterator[Row]:
        """Yield the rows of a schema, in the order of the jobs, servers or organizations that they show."""
        if schema == "Organization":
            for number, organization in enumerate(self.world.organizations):
                yield Row(
                    schema, organization.uid, SourceId(number), (None, None, organization.uid, None, None)
                )
        elif schema == "BackupServer":
            for number, server in enumerate(self.world.servers):
                keys = (None, server.uid, server.organization.uid, None, None)
                yield Row(schema, server.uid, SourceId(number), keys)
        elif schema == JOB:
            yield from self._jobs()
        else:
            for number in range(len(self.world.jobs)):
                if schema in _schemas_of(self.world.kind(number)):
                    yield from self._details(schema, self.world.outline(number))

    def items(
        self, schema: str, sources: Sequence[SourceId], members: Collection[str] | None = None
    ) -> list[Item]:
        """Return the bodies of rows of one schema; of jobs, just these members (in lower case) if any are named."""
        if schema == JOB and members is not None:
            fit = self.fitter.members_fitter(JOB, members)
            return list(map(fit, job_members(self._current(number for number, _ in sources), members)))
        if schema == "Organization":
            made = (organization_item(self.world.organizations[number]) for number, _ in sources)
            return [self.fitter.fit(item, schema) for item in made]
        if schema == "BackupServer":
            made = (server_item(self.world.servers[number]) for number, _ in sources)
            return [self.fitter.fit(item, schema) for item in made]
        jobs = self._current(number for number, _ in sources)
        return [
            self.fitter.fit(_item(schema, job, part), schema)
            for job, (_, part) in zip(jobs, sources, strict=True)
        ]

    def _current(self, numbers: Iterable[int]) -> Sequence[Job]:
        """Return jobs with the last run that the mock has seen of them."""
        jobs = [self.world.jobs[number] for number in numbers]
        looked_at = self.timetable.of([job.uid for job in jobs])
        return [_with_progress(job, looked_at.get(job.uid)) for job in jobs]

    def _jobs(self) -> Iterator[Row]:
        for number in range(len(self.world.jobs)):
            server = self.world.server(number)
            uid, kind = self.world.uid(number), self.world.kind(number)
            keys = (uid, server.uid, server.organization.uid, _collection(kind), None)
            yield Row(JOB, uid, SourceId(number), keys)

    def members(self, schema: str) -> Iterator[tuple[str, Sequence[bytes]]]:
        """Yield the sort keys of the members of jobs that have a column, by the ID of the job."""
        fit = self.fitter.members_fitter(JOB, [name.lower() for name in _MEMBERS])

        @cache
        def key_of(member: str, value: Json) -> bytes:
            return sortable(fit({member: value}).get(member), collation("ordinal"))

        has_last_run = "lastRun" in fit({"lastRun": ""})
        looked_at = self.timetable.last_runs()
        for job in self.world.summaries():
            server, organization = job.server.uid, job.server.organization.uid
            last = looked_at.get(job.uid)
            status, started = (last.status, last.started) if last else (job.status, job.started)
            yield (
                job.uid,
                (
                    key_of("status", status),
                    key_of("type", job.kind),
                    text_key(job.name),
                    instant_key(started) if has_last_run and started else NULL,
                    key_of("isEnabled", job.enabled),
                    key_of("backupServerUid", server),
                    key_of("organizationUid", organization),
                ),
            )

    def _details(self, schema: str, outline: Outline) -> Iterator[Row]:
        uid, server = outline.uid, outline.server
        keys = (uid, server.uid, server.organization.uid, _collection(outline.kind))
        if schema in typed_schemas(outline.kind) or schema == configuration_schema(
            outline.kind, outline.platform
        ):
            yield Row(schema, uid, SourceId(outline.number), (*keys, None))
        machines, sources = outline.machines, outline.sources
        if outline.kind.endswith("Copy") and sources:
            machines = self.world.outline(sources[0]).machines
        for object_schema, count in object_schemas(outline.kind, machines, len(sources)):
            for part in range(count if object_schema == schema else 0):
                linked = self.world.uid(sources[part]) if schema.endswith("LinkedJobObject") else None
                yield Row(schema, f"{uid}:{part}", SourceId(outline.number, part), (*keys, linked))


def _with_progress(job: Job, progress: Progress | None) -> Job:
    if progress is None:
        return job
    current = with_last(job, progress.last) if progress.last is not None else job
    return replace(current, since=progress.since)


def _item(schema: str, job: Job, part: int) -> Item:
    if schema == JOB:
        return job_item(job)
    return [row for name, row in _rows_of(job) if name == schema][part]


@cache
def coded_schemas() -> frozenset[str]:
    """Return the schemas of rows that jobs have."""
    return frozenset(schema for kind in {*KINDS} for schema in _schemas_of(kind))


@cache
def _schemas_of(kind: Kind) -> frozenset[str]:
    """Return the schemas that jobs of a kind may have rows of, besides that of all jobs."""
    objects = (schema for schema, _ in object_schemas(kind, 1, 1))
    configurations = (configuration_schema(kind, platform) for platform in PLATFORMS)
    return frozenset({*typed_schemas(kind), *objects, *(name for name in configurations if name)})


@cache
def _collection(kind: Kind) -> str:
    found = collection_of_type(kind)
    return found[0].lower() if found else ""


def _rows_of(job: Job) -> Iterator[tuple[str, Item]]:
    yield from typed_rows(job)
    yield from object_rows(job)
    if configuration_schema(job.kind, job.platform):
        yield from configuration_rows(job, job_item(job), str(server_item(job.server)["name"]))
