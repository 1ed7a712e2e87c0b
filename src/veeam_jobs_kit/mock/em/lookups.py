"""Find objects of virtual infrastructures: those of the examples, and those in jobs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from veeam_jobs_description.document import Document
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.http.messages import Answer, Call
from veeam_jobs_kit.mock.storage.store import Store
from veeam_jobs_kit.mock.world.examples import answer_example

Item = Mapping[str, Json]
_REFERENCE = re.compile(r"urn:[^:]*:([^:]+):([^.]+)\..+")
"""`urn:<Platform>:<Type>:<ID of the root>.<ID of the object>`."""


@dataclass(frozen=True, slots=True)
class Lookups:
    """The operation `lookups_find`."""

    document: Document
    store: Store

    def find(self, call: Call) -> Answer:
        """Find objects by `hierarchyRef` alone, or by those of host, name and type that are given. (assumption)"""
        wanted = call.query.get("hierarchyRef")
        if wanted is not None:
            found = [item for item in self._items(call) if str(item["ObjectRef"]).lower() == wanted.lower()]
        else:
            found = [item for item in self._items(call) if _matches(item, call.query)]
        return Answer(200, "HierarchyItems", {"HierarchyItems": found})

    def _items(self, call: Call) -> list[Item]:
        """Return every object, once."""
        found = {str(item["ObjectRef"]): item for item in (*self._shown(call), *self._held())}
        return list(found.values())

    def _shown(self, call: Call) -> Iterator[Item]:
        yield from answer_example(self.document, call.operation).get("HierarchyItems") or ()

    def _held(self) -> Iterator[Item]:
        for item in self.store.records.page("ObjectInJob"):
            match = _REFERENCE.fullmatch(str(item.get("HierarchyObjRef")))
            if match:
                names = {"ObjectRef": match[0], "ObjectType": match[1], "ObjectName": item["Name"]}
                yield {"Type": "HierarchyItem", **names}


def _matches(item: Item, query: Mapping[str, Json]) -> bool:
    match = _REFERENCE.fullmatch(str(item["ObjectRef"]))
    host, name = str(query.get("host", "")), str(query.get("name", "*"))
    return (
        (not host or bool(match and match[2].lower() == host.rpartition(":")[2].lower()))
        and name.lower() in ("*", str(item["ObjectName"]).lower())
        and query.get("type") in (None, item["ObjectType"])
    )
