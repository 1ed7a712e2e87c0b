"""Lists and single resources of Enterprise Manager, as references or entities, served from the document alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from veeam_jobs_kit.mock.calls import Answer, Call
from veeam_jobs_kit.mock.clock import Clock
from veeam_jobs_kit.mock.document import Document
from veeam_jobs_kit.mock.em.entities import utc
from veeam_jobs_kit.mock.em.links import inward, link, reference
from veeam_jobs_kit.mock.em.reach import Reach
from veeam_jobs_kit.mock.em.runs import FAMILY
from veeam_jobs_kit.mock.examples import answer_example
from veeam_jobs_kit.mock.fitting import Fitter
from veeam_jobs_kit.mock.problems import Problem
from veeam_jobs_kit.mock.records import Record
from veeam_jobs_kit.mock.store import Store
from veeam_jobs_kit.mock.views import Json, view

Entity = Mapping[str, Json]
SESSIONS_KEPT = timedelta(days=30)
"""Lists of sessions hold what began within this time."""


@dataclass(frozen=True, slots=True)
class Resources:
    """Answers any GET by its forms (`x-forms`) and lists (`x-unwrap`)."""

    document: Document
    store: Store
    clock: Clock
    fitter: Fitter
    reach: Reach

    def answer(self, call: Call) -> Answer:
        """A list or one resource, in the form that was asked for."""
        forms = call.operation.forms
        schema = forms.entity if forms else call.operation.schemas_of(200)[0]
        in_full = forms is None or call.query.get(forms.parameter) == forms.entity_value
        member, item_schema, many = self.document.unwrapped(schema)
        if many and member and item_schema:
            entities = self._list(call, item_schema)
            if in_full or forms is None:
                return Answer(200, schema, {member: entities})
            references, _, _ = self.document.unwrapped(forms.reference)
            return Answer(
                200, forms.reference, {str(references): [self.reference(entity) for entity in entities]}
            )
        entity = self._one(call, schema)
        if in_full or forms is None:
            return Answer(200, schema, entity)
        return Answer(200, forms.reference, self.reference(entity))

    def reference(self, entity: Entity) -> Entity:
        """The short form of an entity, without links that lead nowhere."""
        found: Entity = self.reach.cleared(reference(entity))
        return found

    def front_door(self, call: Call) -> Answer:
        """The operation `enterpriseManager_get`."""
        logon = next(
            operation for operation in self.document.operations if operation.id == "logonSessions_create"
        )
        versions = [version for version in self._versions() if version != "latest"]
        supported = [
            {"Name": version, "Links": [_logon_link(logon.path, version)]} for version in sorted(versions)
        ]
        value = {
            "Links": [_logon_link(logon.path, "latest")],
            "SupportedVersions": {"SupportedVersions": supported},
        }
        return Answer(200, "EnterpriseManager", value)

    def is_of_the_world(self, call: Call) -> bool:
        """Whether a resource or list is the same whoever asks; a service links to the session of the caller."""
        schema = call.operation.forms.entity if call.operation.forms else call.operation.schemas_of(200)[0]
        return bool(call.path) or self.document.unwrapped(schema)[2]

    def oldest_session(self) -> str:
        """Lists of sessions begin with this moment, a full minute."""
        return utc((self.clock.now() - SESSIONS_KEPT).replace(second=0, microsecond=0))

    def _list(self, call: Call, schema: str) -> Sequence[Entity]:
        keys: dict[str, str] = {}
        collection, found, _ = call.operation.path.partition("/{ID}/")
        if found:
            keys = {collection: call.path["ID"]}
            if not self.store.knows(collection, call.path["ID"]):
                raise Problem(404, "Resource was not found.")
        elif schema == "BackupJobSession" and collection.count("/") > 1:
            keys = {FAMILY: collection.rpartition("/")[0]}
        entities = self.store.page(schema, keys)
        if schema in ("BackupJobSession", "BackupTaskSession"):
            oldest = self.oldest_session()
            return [entity for entity in entities if str(entity["CreationTimeUTC"]) >= oldest]
        return entities

    def _one(self, call: Call, schema: str) -> Entity:
        if not call.path:
            return self._only(call, schema)
        record = self.store.get(schema, call.path.get("includeID", call.path["ID"]))
        collection = call.operation.path.partition("/{ID}")[0]
        if record is None or ("includeID" in call.path and not _belongs(record, collection, call)):
            raise Problem(404, "Resource was not found.")
        return record.body

    def _only(self, call: Call, schema: str) -> Entity:
        """What there is one of: a service, as its page shows it."""
        shown = inward(answer_example(self.document, call.operation))
        found = self.reach.cleared(shown or self.fitter.sample(self.document.schemas[schema]))
        return {**found, "Links": [_own_session(call, one) for one in found.get("Links") or ()]}

    def _versions(self) -> Sequence[str]:
        schema = self.document.bundle["components"]["schemas"].get("ApiVersion", {})
        return [str(value) for value in view(schema, self.document.bundle).values]


def _own_session(call: Call, link: Entity) -> Entity:
    """A link of a service; the one to a logon session leads to the session of the caller."""
    own = link.get("Type") == "LogonSession" and link["Rel"] == "Up"
    return {**link, "Href": f"/logonSessions/{call.principal.session}"} if own else link


def _belongs(record: Record, collection: str, call: Call) -> bool:
    return record.keys.get(collection) == call.path["ID"].lower()


def _logon_link(path: str, version: str) -> dict[str, Json]:
    return link("Create", f"{path}?v={version}", "LogonSession")
