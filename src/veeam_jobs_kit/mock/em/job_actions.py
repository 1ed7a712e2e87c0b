"""Actions on jobs and sessions: the object of a request, what to do with it, and the name of its task."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from veeam_jobs_description.document import Document
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.http.messages import Call
from veeam_jobs_kit.mock.http.problems import Problem
from veeam_jobs_kit.mock.http.xml import presentable
from veeam_jobs_kit.mock.storage.store import Store
from veeam_jobs_kit.mock.world.examples import answer_example

SCHEMA_OF_COLLECTION: Mapping[str, str] = {
    "/agents/jobs": "AgentBackupJob",
    "/jobs": "Job",
    "/nas/jobs": "NASJob",
    "/backupSessions": "BackupJobSession",
}
"""The schema of the items of each collection that has actions."""

OBJECTS: Mapping[str, str] = {
    "/agents/jobs": "ObjectInAgentBackupJob",
    "/jobs": "ObjectInJob",
    "/nas/jobs": "NASObject",
}
"""The schema of the objects in the jobs of each collection."""


@dataclass(frozen=True, slots=True)
class ActionRequest:
    """A valid request. `operation` is the name that its task shows, `unknown` what its body has and should not."""

    collection: str
    uid: str
    action: str
    operation: str
    include: str | None
    body: Json
    unknown: tuple[str, ...] = ()

    @property
    def schema(self) -> str:
        """Return the schema of the object."""
        return SCHEMA_OF_COLLECTION[self.collection]

    def as_json(self) -> dict[str, Json]:
        """Return the request as JSON; `ActionRequest(**…)` restores it."""
        return {name: getattr(self, name) for name in self.__slots__}


def understand(call: Call, document: Document, store: Store) -> ActionRequest:
    """Return the action that a call requests. Raises Problem 404 if its object does not exist."""
    collection, _, rest = call.operation.path.partition("/{ID}")
    action = str(call.query.get("action") or _last_word(rest) or call.operation.id.partition("_")[2])
    if rest.startswith("/includes"):
        action = call.operation.id.partition("_")[2]
    shown = answer_example(document, call.operation).get("Operation", "UpdateJob")
    uid, include = call.path["ID"].lower(), call.path.get("includeID")
    if store.records.get(SCHEMA_OF_COLLECTION[collection], uid) is None or not _holds(
        store, collection, uid, include
    ):
        raise Problem(404, "Resource was not found.")
    operation = str(call.operation.tasks.get(action, shown))
    return ActionRequest(collection, uid, action, operation, include, _plain(call.body), call.unknown)


def _plain(value: Json) -> Json:
    """Return a JSON value with the characters that XML forbids replaced."""
    if isinstance(value, str):
        return presentable(value)
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return {name: _plain(inner) for name, inner in value.items()} if isinstance(value, Mapping) else value


def _last_word(rest: str) -> str:
    return "" if "{" in rest else rest.rpartition("/")[2]


def _holds(store: Store, collection: str, uid: str, include: str | None) -> bool:
    if include is None:
        return True
    record = store.records.get(OBJECTS[collection], include)
    return record is not None and record.keys.get(collection) == uid
