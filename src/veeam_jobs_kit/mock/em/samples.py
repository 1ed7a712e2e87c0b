"""Entities for resources the estate knows nothing of, so that every resource of the document has something to show."""

from __future__ import annotations

from collections.abc import Mapping

from veeam_jobs_kit.mock.document import Document, Operation
from veeam_jobs_kit.mock.estate import Builder
from veeam_jobs_kit.mock.fitting import Fitter
from veeam_jobs_kit.mock.records import Record
from veeam_jobs_kit.mock.store import Store
from veeam_jobs_kit.mock.views import Json

_ENTITIES = 3
_LIVE = ("LogonSession", "Task", "HierarchyItem")
"""What comes and goes, or is found by a search, is kept elsewhere."""


def add_samples(document: Document, fitter: Fitter, builder: Builder, store: Store) -> None:
    """Entities for every schema that a GET with forms or a list holds and the store lacks."""
    where = homes(document)
    for operation in document.operations:
        schema = _content(document, operation)
        if schema is None or schema in _LIVE or store.count(schema):
            continue
        parent, found, _ = operation.path.partition("/{ID}/")
        owners = store.known(parent)[:_ENTITIES] if found else []
        for number, uid in enumerate([builder.uid() for _ in range(_ENTITIES)]):
            owner = owners[number % len(owners)] if owners else None
            home = where.get(schema) or operation.path.replace("{ID}", owner or "")
            body = _entity(fitter.sample(document.schemas[schema]), schema, uid, home)
            store.add([Record(schema, uid, fitter.fit(body, schema), {parent: owner} if owner else {})])
            store.know(home, [uid])


def _entity(body: Json, schema: str, uid: str, home: str) -> Json:
    """A sampled body with an identity of its own. What has no UID has no form to choose either."""
    if not isinstance(body, dict):
        return body
    form = "?format=Entity" if "UID" in body else ""
    own = {
        "UID": f"urn:veeam:{schema}:{uid}",
        "ObjectInJobId": uid,
        "Href": f"{home}/{uid}{form}",
        "Links": [],
    }
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


def homes(document: Document) -> Mapping[str, str]:
    """Schema -> the collection its single resources live in: `BackupServer` -> `/backupServers`."""
    return {
        operation.forms.entity: operation.path.removesuffix("/{ID}")
        for operation in document.operations
        if operation.method == "GET" and operation.forms and operation.path.endswith("/{ID}")
    }
