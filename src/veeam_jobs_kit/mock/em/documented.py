"""Resources from the examples of the description, each merged from all examples that contain it."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from veeam_jobs_description.document import Document
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.em.links import inward
from veeam_jobs_kit.mock.em.value_formats import canonical, joined
from veeam_jobs_kit.mock.http.xml import XmlCodec
from veeam_jobs_kit.mock.world.examples import Example, examples

Entity = dict[str, Json]
_SINGLE = re.compile(r"[^{}]+/\{\w+\}")


@dataclass(frozen=True, slots=True)
class ExampleEntity:
    """A resource from the examples, with its id and the id of its parent, if the examples contain them."""

    entity: Entity
    uid: str | None
    parent: str | None


SCHEMA_OF_TYPE: Mapping[str, str] = {
    **{
        name: name
        for name in (
            "BackupServer", "AgentBackupJob", "Job", "BackupJobSession", "BackupTaskSession", "Backup", "BackupFile",
            "RestorePoint", "AgentRestorePoint", "AgentProtectionGroup", "DiscoveredComputer", "ObjectInJob",
            "ObjectInAgentBackupJob",
        )
    },
    "NasJob": "NASJob",
    "NasObject": "NASObject",
}  # fmt: skip
"""The schema of each `Type` of resource. Tasks and logon sessions are not among them: they are short-lived."""


def documented(document: Document, xml: XmlCodec) -> list[Entity]:
    """Return every resource of the examples, once, in order; links and addresses are relative to the API."""
    found: dict[tuple[str, str], Entity] = {}
    where = homes(document)
    for example in examples(document, xml):
        for entity in _entities(canonical(inward(example.value))):
            key = str(entity["Type"]), entity_id(entity)
            found[key] = _merged(found.get(key), entity)
    return [
        _at_home(entity, where)
        for entity in found.values()
        if SCHEMA_OF_TYPE[entity["Type"]] in document.schemas
    ]


def homes(document: Document) -> Mapping[str, str]:
    """Return the path of the collection of each schema: `BackupServer` gives `/backupServers`."""
    return {
        operation.forms.entity: operation.path.rpartition("/")[0]
        for operation in document.operations
        if operation.method == "GET" and operation.forms and _SINGLE.fullmatch(operation.path)
    }


def entities_in_examples(
    document: Document, xml: XmlCodec, schema: str, operations: Collection[str], above: str | None
) -> list[ExampleEntity]:
    """Return the resources of one schema in the examples of some operations, in order, each once.

    `above` is the collection of what its resources belong to: `/backupServers`.
    """
    found: dict[str, ExampleEntity] = {}
    for example in examples(document, xml):
        if example.operation.id in operations:
            for entity in _of_schema(canonical(inward(example.value)), example, document, schema):
                uid = _own_id(entity)
                key = uid or json.dumps(entity, sort_keys=True)
                known = found.get(key, ExampleEntity({}, uid, None))
                parent = known.parent or (_parent(entity, example, above) if above else None)
                found[key] = ExampleEntity(_merged(known.entity, entity), uid, parent)
    return list(found.values())


def _of_schema(value: Json, example: Example, document: Document, schema: str) -> Iterator[Entity]:
    """Yield the resources of a schema in an answer: the items of its list, or the answer itself; no references."""
    operation = example.operation
    envelope = operation.forms.entity if operation.forms else operation.schemas_of(200)[0]
    member, _, many = document.unwrapped(envelope)
    content = value.get(str(member)) if member and isinstance(value, dict) else value
    for item in content if many and isinstance(content, list) else [content]:
        if isinstance(item, dict) and item.get("Type", schema) == schema:
            yield item


def _own_id(entity: Mapping[str, Json]) -> str | None:
    """Return the id of a resource from its UID or, without one, from its address."""
    named = entity.get("UID") or entity.get("ObjectInJobId")
    if named:
        return str(named).rpartition(":")[2].lower()
    return str(entity["Href"]).partition("?")[0].rpartition("/")[2].lower() if entity.get("Href") else None


def _parent(entity: Mapping[str, Json], example: Example, above: str) -> str | None:
    """Return the id of the parent of a resource: from its address, a link Rel=Up, or the path of the example."""
    links = (link["Href"] for link in entity.get("Links") or () if link.get("Rel") == "Up")
    inside = re.compile(re.escape(above) + r"/([^/?]+)")
    for address in (entity.get("Href"), *links):
        if found := inside.match(str(address)):
            return found[1].lower()
    operation = example.operation
    return (
        example.parameters.get(operation.path_parameters[0])
        if operation.path.startswith(f"{above}/{{")
        else None
    )


def entity_id(entity: Mapping[str, Json]) -> str:
    """Return the id of a resource or of an object in a job, in lower case."""
    return str(entity.get("UID") or entity["ObjectInJobId"]).rpartition(":")[2].lower()


def _entities(value: Json) -> Iterator[Entity]:
    if isinstance(value, list):
        for item in value:
            yield from _entities(item)
    elif isinstance(value, dict):
        if value.get("Type") in SCHEMA_OF_TYPE and "Rel" not in value and value.get("Href"):
            yield value
        for inner in value.values():
            yield from _entities(inner)


def _merged(first: Any, second: Any) -> Any:
    """Return the first value, with missing members filled from the second."""
    if first is None:
        return second
    if not isinstance(first, dict) or not isinstance(second, dict):
        return first
    names = dict.fromkeys([*first, *second])
    return {
        name: joined(first[name], second[name])
        if name == "Time" and isinstance(first.get(name), str) and isinstance(second.get(name), str)
        else _merged(first.get(name), second.get(name))
        for name in names
    }


def _at_home(entity: Entity, where: Mapping[str, str]) -> Entity:
    """Return a resource at the path that serves it: the sample of a discovered computer names another (C14)."""
    home = where.get(SCHEMA_OF_TYPE[entity["Type"]])
    return {**entity, "Href": f"{home}/{entity_id(entity)}?format=Entity"} if home else entity
