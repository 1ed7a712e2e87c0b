"""The query service of Enterprise Manager: filter, sort and page what there is of one type."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from veeam_jobs_kit.mock.calls import Answer, Call
from veeam_jobs_kit.mock.document import Document
from veeam_jobs_kit.mock.em.documented import SCHEMAS, entity_id
from veeam_jobs_kit.mock.em.expressions import bad, read_filter
from veeam_jobs_kit.mock.em.links import link
from veeam_jobs_kit.mock.em.properties import Properties, Property
from veeam_jobs_kit.mock.em.relations import Relations, file_server
from veeam_jobs_kit.mock.em.resources import Resources
from veeam_jobs_kit.mock.em.runs import protected
from veeam_jobs_kit.mock.em.tasks import Tasks
from veeam_jobs_kit.mock.problems import Problem
from veeam_jobs_kit.mock.store import Store
from veeam_jobs_kit.mock.views import Json, view

Entity = Mapping[str, Json]
PAGE = 100
"""Items of a page, unless told."""

_CHOOSING = frozenset({"filter", "sortAsc", "sortDesc"})

_FILE_SERVERS = ("Portal Administrator", "Portal User")
"""Who may ask for file shares, which no operation of the document lists."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where entities of a type stand in a result: in the list `member` of `group`, whose items are in `items`."""

    group: str
    member: str
    items: str


@dataclass(frozen=True, slots=True)
class Search:
    """The operation `queries_run`. Types that the document does not describe are found empty, whatever is asked."""

    document: Document
    store: Store
    tasks: Tasks
    resources: Resources

    def run(self, call: Call) -> Answer:
        properties = Properties(self.document, self.store)
        asked = str(call.query["type"])
        type_ = next((one for one in properties.types() if one.lower() == asked.lower()), asked)
        self._admit(call, type_)
        size, number = int(call.query.get("pageSize", PAGE)), int(call.query.get("page", 1))
        page, total = self._page(call, type_, properties, (number - 1) * size, size)
        pages = max(1, -(-total // size))
        paging = {"Links": _links(call, number, pages), "PageNum": number, "PageSize": size}
        content = self._content(call, type_, page)
        return Answer(200, "QueryResult", {**content, "PagingInfo": {**paging, "PagesCount": pages}})

    def _admit(self, call: Call, type_: str) -> None:
        """Whoever may list a type may query it; Problem 403 for others."""
        roles = set(_FILE_SERVERS) if type_ == "FileServer" else set(self._listing_roles(type_))
        if roles and not roles & call.principal.roles:
            raise Problem(403, "Access denied")

    def _listing_roles(self, type_: str) -> Iterator[str]:
        for operation in self.document.operations:
            if operation.method == "GET" and operation.id != "queries_run":
                schema = (
                    operation.forms.entity if operation.forms else next(iter(operation.schemas_of(200)), None)
                )
                _, item, many = self.document.unwrapped(schema) if schema else (None, None, False)
                if many and item == SCHEMAS.get(type_, type_):
                    yield from operation.roles

    def _page(
        self, call: Call, type_: str, properties: Properties, offset: int, size: int
    ) -> tuple[Sequence[Entity], int]:
        """What is on a page, and how many there are on all."""
        if type_ in SCHEMAS and not _CHOOSING & call.query.keys():
            return self.store.page(SCHEMAS[type_], None, offset, size), self.store.count(SCHEMAS[type_])
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
        return self.store.page(SCHEMAS[type_]) if type_ in SCHEMAS else []

    def _file_servers(self) -> Sequence[Entity]:
        """The file shares that objects of jobs are on."""
        relations, found = Relations(self.store), {}
        for item in self.store.page(SCHEMAS["NasObject"]):
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
            return {place.group: {place.member: {place.items: list(page)}}}
        # Objects of jobs and file shares have no list in the document, so they come as references. (assumption)
        refer = self.resources.reference if place else _short
        return {"Refs": {"Refs": [refer(entity) for entity in page]}}

    def _place(self, type_: str) -> _Place | None:
        bundle, schemas = self.document.bundle, self.document.schemas
        for group, holder in (("Entities", "QueryEntities"), ("Resources", "QueryResources")):
            for member, child in view(schemas[holder], bundle).properties.items():
                items, schema, _ = self.document.unwrapped(str(view(child, bundle).name))
                if items and schema == SCHEMAS.get(type_, type_):
                    return _Place(group, member, items)
        return None


def _short(entity: Entity) -> Entity:
    """A reference to what has no form to choose."""
    return {
        "UID": entity.get("UID") or f"urn:veeam:{entity['Type']}:{entity_id(entity)}",
        "Name": entity.get("Name") or protected(entity).name,
        "Href": entity["Href"],
        "Type": f"{entity['Type']}Reference",
        "Links": [one for one in entity.get("Links") or () if one["Rel"] == "Up"],
    }


def _links(call: Call, number: int, pages: int) -> list[Json]:
    def to(rel: str, page: int) -> Json:
        asked = {**call.query, "pageSize": call.query.get("pageSize", PAGE), "page": page}
        return link(rel, f"{call.operation.path}?{urlencode(asked, errors='replace')}")

    between = [to("Previous", number - 1)] if 1 < number <= pages else []
    between += [to("Next", number + 1)] if number < pages else []
    return [to("First", 1), *between, to("Last", pages)]
