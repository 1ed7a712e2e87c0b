"""The query service of Enterprise Manager: filter, sort and page what there is of one type."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from veeam_jobs_kit.mock.calls import Answer, Call
from veeam_jobs_kit.mock.document import Document
from veeam_jobs_kit.mock.em.expressions import bad, comparable, read_filter
from veeam_jobs_kit.mock.em.links import link, reference
from veeam_jobs_kit.mock.em.tasks import Tasks
from veeam_jobs_kit.mock.store import Store
from veeam_jobs_kit.mock.views import Json, view

Entity = Mapping[str, Json]
PAGE = 100
"""Items of a page, unless told."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """Where a type stands in a result: in the list `member` of `group`, whose items are in `items`."""

    group: str
    member: str
    items: str
    schema: str


@dataclass(frozen=True, slots=True)
class Search:
    """The operation `queries_run`. Types whose resources the document does not describe are found empty."""

    document: Document
    store: Store
    tasks: Tasks

    def run(self, call: Call) -> Answer:
        kind = self._kind(str(call.query["type"]))
        found = self._found(call, kind)
        size, number = int(call.query.get("pageSize", PAGE)), int(call.query.get("page", 1))
        page = found[(number - 1) * size :][:size]
        pages = max(1, -(-len(found) // size))
        paging = {"Links": _links(call, number, pages), "PageNum": number, "PageSize": size}
        return Answer(
            200,
            "QueryResult",
            {**_content(call, kind, page), "PagingInfo": {**paging, "PagesCount": pages}},
        )

    def _found(self, call: Call, kind: _Kind | None) -> Sequence[Entity]:
        entities: Sequence[Entity] = []
        if kind is not None:
            entities = self.tasks.of(call) if kind.schema == "Task" else self.store.page(kind.schema)
        if text := call.query.get("filter"):
            test = read_filter(str(text), lambda name: self._member(kind, "filter", name))
            entities = [entity for entity in entities if test(entity)]
        for parameter in ("sortAsc", "sortDesc"):
            if name := call.query.get(parameter):
                find = self._member(kind, parameter, str(name))
                entities = sorted(entities, key=_sort_key(find), reverse=parameter == "sortDesc")
        return entities

    def _kind(self, type_: str) -> _Kind | None:
        bundle, schemas = self.document.bundle, self.document.schemas
        for group, holder in (("Entities", "QueryEntities"), ("Resources", "QueryResources")):
            for member, child in view(schemas[holder], bundle).properties.items():
                items, schema, _ = self.document.unwrapped(str(view(child, bundle).name))
                if schema and items and schema.lower() == type_.lower():
                    return _Kind(group, member, items, schema)
        return None

    def _member(self, kind: _Kind | None, parameter: str, name: str) -> Callable[[Entity], Json]:
        """A top-level member by its name, with or without the `UTC` behind it; of an unknown type, anything."""
        if kind is None:
            return lambda entity: None
        known = view(self.document.schemas[kind.schema], self.document.bundle).properties
        for member in known:
            if name.lower() in (member.lower(), member.lower().removesuffix("utc")):
                return lambda entity: entity.get(member)
        raise bad(parameter, f"{kind.schema} has no property {name}")


def _sort_key(find: Callable[[Entity], Json]) -> Callable[[Entity], tuple[int, Json]]:
    return lambda entity: comparable(find(entity))


def _content(call: Call, kind: _Kind | None, page: Sequence[Entity]) -> dict[str, Json]:
    if kind is not None and (kind.group == "Resources" or call.query.get("format") == "Entities"):
        return {kind.group: {kind.member: {kind.items: list(page)}}}
    return {"Refs": {"Refs": [reference(entity) for entity in page]}}


def _links(call: Call, number: int, pages: int) -> list[Json]:
    def to(rel: str, page: int) -> Json:
        asked = {**call.query, "pageSize": call.query.get("pageSize", PAGE), "page": page}
        return link(rel, f"{call.operation.path}?{urlencode(asked, errors='replace')}")

    between = [to("Previous", number - 1)] if 1 < number <= pages else []
    between += [to("Next", number + 1)] if number < pages else []
    return [to("First", 1), *between, to("Last", pages)]
