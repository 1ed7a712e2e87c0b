"""The pages of the Enterprise Manager mock, found by the document and by the mock's own lists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any
from urllib.parse import urlsplit

import httpx2

from veeam_jobs_description.document import Document, read
from veeam_jobs_description.operations import Operation

JSON = {"Accept": "application/json"}
JOB = "/jobs/2851cb88-37b6-46ea-b2c8-47b55270169d"
QUERIES = {
    "queries_run": "?type=Job&format=Entities",
    "lookups_find": "?host=urn:veeam:HierarchyRoot:a2b0c55d-829a-4efe-bd95-125ee77ba9dd&name=*&type=Vm",
}


@cache
def document() -> Document:
    return read("em")


def readable() -> list[Operation]:
    """Every GET of the document."""
    return [one for one in document().operations if one.method == "GET"]


def item_schema(operation: Operation) -> str | None:
    """The schema of what a list holds; None for what is no list."""
    schema = operation.forms.entity if operation.forms else next(iter(operation.schemas_of(200)), None)
    _, item, many = document().unwrapped(schema) if schema else (None, None, False)
    return item if many else None


def items(client: httpx2.Client, path: str) -> list[Any]:
    """What a list holds, in JSON."""
    answer = client.get(path, headers=JSON)
    assert answer.status_code == 200, (path, answer.text)
    (found,) = answer.json().values()
    return list(found or ())


def paths(client: httpx2.Client, operation: Operation) -> Iterator[str]:
    """Where an operation answers: once, or once for each resource that the lists above it show."""
    collection, inside, rest = operation.path.partition("/{ID}")
    if not inside:
        yield operation.path + QUERIES.get(operation.id, "")
        return
    for item in items(client, collection):
        path = _path(item)
        if rest.endswith("/{includeID}"):
            yield from (_path(include) for include in items(client, f"{path}/includes"))
        else:
            yield path + rest


def forms(operation: Operation) -> Sequence[str]:
    """The query of each form of an answer."""
    return ("", "?format=Entity") if operation.forms else ("",)


def _path(item: Any) -> str:
    return urlsplit(str(item["Href"])).path.removeprefix("/api")
