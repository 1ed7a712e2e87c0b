"""The query service of Enterprise Manager: filter, sort and page the resources of one type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from veeam_jobs_description.document import Document
from veeam_jobs_description.schemas import Json, read_schema
from veeam_jobs_kit.mock.em.documented import SCHEMA_OF_TYPE
from veeam_jobs_kit.mock.em.entities import replica_session
from veeam_jobs_kit.mock.em.links import link
from veeam_jobs_kit.mock.em.query_filters import bad, read_filter
from veeam_jobs_kit.mock.em.query_properties import Properties, Property
from veeam_jobs_kit.mock.em.relations import Relations, file_server
from veeam_jobs_kit.mock.em.resources import SESSION_SCHEMAS, Resources
from veeam_jobs_kit.mock.em.run_parts import QUERY_TYPE
from veeam_jobs_kit.mock.em.tasks import Tasks
from veeam_jobs_kit.mock.http.messages import Answer, Call
from veeam_jobs_kit.mock.http.problems import Problem
from veeam_jobs_kit.mock.storage.store import Store

Entity = Mapping[str, Json]
PAGE = 100
"""The number of items on a page, by default."""

_CHOOSING = frozenset({"filter", "sortAsc", "sortDesc"})

_USERS = ("Portal Administrator", "Portal User")
_UNLISTED: Mapping[str, tuple[str, ...]] = {"FileServer": _USERS, "ReplicaJobSession": _USERS}
"""The roles that may query a type that no operation lists."""

_JOB_SESSIONS = ("BackupJobSession", "ReplicaJobSession")
"""Types that are kept under one schema, and that queries tell apart by `QUERY_TYPE`.

