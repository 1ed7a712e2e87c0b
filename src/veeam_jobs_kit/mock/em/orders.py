"""What Enterprise Manager can be told to do: the object of an order, what to do with it, how its task is called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from veeam_jobs_kit.mock.calls import Call
from veeam_jobs_kit.mock.document import Document
from veeam_jobs_kit.mock.examples import answer_example
from veeam_jobs_kit.mock.problems import Problem
from veeam_jobs_kit.mock.store import Store
from veeam_jobs_kit.mock.views import Json
from veeam_jobs_kit.mock.xml import presentable

SCHEMAS: Mapping[str, str] = {
    "/agents/jobs": "AgentBackupJob",
    "/jobs": "Job",
    "/nas/jobs": "NASJob",
    "/backupSessions": "BackupJobSession",
}
"""What lives in the collections that take orders."""

OBJECTS: Mapping[str, str] = {
    "/agents/jobs": "ObjectInAgentBackupJob",
    "/jobs": "ObjectInJob",
    "/nas/jobs": "NASObject",
}
"""What the jobs of each collection hold."""


@dataclass(frozen=True, slots=True)
class Order:
    """An order that was understood. `operation` is the name its task shows."""

    collection: str
    uid: str
    action: str
    operation: str
    include: str | None
    body: Json

    @property
    def schema(self) -> str:
        return SCHEMAS[self.collection]

    def as_json(self) -> dict[str, Json]:
        """For the store; `Order(**…)` makes it an order again."""
        return {name: getattr(self, name) for name in self.__slots__}


def understand(call: Call, document: Document, store: Store) -> Order:
    """The order in a call, or Problem 404 where its object does not exist."""
    collection, _, rest = call.operation.path.partition("/{ID}")
    action = str(call.query.get("action") or _last_word(rest) or call.operation.id.partition("_")[2])
    if rest.startswith("/includes"):
        action = call.operation.id.partition("_")[2]
    shown = answer_example(document, call.operation).get("Operation", "UpdateJob")
    uid, include = call.path["ID"].lower(), call.path.get("includeID")
    if store.get(SCHEMAS[collection], uid) is None or not _holds(store, collection, uid, include):
        raise Problem(404, "Resource was not found.")
    operation = str(call.operation.tasks.get(action, shown))
    return Order(collection, uid, action, operation, include, _plain(call.body))


def _plain(value: Json) -> Json:
    """What was sent in JSON as it may be shown in XML."""
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
    record = store.get(OBJECTS[collection], include)
    return record is not None and record.keys.get(collection) == uid
