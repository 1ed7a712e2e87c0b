"""Entities for resources the estate knows nothing of, so that every resource of the document has something to show."""

from __future__ import annotations

from collections.abc import Iterator

from veeam_jobs_kit.mock.document import Document, Operation
from veeam_jobs_kit.mock.estate import Builder
from veeam_jobs_kit.mock.fitting import Fitter
from veeam_jobs_kit.mock.store import Record, Store
from veeam_jobs_kit.mock.views import Json

_ENTITIES = 3


def add_samples(document: Document, fitter: Fitter, builder: Builder, store: Store) -> None:
    """Entities for every schema that a GET with forms or a list holds and the store lacks."""
    homes = dict(_homes(document))
    for operation in document.operations:
        schema = _content(document, operation)
        if schema is None or store.count(schema):
            continue
        parent, found, _ = operation.path.partition("/{ID}/")
        owner = store.first_known(parent) if found else None
        home = homes.get(schema, f"/{schema}")
        for uid in [builder.uid() for _ in range(_ENTITIES)]:
            body = _entity(fitter.sample(document.schemas[schema]), schema, uid, home)
            store.add([Record(schema, uid, fitter.fit(body, schema), {parent: owner} if owner else {})])
            store.know(home, [uid])


def _entity(body: Json, schema: str, uid: str, home: str) -> Json:
    """A sampled body with an identity of its own."""
    if not isinstance(body, dict):
        return body
    own = {"UID": f"urn:veeam:{schema}:{uid}", "Href": f"{home}/{uid}?format=Entity", "Links": []}
    return body | {name: value for name, value in own.items() if name in body}


def _content(document: Document, operation: Operation) -> str | None:
    """The schema of what a GET is about, where that is one entity of many."""
    if operation.method != "GET":
        return None
    if operation.forms:
        return document.unwrapped(operation.forms.entity)[1]
    schema = next(iter(operation.schemas_of(200)), None)
    _, item, many = document.unwrapped(schema) if schema else (None, None, False)
    return item if many else None


def _homes(document: Document) -> Iterator[tuple[str, str]]:
    """Schema -> the collection its single resources live in: `BackupServer` -> `/backupServers`."""
    for operation in document.operations:
        if operation.method == "GET" and operation.forms and operation.path.endswith("/{ID}"):
            yield operation.forms.entity, operation.path.removesuffix("/{ID}")
