"""Entities of resources without code: from the examples, or made from the schema if there are none."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from veeam_jobs_description.document import Document
from veeam_jobs_description.operations import Operation
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.em.documented import ExampleEntity, entities_in_examples, homes
from veeam_jobs_kit.mock.em.served_links import ServedLinks
from veeam_jobs_kit.mock.http.xml import XmlCodec
from veeam_jobs_kit.mock.storage.records import Record
from veeam_jobs_kit.mock.storage.store import Store
from veeam_jobs_kit.mock.world.coercion import Fitter
from veeam_jobs_kit.mock.world.seeded_world import Builder

_ENTITIES = 3
_LIVE = ("LogonSession", "Task", "HierarchyItem")
"""Schemas whose entities are not stored as records: short-lived ones, and search results."""

_BELOW = re.compile(r"(.+?)/\{\w+\}/")


def add_resources(
    document: Document, xml: XmlCodec, fitter: Fitter, builder: Builder, store: Store, served: ServedLinks
) -> None:
    """Add entities for every schema in a GET that has none in the store, parents first."""
    rows = _Rows(document, fitter, store, homes(document))
    for schema, operations in _without_rows(document, store):
        above = next((found[1] for operation in operations if (found := _BELOW.match(operation.path))), None)
        shown = entities_in_examples(document, xml, schema, {operation.id for operation in operations}, above)
        for example in shown:
            rows.add_linked(served.cleared(example.entity))
        owners = store.path_ids.all(above)[:_ENTITIES] if above else []
        if above and not owners:
            continue  # what belongs to something of which there is nothing
        for number, example in enumerate(shown or rows.samples(schema)):
            known = (
                example.parent
                if above and example.parent and store.path_ids.exists(above, example.parent)
                else None
            )
            # What examples list by itself need not belong to anything.
            free = shown and not all(_BELOW.match(operation.path) for operation in operations)
            owner = known or (owners[number % len(owners)] if owners and not free else None)
            home = rows.homes.get(schema) or re.sub(r"\{\w+\}", owner or "", operations[0].path)
            uid, keys = example.uid or builder.uid(), {above: owner} if above and owner else {}
            rows.add(served.cleared(example.entity), schema, uid, home, keys, is_sample=not shown)


@dataclass(frozen=True, slots=True)
class _Rows:
    """Adds entities of resources without code."""

    document: Document
    fitter: Fitter
    store: Store
    homes: Mapping[str, str]

    def samples(self, schema: str) -> list[ExampleEntity]:
        """Return entities made from the schema."""
        described = self.document.schemas[schema]
        return [
            ExampleEntity(self.fitter.sample(described, number=number), None, None)
            for number in range(_ENTITIES)
        ]

    def add(
        self, entity: Json, schema: str, uid: str, home: str, keys: Mapping[str, str], *, is_sample: bool
    ) -> None:
        """Add an entity with the path that serves it."""
        own = _identity(schema, uid, home, has_uid="UID" in entity)
        taken = own if is_sample else {"Href": own["Href"]}
        body = entity | {name: value for name, value in taken.items() if name in entity}
        self.store.records.add([Record(schema, uid, self.fitter.fit(body, schema), keys)])
        self.store.path_ids.add(home, [uid])

    def add_linked(self, entity: Mapping[str, Json]) -> None:
        """Add the entities that an entity links to and no example shows, with the id and name of the link."""
        schema_at = {home: schema for schema, home in self.homes.items()}
        for link in entity.get("Links") or ():
            home, _, uid = str(link["Href"]).partition("?")[0].rpartition("/")
            schema = schema_at.get(home)
            if schema and not self.store.records.get(schema, uid):
                sample = self.fitter.sample(self.document.schemas[schema])
                name = {"Name": link["Name"]} if link.get("Name") else {}
                self.add({**sample, **name}, schema, uid.lower(), home, {}, is_sample=True)


def _identity(schema: str, uid: str, home: str, *, has_uid: bool) -> dict[str, Json]:
    """Return the members that identify an entity. The address of one without UID has no `format`."""
    form = "?format=Entity" if has_uid else ""
    return {
        "UID": f"urn:veeam:{schema}:{uid}",
        "ObjectInJobId": uid,
        "Href": f"{home}/{uid}{form}",
        "Links": [],
    }


def _without_rows(document: Document, store: Store) -> list[tuple[str, list[Operation]]]:
    """Return the schemas without rows and the operations that answer with them; those without a parent first."""
    found: dict[str, list[Operation]] = {}
    for operation in document.operations:
        schema = _content(document, operation)
        if schema is not None and schema not in _LIVE and not store.records.count(schema):
            found.setdefault(schema, []).append(operation)
    return sorted(found.items(), key=lambda item: any(_BELOW.match(operation.path) for operation in item[1]))


def _content(document: Document, operation: Operation) -> str | None:
    """Return the schema of the entities that a GET answers with, None if it has no list of them."""
    if operation.method != "GET":
        return None
    if operation.forms:
        return document.unwrapped(operation.forms.entity)[1]
    schema = next(iter(operation.schemas_of(200)), None)
    _, item, many = document.unwrapped(schema) if schema else (None, None, False)
    return item if many else None
