"""The resources that the document shows, each put together from all its examples, XML and JSON."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from veeam_jobs_kit.mock.document import Document
from veeam_jobs_kit.mock.em.links import inward
from veeam_jobs_kit.mock.em.media import canonical, joined
from veeam_jobs_kit.mock.em.samples import homes
from veeam_jobs_kit.mock.examples import examples
from veeam_jobs_kit.mock.views import Json
from veeam_jobs_kit.mock.xml import XmlCodec

Entity = dict[str, Json]
SCHEMAS: Mapping[str, str] = {
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
"""`Type` of a resource that stays -> its schema. Tasks and logon sessions come and go: they are not among them."""


def documented(document: Document, xml: XmlCodec) -> list[Entity]:
    """Every resource in the examples, once, in the order they appear; links and addresses start below the API."""
    found: dict[tuple[str, str], Entity] = {}
    where = homes(document)
    for example in examples(document, xml):
        for entity in _entities(canonical(inward(example.value))):
            key = str(entity["Type"]), entity_id(entity)
            found[key] = _merged(found.get(key), entity)
    return [
        _at_home(entity, where) for entity in found.values() if SCHEMAS[entity["Type"]] in document.schemas
    ]


def entity_id(entity: Mapping[str, Json]) -> str:
    """The id of a resource or of an object in a job, in lower case."""
    return str(entity.get("UID") or entity["ObjectInJobId"]).rpartition(":")[2].lower()


def _entities(value: Json) -> Iterator[Entity]:
    if isinstance(value, list):
        for item in value:
            yield from _entities(item)
    elif isinstance(value, dict):
        if value.get("Type") in SCHEMAS and "Rel" not in value and value.get("Href"):
            yield value
        for inner in value.values():
            yield from _entities(inner)


def _merged(first: Any, second: Any) -> Any:
    """The first value, its gaps filled from the second."""
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
    """A resource at the path it is served at: the sample of a discovered computer names another (C14)."""
    home = where.get(SCHEMAS[entity["Type"]])
    return {**entity, "Href": f"{home}/{entity_id(entity)}?format=Entity"} if home else entity
