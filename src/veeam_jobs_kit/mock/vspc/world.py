"""The estate in the store of the VSPC mock, after the documented examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from veeam_jobs_kit import bundles
from veeam_jobs_kit.mock.document import Document, read
from veeam_jobs_kit.mock.estate import Builder, Job, Kind, Organization, Platform, Server
from veeam_jobs_kit.mock.examples import Example, examples
from veeam_jobs_kit.mock.records import Record
from veeam_jobs_kit.mock.store import Store
from veeam_jobs_kit.mock.views import Json
from veeam_jobs_kit.mock.vspc.catalogue import KEYS, Catalogue
from veeam_jobs_kit.mock.vspc.configurations import SUBTYPES, configuration_rows, shown_by_job
from veeam_jobs_kit.mock.vspc.entities import Item, job_item, organization_item, server_item, user_item
from veeam_jobs_kit.mock.vspc.rows import (
    COLLECTIONS,
    collection_of_path,
    collection_of_type,
    object_rows,
    typed_rows,
)
from veeam_jobs_kit.mock.vspc.samples import OWNERS, sampled
from veeam_jobs_kit.mock.vspc.users import Users

_SERVER_OF_EXAMPLE = {
    ("backupTapeJobs_listJobObjectsByServer", "twoTapeJobs"): "0a106d53-ac5b-441c-a5e8-124d53f8f8d9"
}
"""Servers named in the request line of an example (page get_backup_tape_jobs_job_objects_vbr_server_id)."""

_ENTITIES = ("BackupServerJob", "BackupServer", "Organization", "User", "AsyncActionInfo")
_SINGLES = ("About", "AsyncActionsConfig")
_PARTS = (
    "instanceUid",
    "fileShareUid",
    "objectStorageUid",
    "hostName",
    "linkedJobUid",
    "linkedRepositoryUid",
)
"""What tells the objects of one job from each other."""


def fill(
    store: Store, document: Document, catalogue: Catalogue, builder: Builder, users: Users
) -> Sequence[Item]:
    """Put the world into the store: what the documents show first, then the estate.

    Returns the asynchronous actions that the documents show.
    """
    world, fitter, estate = _World(builder), catalogue.fitter, catalogue.estate
    for example in _documented(document):
        world.add_example(example)
    world.complete_documented()
    world.add_owners()
    world.add_users(users)
    store.add(
        replace(record, body=fitter.fit(record.body, record.schema))
        for record in world.records()
        if record.schema in document.schemas
    )
    store.coarse("collection")
    store.load(KEYS, catalogue.rows())
    owners = [*world.owners(), *(keys_of(job_item(job)) for job in estate.jobs[:OWNERS])]
    made = frozenset(schema for schema in document.schemas if store.count(schema)) | world.schemas()
    for record in list(sampled(document, fitter, builder, owners, made)):
        store.add([record])
        for key, value in record.keys.items():
            store.know(key, [value])
    for key, values in world.known().items():
        store.know(key, values)
    store.know("backupServerUid", (server.uid for server in estate.servers))
    store.know("organizationUid", (organization.uid for organization in estate.organizations))
    return list(world.entities["AsyncActionInfo"].values())


def keys_of(job: Item) -> dict[str, str]:
    """What a job and its rows belong to. A job that is assigned belongs to the company it is assigned to."""
    found = collection_of_type(str(job.get("type")))
    return {
        "jobUid": str(job["instanceUid"]).lower(),
        "backupServerUid": str(job.get("backupServerUid")).lower(),
        "organizationUid": str(job.get("mappedOrganizationUid") or job.get("organizationUid")).lower(),
        "collection": found[0].lower() if found else "",
    }


def row_record(schema: str, row: Item, keys: Mapping[str, str]) -> Record:
    """The record of a row that belongs to a job."""
    linked = {"linkedJobUid": str(row["linkedJobUid"]).lower()} if "linkedJobUid" in row else {}
    parts = [str(row[name]) for name in _PARTS if row.get(name)]
    uid = ":".join([_owner(row), *parts]) if "jobUid" in row else _owner(row)
    return Record(schema, uid, row, {**keys, **linked})


@dataclass(frozen=True, slots=True)
class _Need:
    """What the rows of a job that no example shows tell of it."""

    kind: Kind
    server: str | None
    unique: str | None


@dataclass(slots=True)
class _World:
    """Collects entities and rows until every row has its job, and every job its server and organization."""

    builder: Builder
    entities: dict[str, dict[str, Item]] = field(default_factory=lambda: {name: {} for name in _ENTITIES})
    singles: dict[str, Item] = field(default_factory=dict)
    rows: list[tuple[str, Item]] = field(default_factory=list)
    needs: dict[str, _Need] = field(default_factory=dict)
    logins: dict[str, str] = field(default_factory=dict)

    @property
    def jobs(self) -> dict[str, Item]:
        return self.entities["BackupServerJob"]

    @property
    def servers(self) -> dict[str, Item]:
        return self.entities["BackupServer"]

    def add(self, schema: str, item: Item) -> None:
        """Keep an entity; of several that show the same one, the most talkative."""
        uid = str(item.get("instanceUid") or item.get("id")).lower()
        known = self.entities[schema].get(uid)
        if known is None or len(known) < len(item):
            self.entities[schema][uid] = item

    def add_example(self, example: Example) -> None:
        schema = example.operation.schemas_of(200)[0].removesuffix("Page").removesuffix("Response")
        server = _SERVER_OF_EXAMPLE.get(
            (example.operation.id, example.name), example.parameters.get("backupServerUid")
        )
        collection = collection_of_path(example.operation.path)
        content = example.value.get("data")
        for item in content if isinstance(content, list) else [content]:
            if not isinstance(item, Mapping):
                continue
            if schema in _ENTITIES:
                self.add(schema, item)
            elif schema in _SINGLES:
                self.singles.setdefault(schema, item)
            elif collection:
                self._add_row(schema, item, COLLECTIONS[collection][0], server)

    def complete_documented(self) -> None:
        """Make what documented jobs lack: the jobs that rows speak of and no example shows, and their rows."""
        shown = {(schema, _owner(row)) for schema, row in self.rows}
        for number, uid in enumerate(dict.fromkeys([*self.jobs, *self.needs])):
            item, need = self.jobs.get(uid), self.needs.get(uid)
            found = collection_of_type(str(item.get("type"))) if item else None
            kind = found[1] if found else need.kind if need and not item else None
            if kind is None:
                continue
            job = self._stand_in(number, uid, kind, item, need)
            kept = len(self.rows)
            # Where documents differ in the `uniqueUid` of a job, that of its own row is taken.
            told = {"uniqueUid": job.unique_uid} if need and need.unique else {}
            self.jobs[uid] = {**(item or self._told(job)), **told}
            self.add_job(job, self.jobs[uid])
            made = self.rows[kept:]
            self.rows[kept:] = [(schema, row) for schema, row in made if (schema, uid) not in shown]

    def add_job(self, job: Job, item: Item) -> None:
        """A job with all its rows."""
        self.add("BackupServerJob", item)
        name = str(self.servers.get(job.server.uid.lower(), {}).get("name") or job.server.name)
        self.rows.extend(typed_rows(job))
        self.rows.extend(object_rows(job))
        self.rows.extend(configuration_rows(job, item, name))

    def add_owners(self) -> None:
        """The servers and organizations that jobs speak of and nothing shows."""
        for job in list(self.jobs.values()):
            organization = Organization(str(job.get("organizationUid")), "Example")
            if job.get("backupServerUid") and str(job["backupServerUid"]).lower() not in self.servers:
                self.add("BackupServer", server_item(self._server(str(job["backupServerUid"]), organization)))
        owned = [*self.jobs.values(), *self.servers.values()]
        named = [job.get("mappedOrganizationUid") for job in self.jobs.values()]
        for uid in [*(each.get("organizationUid") for each in owned), *named]:
            if uid and str(uid).lower() not in self.entities["Organization"]:
                self.add("Organization", organization_item(Organization(str(uid), f"Example {str(uid)[:8]}")))

    def add_users(self, users: Users) -> None:
        """A user for every name one can sign in with; a documented user takes the place of the one with its role."""
        documented = {str(user["role"]): user for user in self.entities["User"].values()}
        organizations = self.entities["Organization"].values()
        providers = [str(each["instanceUid"]) for each in organizations if each["type"] == "Provider"]
        for name, role in users.by_name.items():
            own = users.principal(name).organization or next(iter(providers), users.organization)
            user = documented.get(role) or user_item(self.builder.uid(), name, role, own)
            self.add("User", user)
            self.logins[str(user["instanceUid"]).lower()] = name

    def records(self) -> Iterator[Record]:
        keys = {uid: keys_of(job) for uid, job in self.jobs.items()}
        for uid, job in self.jobs.items():
            yield Record("BackupServerJob", uid, job, keys[uid])
        for schema, row in self.rows:
            yield row_record(schema, row, keys[_owner(row)])
        for uid, server in self.servers.items():
            owner = str(server.get("organizationUid")).lower()
            yield Record("BackupServer", uid, server, {"backupServerUid": uid, "organizationUid": owner})
        for uid, organization in self.entities["Organization"].items():
            yield Record("Organization", uid, organization, {"organizationUid": uid})
        for uid, user in self.entities["User"].items():
            yield Record("User", uid, user, {"userUid": uid, "login": self.logins.get(uid, "")})
        for schema, item in self.singles.items():
            yield Record(schema, schema, item)

    def known(self) -> Mapping[str, list[str]]:
        """Ids that exist, by path parameter."""
        return {
            "backupServerUid": list(self.servers),
            "organizationUid": list(self.entities["Organization"]),
            "userUid": list(self.entities["User"]),
        }

    def owners(self) -> list[Mapping[str, str]]:
        """The ids around each job."""
        return [keys_of(job) for job in self.jobs.values()]

    def schemas(self) -> frozenset[str]:
        """Schemas that have rows."""
        return frozenset({*_ENTITIES, *self.singles, *(schema for schema, _ in self.rows)})

    def _add_row(self, schema: str, item: Item, kind: Kind, server: str | None) -> None:
        embedded = (item.get("_embedded") or {}).get("backupServerJob")
        if embedded:
            self.add("BackupServerJob", embedded)
        self.rows.append((schema, {name: value for name, value in item.items() if name != "_embedded"}))
        unique = item.get("uniqueJobUid") if "jobUid" in item else item.get("uniqueUid")
        self._need_job(_owner(item), _Need(kind, server, unique))
        if "linkedJobUid" in item:
            self._need_job(str(item["linkedJobUid"]).lower(), _Need("BackupVm", server, None))

    def _need_job(self, uid: str, need: _Need) -> None:
        known = self.needs.get(uid, need)
        kind = known.kind if known.unique or not need.unique else need.kind
        self.needs[uid] = _Need(kind, known.server or need.server, known.unique or need.unique)

    def _stand_in(self, number: int, uid: str, kind: Kind, item: Item | None, need: _Need | None) -> Job:
        """A job of the estate's making, with all that the documents say of this one."""
        wanted = str(item["backupServerUid"]) if item and item.get("backupServerUid") else None
        owner = str(item["organizationUid"]) if item and item.get("organizationUid") else None
        server = self._known_server(wanted or (need.server if need else None), owner)
        job = self.builder.job(number, kind, server)
        unique = (need.unique if need else None) or (item or {}).get("uniqueUid")
        name = str((item or {}).get("name") or job.name)
        return replace(
            job, uid=uid, unique_uid=str(unique or job.unique_uid), name=name, platform=self._platform(uid)
        )

    def _told(self, job: Job) -> Item:
        """The job of a row, with what a documented configuration says of it."""
        shown = (row for schema, row in self.rows if schema in SUBTYPES and _owner(row) == job.uid)
        configuration = next(shown, None)
        if configuration is None:
            return job_item(job)
        mapped = {"mappedOrganizationUid": configuration.get("mappedOrganizationUid")}
        return {**job_item(job), **shown_by_job(configuration, job.last.ended), **mapped}

    def _platform(self, uid: str) -> Platform:
        rows = (
            row for schema, row in self.rows if schema == "BackupServerBackupVmJob" and _owner(row) == uid
        )
        subtype = str(next(rows, {}).get("subtype", "VSphere"))
        platforms: Mapping[str, Platform] = {"VSphere": "VSphere", "Vcd": "Vcd"}
        return platforms.get(subtype, "HyperV")

    def _known_server(self, uid: str | None, owner: str | None) -> Server:
        """The server with this UID, as far as the documents tell of it; any new one without a UID."""
        uid = uid or self.builder.uid()
        on_it = (job for job in self.jobs.values() if job.get("backupServerUid") == uid)
        shown = self.servers.get(uid.lower()) or next(on_it, {})
        organization = owner or shown.get("organizationUid") or self.builder.uid()
        return self._server(uid, Organization(str(organization), "Example"))

    def _server(self, uid: str, organization: Organization) -> Server:
        return Server(uid, "vbr.example.com", "13.0.1.1071", organization, self.builder.uid())


def _documented(document: Document) -> Iterator[Example]:
    """Examples of this version and of API 3.0, whose pages are the seeds of the description."""
    yield from examples(document)
    try:
        oldest = read("vspc", "3.0")
    except bundles.BundleNotFound:
        return
    yield from examples(oldest)


def _owner(row: Mapping[str, Json]) -> str:
    """The UID of the job that a row is about."""
    return str(row.get("jobUid") or row.get("instanceUid")).lower()
