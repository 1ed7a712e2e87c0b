"""Looking up objects of virtual infrastructures: those the document shows, and those that jobs hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from veeam_jobs_kit.mock.calls import Answer, Call
from veeam_jobs_kit.mock.document import Document
from veeam_jobs_kit.mock.examples import answer_example
from veeam_jobs_kit.mock.store import Store
from veeam_jobs_kit.mock.views import Json

Item = Mapping[str, Json]
_REFERENCE = re.compile(r"urn:[^:]*:([^:]+):([^.]+)\..+")
"""`urn:<Platform>:<Type>:<ID of the root>.<ID of the object>`."""


@dataclass(frozen=True, slots=True)
class Lookups:
    """The operation `lookups_find`."""

    document: Document
    store: Store

    def find(self, call: Call) -> Answer:
        """By `hierarchyRef` alone, or by host, name and type; each of them that is missing narrows nothing. (assumption)"""
        wanted = call.query.get("hierarchyRef")
        if wanted is not None:
            found = [item for item in self._items(call) if str(item["ObjectRef"]).lower() == wanted.lower()]
        else:
            found = [item for item in self._items(call) if _matches(item, call.query)]
        return Answer(200, "HierarchyItems", {"HierarchyItems": found})

    def _items(self, call: Call) -> list[Item]:
        """Every object, once."""
        found = {str(item["ObjectRef"]): item for item in (*self._shown(call), *self._held())}
        return list(found.values())

    def _shown(self, call: Call) -> Iterator[Item]:
        yield from answer_example(self.document, call.operation).get("HierarchyItems") or ()

    def _held(self) -> Iterator[Item]:
        for item in self.store.page("ObjectInJob"):
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
