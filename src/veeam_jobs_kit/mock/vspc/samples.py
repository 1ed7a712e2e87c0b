"""Rows for collections the estate knows nothing of, so that every list of the document has something to show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from veeam_jobs_kit.mock.document import Document, Operation
from veeam_jobs_kit.mock.estate import Builder
from veeam_jobs_kit.mock.fitting import Fitter
from veeam_jobs_kit.mock.records import Record
from veeam_jobs_kit.mock.views import Json

OWNERS = 3
"""As many jobs have rows made up for them."""

Owner = Mapping[str, str]
"""Ids of a job: jobUid, backupServerUid, organizationUid."""


@dataclass(frozen=True, slots=True)
class _Need:
    """A schema without rows: the path parameters its operations take, and the one that names a single row."""

    schema: str
    parameters: tuple[str, ...]
    identity: str | None


def sampled(
    document: Document, fitter: Fitter, builder: Builder, owners: Sequence[Owner], made: frozenset[str]
) -> Iterator[Record]:
    """Rows for every schema that some GET of the document holds and `made` lacks, made of the schema's examples."""
    for need in _needs(document, made):
        for owner in owners[:OWNERS]:
            yield _row(need, document, fitter, builder, owner)


def _row(need: _Need, document: Document, fitter: Fitter, builder: Builder, owner: Owner) -> Record:
    body: Json = fitter.sample(document.schemas[need.schema])
    keys = {name: owner.get(name) or builder.uid() for name in need.parameters} | dict(owner)
    uid = keys[need.identity] if need.identity else builder.uid()
    if isinstance(body, dict):
        ids = {**keys, "instanceUid": uid}
        body |= {name: value for name, value in ids.items() if name in body}
    return Record(need.schema, uid, fitter.fit(body, need.schema), keys)


def _needs(document: Document, made: frozenset[str]) -> Iterator[_Need]:
    by_schema: dict[str, list[tuple[Operation, bool]]] = {}
    for operation in document.operations:
        envelope = next(iter(operation.schemas_of(200)), None)
        if operation.method != "GET" or envelope is None:
            continue
        member, schema, many = document.unwrapped(envelope)
        if member and schema and schema not in made:
            by_schema.setdefault(schema, []).append((operation, many))
    for schema, operations in by_schema.items():
        names = dict.fromkeys(name for operation, _ in operations for name in operation.path_parameters)
        single = next(
            (operation for operation, many in operations if not many and operation.path_parameters), None
        )
        yield _Need(schema, tuple(names), single.path_parameters[-1] if single else None)
