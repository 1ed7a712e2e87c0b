"""The estate as VSPC shows it: which rows there are, and each of their bodies when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from veeam_jobs_kit.mock.document import Document
from veeam_jobs_kit.mock.estate import Estate, Job, Outline
from veeam_jobs_kit.mock.fitting import Fitter
from veeam_jobs_kit.mock.records import Row, encoded
from veeam_jobs_kit.mock.vspc.configurations import configuration_rows, configuration_schema
from veeam_jobs_kit.mock.vspc.entities import Item, job_item, organization_item, server_item
from veeam_jobs_kit.mock.vspc.rows import (
    collection_of_type,
    object_rows,
    object_schemas,
    typed_rows,
    typed_schemas,
)

KEYS = ("jobUid", "backupServerUid", "organizationUid", "collection", "linkedJobUid")
"""What rows belong to. Those of a job that reads from another are linked to it."""

_PARTS = 16
"""Rows that one job can have of one schema."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Rows and bodies of an estate, for the schemas of one document."""

    estate: Estate
    document: Document
    fitter: Fitter

    def rows(self) -> Iterator[Row]:
        """A row for everything there is: organisations and servers, then the jobs with all that belongs to them."""
        schemas = self.document.schemas
        for number, organization in enumerate(self.estate.organizations):
            if "Organization" in schemas:
                yield Row(
                    "Organization", organization.uid, number, (None, None, organization.uid, None, None)
                )
        for number, server in enumerate(self.estate.servers):
            if "BackupServer" in schemas:
                keys = (None, server.uid, server.organization.uid, None, None)
                yield Row("BackupServer", server.uid, number, keys)
        for number in range(len(self.estate.jobs)):
            for row in self._rows_of(self.estate.outline(number)):
                if row.schema in schemas:
                    yield row

    def make(self, schema: str, makers: Sequence[int]) -> list[bytes]:
        """The bodies of rows of one schema, as they are sent."""
        return [encoded(self.fitter.fit(self._item(schema, maker), schema)) for maker in makers]

    def _rows_of(self, outline: Outline) -> Iterator[Row]:
        uid, maker, server = outline.uid, outline.number * _PARTS, outline.server
        found = collection_of_type(outline.kind)
        collection = found[0].lower() if found else ""
        keys = (uid, server.uid, server.organization.uid, collection, None)
        yield Row("BackupServerJob", uid, maker, keys)
        for schema in typed_schemas(outline.kind):
            yield Row(schema, uid, maker, keys)
        sources = outline.sources
        machines = outline.machines
        if outline.kind.endswith("Copy") and sources:
            machines = self.estate.outline(sources[0]).machines
        for schema, count in object_schemas(outline.kind, machines, len(sources)):
            for part in range(count):
                linked = self.estate.uid(sources[part]) if schema.endswith("LinkedJobObject") else None
                yield Row(schema, f"{uid}:{part}", maker + part, (*keys[:4], linked))
        configuration = configuration_schema(outline.kind, outline.platform)
        if configuration:
            yield Row(configuration, uid, maker, keys)

    def _item(self, schema: str, maker: int) -> Item:
        if schema == "Organization":
            return organization_item(self.estate.organizations[maker])
        if schema == "BackupServer":
            return server_item(self.estate.servers[maker])
        number, part = divmod(maker, _PARTS)
        job = self.estate.jobs[number]
        if schema == "BackupServerJob":
            return job_item(job)
        return [row for name, row in _details(job) if name == schema][part]


def _details(job: Job) -> Iterator[tuple[str, Item]]:
    yield from typed_rows(job)
    yield from object_rows(job)
    if configuration_schema(job.kind, job.platform):
        yield from configuration_rows(job, job_item(job), str(server_item(job.server)["name"]))
