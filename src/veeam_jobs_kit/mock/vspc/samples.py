"""Rows of resources without code: from the examples, or made from the schema if there are none.

A new operation in the description is served by this alone: its example rows are listed, found by id, and belong to
what their members or the path of the example name.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from veeam_jobs_description.document import Document
from veeam_jobs_description.operations import Operation
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.storage.records import Record
from veeam_jobs_kit.mock.vspc.job_types import collection_of_path
from veeam_jobs_kit.mock.world.coercion import Fitter
from veeam_jobs_kit.mock.world.examples import Example
from veeam_jobs_kit.mock.world.seeded_world import Builder

ROWS = 3
"""The number of rows made for a resource without examples."""

IDENTITIES = ("instanceUid", "id")
"""Members that are the id of a row, whatever the name of the path parameter."""

Item = Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Resource:
    """A schema without code: its operations, the path parameters of its parents, and that of a row."""

    schema: str
    operations: tuple[Operation, ...]
    parents: tuple[str, ...]
    identity: str | None


def resources(document: Document, made: Iterable[str]) -> list[Resource]:
    """Return the resources whose schemas some GET answers with and `made` lacks, parents first."""
    by_schema: dict[str, list[tuple[Operation, bool]]] = {}
    known = set(made)
    for operation in document.operations:
        envelope = next(iter(operation.schemas_of(200)), None)
        if operation.method != "GET" or envelope is None:
            continue
        member, schema, many = document.unwrapped(envelope)
        if member and schema and schema not in known:
            by_schema.setdefault(schema, []).append((operation, many))
    found = [_resource(schema, operations) for schema, operations in by_schema.items()]
    return sorted(found, key=lambda resource: len(resource.parents))


def _resource(schema: str, operations: Sequence[tuple[Operation, bool]]) -> Resource:
    names = dict.fromkeys(name for operation, _ in operations for name in operation.path_parameters)
    single = next(
        (
            operation.path_parameters[-1]
            for operation, many in operations
            if not many and operation.path_parameters
        ),
        None,
    )
    parents = tuple(name for name in names if name != single)
    return Resource(schema, tuple(operation for operation, _ in operations), parents, single)


def shown_rows(
    resource: Resource, shown: Iterable[Example], document: Document, builder: Builder
) -> list[Record]:
    """Return the rows of the examples, in order, each once: its id, its members, and the ids of its parents."""
    ids = {operation.id for operation in resource.operations}
    found: dict[str, Record] = {}
    for example in shown:
        if example.operation.id not in ids:
            continue
        member = document.unwrapped(example.operation.schemas_of(200)[0])[0]
        content = example.value.get(str(member))
        for item in content if isinstance(content, list) else [content]:
            if isinstance(item, Mapping):
                record = _shown(resource, item, example, builder)
                same = found.get(_key(resource, item))
                found[_key(resource, item)] = _both(same, record) if same else record
    return list(found.values())


def _shown(resource: Resource, item: Item, example: Example, builder: Builder) -> Record:
    named = {
        name: example.parameters[name]
        for name in example.operation.path_parameters
        if name in example.parameters
    }
    collection = collection_of_path(example.operation.path)
    keys = {name: str(item[name]) for name in (*resource.parents, "organizationUid") if item.get(name)}
    above = {name: value for name, value in named.items() if name != resource.identity}
    keys |= {"collection": collection} if collection else {}
    return Record(resource.schema, _uid(resource, item) or builder.uid(), item, {**above, **keys})


def _both(first: Record, second: Record) -> Record:
    """Merge two examples of one row: the longer body, and the parents of both."""
    body = max(first.body, second.body, key=len)
    return replace(first, body=body, keys={**second.keys, **first.keys})


def _uid(resource: Resource, item: Item) -> str | None:
    names = (*IDENTITIES, *([resource.identity] if resource.identity else []))
    return next((str(item[name]) for name in names if item.get(name) is not None), None)


def _key(resource: Resource, item: Item) -> str:
    """Return the key of a row: its id, or all of it."""
    return _uid(resource, item) or json.dumps(item, sort_keys=True)


def sampled_rows(
    resource: Resource,
    parents: Mapping[str, Sequence[str]],
    document: Document,
    fitter: Fitter,
    builder: Builder,
) -> Iterator[Record]:
    """Return rows made from the schema, for a resource without examples; `parents` are the existing ids, by parameter.

    None where rows have to belong to something of which there is nothing.
    """
    if not all(parents.get(name) for name in resource.parents):
        return
    for number in range(ROWS):
        keys = {name: parents[name][number % len(parents[name])] for name in resource.parents}
        yield sample(resource, builder.uid(), keys, document, fitter, number)


def sample(
    resource: Resource, uid: str, keys: Mapping[str, str], document: Document, fitter: Fitter, number: int = 0
) -> Record:
    """Return one row made from the schema; `number` selects enumeration values."""
    body: Json = fitter.sample(document.schemas[resource.schema], number=number)
    if isinstance(body, dict):
        ids = {
            **keys,
            **dict.fromkeys(IDENTITIES, uid),
            **({resource.identity: uid} if resource.identity else {}),
        }
        body |= {name: value for name, value in ids.items() if name in body and isinstance(body[name], str)}
    return Record(resource.schema, uid, body, keys)
