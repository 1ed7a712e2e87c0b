"""Fill the store of the mock: first the examples, then the world."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from veeam_jobs_description import bundles
from veeam_jobs_description.document import Document, read
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.storage.records import Record
from veeam_jobs_kit.mock.storage.store import Store
from veeam_jobs_kit.mock.vspc.configurations import SUBTYPES, configuration_rows, shown_by_job
from veeam_jobs_kit.mock.vspc.entities import Item, job_item, organization_item, server_item, user_item
from veeam_jobs_kit.mock.vspc.job_types import (
    COLLECTIONS,
    collection_of_path,
    collection_of_type,
    object_rows,
    typed_rows,
)
from veeam_jobs_kit.mock.vspc.samples import ROWS, Resource, resources, sample, sampled_rows, shown_rows
from veeam_jobs_kit.mock.vspc.users import Users
from veeam_jobs_kit.mock.vspc.world_rows import JOB, WorldRows, coded_schemas
from veeam_jobs_kit.mock.world.clock import START
from veeam_jobs_kit.mock.world.coercion import Fitter
from veeam_jobs_kit.mock.world.example_times import days_between, moved
from veeam_jobs_kit.mock.world.examples import Example, examples
from veeam_jobs_kit.mock.world.model import Job, Kind, Organization, Platform, Server
from veeam_jobs_kit.mock.world.seeded_world import Builder

_SERVER_OF_EXAMPLE = {
    ("backupTapeJobs_listJobObjectsByServer", "twoTapeJobs"): "0a106d53-ac5b-441c-a5e8-124d53f8f8d9"
}
"""Servers named in the request line of an example (page get_backup_tape_jobs_job_objects_vbr_server_id)."""

_ENTITIES = ("BackupServerJob", "BackupServer", "Organization", "User", "AsyncActionInfo")
_SINGLES = ("About", "AsyncActionsConfig")
_RUNS = ("running", "waitingtape", "waitingrepository")
_PARTS = (
    "instanceUid",
    "fileShareUid",
    "objectStorageUid",
    "hostName",
    "linkedJobUid",
    "linkedRepositoryUid",
)
"""Members that distinguish the objects of one job."""


def fill(
    store: Store,
    document: Document,
    world_rows: WorldRows,
    builder: Builder,
    users: Users,
    *,
    with_examples: bool = True,
) -> Sequence[Item]:
    """Fill the store: first the examples, then the world.

    `with_examples` is whether the examples of the documents are among it. Returns the asynchronous actions that they show.
    """
    completer, fitter, world = _ExampleCompleter(builder, world_rows.now), world_rows.fitter, world_rows.world
    days = timedelta(days=days_between(START, world_rows.now))
    shown = [replace(example, value=moved(example.value, days)) for example in _documented(document)]
    for example in shown:
        schema = _shows(document, example)
        if with_examples or schema in _SINGLES:
            completer.add_example(example, schema)
    others = resources(document, {*coded_schemas(), *_ENTITIES, *_SINGLES}) if with_examples else []
    rows = {resource.schema: shown_rows(resource, shown, document, builder) for resource in others}
    for record in (record for records in rows.values() for record in records):
        completer.add_named(record)
    completer.complete_documented()
    completer.add_owners()
    completer.add_users(users)
    store.records.add(
        replace(record, body=fitter.fit(record.body, record.schema))
        for record in completer.records()
        if record.schema in document.schemas
    )
    store.records.fill_later(list(world_rows.schemas()))
    # Nearly every client lists jobs: fill their table before the first request.
    store.records.count(JOB)
    for key, values in completer.known().items():
        store.path_ids.add(key, values)
    store.path_ids.add("backupServerUid", (server.uid for server in world.servers))
    store.path_ids.add("organizationUid", (organization.uid for organization in world.organizations))
    for resource in others:
        _add_resource(store, resource, rows[resource.schema], others, document, fitter, builder)
    return list(completer.entities["AsyncActionInfo"].values())


def _add_resource(
    store: Store,
    resource: Resource,
    shown: Sequence[Record],
    others: Sequence[Resource],
    document: Document,
    fitter: Fitter,
    builder: Builder,
) -> None:
    """Add the rows of a resource without code, and the jobs, servers and organizations that they refer to."""
    ids = {name: store.path_ids.all(name) for name in resource.parents}
    jobs = store.records.page("BackupServerJob", limit=ROWS) if "jobUid" in ids else ()
    ids |= {"jobUid": [str(job["instanceUid"]) for job in jobs]} if jobs else {}
    records = shown or sampled_rows(resource, ids, document, fitter, builder)
    for record in records:
        for name, uid in record.keys.items():
            above = next(
                (other for other in others if other.identity == name and other is not resource), None
            )
            if above and not store.path_ids.exists(name, uid):
                _put(store, sample(above, uid, {}, document, fitter), above, fitter)
            elif name not in ("jobUid", "collection"):
                store.path_ids.add(name, [uid])
        _put(store, record, resource, fitter)


def _put(store: Store, record: Record, resource: Resource, fitter: Fitter) -> None:
    """Add a row with its keys: what its job or its server belongs to."""
    keys = dict(record.keys)
    for schema, name in (("BackupServerJob", "jobUid"), ("BackupServer", "backupServerUid")):
        owner = store.records.get(schema, keys[name]) if name in keys else None
        keys = {**(owner.keys if owner else {}), **keys}
    body = fitter.fit(record.body, record.schema)
    store.records.add([replace(record, body=body, keys={name: uid for name, uid in keys.items() if uid})])
    if resource.identity:
        store.path_ids.add(resource.identity, [record.uid])


def keys_of(job: Item) -> dict[str, str]:
    """Return what a job and its rows belong to. An assigned job belongs to the company it is assigned to."""
    found = collection_of_type(str(job.get("type")))
    return {
        "jobUid": str(job["instanceUid"]).lower(),
        "backupServerUid": str(job.get("backupServerUid")).lower(),
        "organizationUid": str(job.get("mappedOrganizationUid") or job.get("organizationUid")).lower(),
        "collection": found[0].lower() if found else "",
    }


def row_record(schema: str, row: Item, keys: Mapping[str, str]) -> Record:
    """Return the record of a row that belongs to a job."""
    linked = {"linkedJobUid": str(row["linkedJobUid"]).lower()} if "linkedJobUid" in row else {}
    parts = [str(row[name]) for name in _PARTS if row.get(name)]
    uid = ":".join([_owner(row), *parts]) if "jobUid" in row else _owner(row)
    return Record(schema, uid, row, {**keys, **linked})


@dataclass(frozen=True, slots=True)
class _Need:
    """What the rows of a job without an example say about the job."""

    kind: Kind
    server: str | None
    unique: str | None


@dataclass(slots=True)
class _ExampleCompleter:
    """Collects entities and rows, and adds the missing jobs, servers and organizations."""

    builder: Builder
    now: datetime
    entities: dict[str, dict[str, Item]] = field(default_factory=lambda: {name: {} for name in _ENTITIES})
    singles: dict[str, Item] = field(default_factory=dict)
    rows: list[tuple[str, Item]] = field(default_factory=list)
    needs: dict[str, _Need] = field(default_factory=dict)
    logins: dict[str, str] = field(default_factory=dict)
    named_servers: list[str] = field(default_factory=list)
    named_organizations: list[str] = field(default_factory=list)

    @property
    def jobs(self) -> dict[str, Item]:
        return self.entities["BackupServerJob"]

    @property
    def servers(self) -> dict[str, Item]:
        return self.entities["BackupServer"]

    def add(self, schema: str, item: Item) -> None:
        """Add an entity. If it exists, keep the one with more members."""
        uid = str(item.get("instanceUid") or item.get("id")).lower()
        known = self.entities[schema].get(uid)
        if known is None or len(known) < len(item):
            self.entities[schema][uid] = item

    def add_named(self, record: Record) -> None:
        """Request the job, server and organization that a row refers to."""
        keys = record.keys
        if "jobUid" in keys:
            kind = COLLECTIONS[keys["collection"]][0] if "collection" in keys else "BackupVm"
            self._need_job(keys["jobUid"].lower(), _Need(kind, keys.get("backupServerUid"), None))
        for name, named in (
            ("backupServerUid", self.named_servers),
            ("organizationUid", self.named_organizations),
        ):
            if name in keys:
                named.append(keys[name])

    def add_example(self, example: Example, schema: str) -> None:
        """Add what an example shows: entities, rows or single resources of this schema."""
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
            elif collection and schema in coded_schemas():
                self._add_row(schema, item, COLLECTIONS[collection][0], server)

    def complete_documented(self) -> None:
        """Add the jobs that rows refer to but no example shows, and their rows."""
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
            documented_id = {"uniqueUid": job.unique_uid} if need and need.unique else {}
            self.jobs[uid] = {**(item or self._shown_job(job)), **documented_id}
            self.add_job(job, self.jobs[uid])
            made = self.rows[kept:]
            self.rows[kept:] = [(schema, row) for schema, row in made if (schema, uid) not in shown]

    def add_job(self, job: Job, item: Item) -> None:
        """Add a job with all its rows."""
        self.add("BackupServerJob", item)
        name = str(self.servers.get(job.server.uid.lower(), {}).get("name") or job.server.name)
        self.rows.extend(typed_rows(job))
        self.rows.extend(object_rows(job))
        self.rows.extend(configuration_rows(job, item, name))

    def add_owners(self) -> None:
        """Add the servers and organizations that jobs refer to but no example shows."""
        for job in list(self.jobs.values()):
            organization = Organization(str(job.get("organizationUid")), "Example")
            if job.get("backupServerUid") and str(job["backupServerUid"]).lower() not in self.servers:
                self.add("BackupServer", server_item(self._server(str(job["backupServerUid"]), organization)))
        for server in self.named_servers:
            if server.lower() not in self.servers:
                self.add("BackupServer", server_item(self._known_server(server, None)))
        owned = [*self.jobs.values(), *self.servers.values()]
        named = [job.get("mappedOrganizationUid") for job in self.jobs.values()]
        named.extend(self.named_organizations)
        for uid in [*(owner.get("organizationUid") for owner in owned), *named]:
            if uid and str(uid).lower() not in self.entities["Organization"]:
                self.add("Organization", organization_item(Organization(str(uid), f"Example {str(uid)[:8]}")))

    def add_users(self, users: Users) -> None:
        """Add a user for every user name. A documented user replaces the one with its role."""
        documented = {str(user["role"]): user for user in self.entities["User"].values()}
        owners = self.entities["Organization"].values()
        providers = [str(owner["instanceUid"]) for owner in owners if owner["type"] == "Provider"]
        for name, role in users.by_name.items():
            own = users.principal(name).organization or next(iter(providers), users.organization)
            user = documented.get(role) or user_item(self.builder.uid(), name, role, own)
            self.add("User", user)
            self.logins[str(user["instanceUid"]).lower()] = name

    def records(self) -> Iterator[Record]:
        keys = {uid: keys_of(job) for uid, job in self.jobs.items()}
        for uid, job in self.jobs.items():
            yield Record("BackupServerJob", uid, _current(job, self.now), keys[uid])
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
        """Return the existing ids, by path parameter."""
        return {
            "backupServerUid": list(self.servers),
            "organizationUid": list(self.entities["Organization"]),
            "userUid": list(self.entities["User"]),
        }

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
        """Make a job and replace its members by those that the examples show."""
        wanted = str(item["backupServerUid"]) if item and item.get("backupServerUid") else None
        owner = str(item["organizationUid"]) if item and item.get("organizationUid") else None
        server = self._known_server(wanted or (need.server if need else None), owner)
        job = self.builder.job(number, kind, server)
        unique = (need.unique if need else None) or (item or {}).get("uniqueUid")
        name = str((item or {}).get("name") or job.name)
        return replace(
            job, uid=uid, unique_uid=str(unique or job.unique_uid), name=name, platform=self._platform(uid)
        )

    def _shown_job(self, job: Job) -> Item:
        """Return the job of a row, with the members that its documented configuration determines."""
        shown = (row for schema, row in self.rows if schema in SUBTYPES and _owner(row) == job.uid)
        configuration = next(shown, None)
        if configuration is None:
            return job_item(job)
        mapped = {"mappedOrganizationUid": configuration.get("mappedOrganizationUid")}
        return {**job_item(job), **shown_by_job(configuration, job.since), **mapped}

    def _platform(self, uid: str) -> Platform:
        rows = (
            row for schema, row in self.rows if schema == "BackupServerBackupVmJob" and _owner(row) == uid
        )
        subtype = str(next(rows, {}).get("subtype", "VSphere"))
        platforms: Mapping[str, Platform] = {"VSphere": "VSphere", "Vcd": "Vcd"}
        return platforms.get(subtype, "HyperV")

    def _known_server(self, uid: str | None, owner: str | None) -> Server:
        """Return the server with this UID as the examples show it; without a UID, make a new one."""
        uid = uid or self.builder.uid()
        on_it = (job for job in self.jobs.values() if job.get("backupServerUid") == uid)
        shown = self.servers.get(uid.lower()) or next(on_it, {})
        organization = owner or shown.get("organizationUid") or self.builder.uid()
        return self._server(uid, Organization(str(organization), "Example"))

    def _server(self, uid: str, organization: Organization) -> Server:
        return Server(uid, "vbr.example.com", "13.0.1.1071", organization, self.builder.uid())


def _current(job: Item, now: datetime) -> Item:
    """Return a documented job as it is now: a run has begun less than a day ago, the next one has not yet begun."""
    current = dict(job)
    if job.get("lastRun") and not job.get("lastEndTime") and str(job["status"]).casefold() in _RUNS:
        current["lastRun"] = _by_days(job["lastRun"], now, 0)
    schedule = job.get("schedule") or {}
    following = {name: schedule[name] for name in ("startDateTime", "startDateTimeUtc") if schedule.get(name)}
    if any(datetime.fromisoformat(str(moment)) <= now for moment in following.values()):
        moved_on = {name: _by_days(moment, now, 1) for name, moment in following.items()}
        current["schedule"] = {**schedule, **moved_on}
    return current


def _by_days(moment: Json, now: datetime, more: int) -> Json:
    """Move a time by whole days to the last one until now, and by some more."""
    days = (now - datetime.fromisoformat(str(moment))) // timedelta(days=1)
    return moved(moment, timedelta(days=days + more))


def _documented(document: Document) -> Iterator[Example]:
    """Return the examples of this version and of API 3.0, on whose pages the description is based."""
    yield from examples(document)
    try:
        oldest = read("vspc", "3.0")
    except bundles.BundleNotFound:
        return
    yield from examples(oldest)


def _shows(document: Document, example: Example) -> str:
    """Return the schema of the content of an example."""
    return str(document.unwrapped(example.operation.schemas_of(200)[0])[1])


def _owner(row: Mapping[str, Json]) -> str:
    """Return the UID of the job that a row belongs to."""
    return str(row.get("jobUid") or row.get("instanceUid")).lower()