Queries show runs of replication jobs apart from others, and the list of all backup sessions has none; so it is on servers.
What the list of one job and single resources show of these runs is not known: here they are backup sessions. (assumption)
"""


@dataclass(frozen=True, slots=True)
class _ResultList:
    """The place of a type in a result: the list `member` of `group`, whose items are in `items`.

    `members` are all lists that `group` could hold: those that are not in use are null.
    """

    group: str
    member: str
    items: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QueryService:
    """The operation `queries_run`. Types without described resources give no results, except file shares."""

    document: Document
    store: Store
    tasks: Tasks
    resources: Resources

    def run(self, call: Call) -> Answer:
        """Answer `queries_run`."""
        properties = Properties(self.document, self.store)
        asked = str(call.query["type"])
        type_ = next((known for known in properties.types() if known.lower() == asked.lower()), asked)
        self._admit(call, type_)
        size, number = int(call.query.get("pageSize", PAGE)), int(call.query.get("page", 1))
        page, total = self._page(call, type_, properties, (number - 1) * size, size)
        pages = max(1, -(-total // size))
        paging = {"Links": _links(call, number, pages), "PageNum": number, "PageSize": size}
        content = self._content(call, type_, page)
        return Answer(200, "QueryResult", {**content, "PagingInfo": {**paging, "PagesCount": pages}})

    def _admit(self, call: Call, type_: str) -> None:
        """Check that the caller may list the type, and so query it. Raises Problem 403."""
        roles = set(_UNLISTED.get(type_) or self._listing_roles(type_))
        if roles and not roles & call.principal.roles:
            raise Problem(403, "Access denied")

    def _listing_roles(self, type_: str) -> Iterator[str]:
        for operation in self.document.operations:
            if operation.method == "GET" and operation.id != "queries_run":
                schema = (
                    operation.forms.entity if operation.forms else next(iter(operation.schemas_of(200)), None)
                )
                _, item, many = self.document.unwrapped(schema) if schema else (None, None, False)
                if many and item == SCHEMA_OF_TYPE.get(type_, type_):
                    yield from operation.roles

    def _page(
        self, call: Call, type_: str, properties: Properties, offset: int, size: int
    ) -> tuple[Sequence[Entity], int]:
        """Return the items of a page, and the number of all items."""
        kept = _kept(type_)
        if kept and kept[0] not in SESSION_SCHEMAS and not _CHOOSING & call.query.keys():
            return self._records(type_, offset, size), self.store.records.count(*kept)
        found = self._found(call, type_, properties.of(type_))
        return found[offset : offset + size], len(found)

    def _found(self, call: Call, type_: str, properties: Mapping[str, Property]) -> Sequence[Entity]:
        entities = self._all(call, type_)

        def property_(parameter: str, name: str) -> Property:
            found = properties.get(name.lower())
            # The links of the query service sort by name whatever the type, tasks too, which have none.
            if found is None and properties and not (parameter != "filter" and name.lower() == "name"):
                raise bad(parameter, f"{type_} has no property {name}")
            return found or Property(name, "string", {}, lambda entity: None)

        if text := call.query.get("filter"):
            test = read_filter(
                str(text), lambda name, sign, value: property_("filter", name).comparison(sign, value)
            )
            entities = [entity for entity in entities if test(entity)]
        for parameter in ("sortAsc", "sortDesc"):
            if name := call.query.get(parameter):
                key = property_(parameter, str(name)).sort_key
                entities = sorted(entities, key=key, reverse=parameter == "sortDesc")
        return entities

    def _all(self, call: Call, type_: str) -> Sequence[Entity]:
        if type_ == "Task":
            return self.tasks.of(call)
        if type_ == "FileServer":
            return self._file_servers()
        return self._records(type_)

    def _records(self, type_: str, offset: int = 0, size: int = -1) -> Sequence[Entity]:
        """Return the resources of a type, in the order in which they were added; none of a type that is not stored."""
        kept = _kept(type_)
        if kept is None:
            return []
        found = self.resources.recent(kept[0], self.store.records.page(*kept, offset, size))
        return list(map(replica_session, found)) if type_ == "ReplicaJobSession" else found

    def _file_servers(self) -> Sequence[Entity]:
        """Return the file shares of the objects in NAS jobs."""
        relations, found = Relations(self.store), {}
        for item in self.store.records.page(SCHEMA_OF_TYPE["NasObject"]):
            share = file_server(item)
            server, name = (relations.find(item, f"BackupServer{what}") for what in ("Uid", "Name"))
            if share and server:
                uid = share.uid.rpartition(":")[2]
                found[uid] = {
                    "Type": "FileServer",
                    "Href": f"/nas/fileServers/{uid}",
                    "Name": share.name,
                    "UID": share.uid,
                    "Links": [link("Up", f"/backupServers/{server}", "BackupServerReference", name)],
                }
        return list(found.values())

    def _content(self, call: Call, type_: str, page: Sequence[Entity]) -> dict[str, Json]:
        place = self._place(type_)
        in_full = place is not None and (place.group == "Resources" or call.query.get("format") == "Entities")
        if place is not None and in_full:
            lists: dict[str, Json] = dict.fromkeys(place.members)
            return {place.group: {**lists, place.member: {place.items: list(page)}}}
        refer = _short if type_ == "FileServer" else self.resources.reference
        return {"Refs": {"Refs": [refer(entity) for entity in page]}}

    def _place(self, type_: str) -> _ResultList | None:
        bundle = self.document.bundle
        said = bundle["paths"]["/query"]["get"].get("x-query-results", {}).get(type_)
        if said is None:
            return None
        members = tuple(read_schema(self.document.schemas[f"Query{said['in']}"], bundle).properties)
        # Where the name of the list is unknown, nothing is known of its items either: it is always empty.
        return _ResultList(said["in"], said["member"], said.get("list", said["member"]), members)


def _kept(type_: str) -> tuple[str, Mapping[str, str] | None] | None:
    """Return schema and keys under which the resources of a type are stored; None for other types."""
    if type_ in _JOB_SESSIONS:
        return "BackupJobSession", {QUERY_TYPE: type_}
    return (SCHEMA_OF_TYPE[type_], None) if type_ in SCHEMA_OF_TYPE else None


def _short(entity: Entity) -> Entity:
    """Return a reference to a resource that no operation lists."""
    return {
        "UID": entity["UID"],
        "Name": entity["Name"],
        "Href": entity["Href"],
        "Type": f"{entity['Type']}Reference",
        "Links": [candidate for candidate in entity.get("Links") or () if candidate["Rel"] == "Up"],
    }


def _links(call: Call, number: int, pages: int) -> list[Json]:
    def to(rel: str, page: int) -> Json:
        asked = {**call.query, "pageSize": call.query.get("pageSize", PAGE), "page": page}
        return link(rel, f"{call.operation.path}?{urlencode(asked, errors='replace')}")

    between = [to("Previous", number - 1)] if 1 < number <= pages else []
    between += [to("Next", number + 1)] if number < pages else []
    return [to("First", 1), *between, to("Last", pages)]
