"""Lists and single resources of Enterprise Manager, as references or entities, for every operation without code."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from veeam_jobs_description.document import Document
from veeam_jobs_description.schemas import Json, read_schema
from veeam_jobs_kit.mock.em.entities import in_order, utc
from veeam_jobs_kit.mock.em.links import inward, link, reference
from veeam_jobs_kit.mock.em.run_parts import FAMILY, QUERY_TYPE
from veeam_jobs_kit.mock.em.served_links import ServedLinks
from veeam_jobs_kit.mock.http.messages import Answer, Call
from veeam_jobs_kit.mock.http.problems import Problem
from veeam_jobs_kit.mock.storage.store import Store
from veeam_jobs_kit.mock.world.clock import Clock
from veeam_jobs_kit.mock.world.coercion import Fitter
from veeam_jobs_kit.mock.world.examples import answer_example

Entity = Mapping[str, Json]
SESSIONS_KEPT = timedelta(days=30)
"""Lists contain the sessions that began within this time; so do queries. (assumption)"""

SESSION_SCHEMAS = ("BackupJobSession", "BackupTaskSession")


@dataclass(frozen=True, slots=True)
class Resources:
    """Answers any GET by its forms (`x-forms`) and lists (`x-unwrap`)."""

    document: Document
    store: Store
    clock: Clock
    fitter: Fitter
    served: ServedLinks

    def answer(self, call: Call) -> Answer:
        """Answer with a list or one resource, as references or entities."""
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
        """Return the short form of an entity, without links to what is not served."""
        found: Entity = self.served.cleared(reference(entity))
        return found

    def api_root(self, call: Call) -> Answer:
        """Answer `enterpriseManager_get`."""
        logon = next(
            operation for operation in self.document.operations if operation.id == "logonSessions_create"
        )
        versions = [version for version in self._versions() if version != "latest"]
        supported = [
            {"Name": version, "Links": [_logon_link(logon.path, version)]} for version in sorted(versions)
        ]
        value = {
            "Links": [
                link("Down", "/logonSessions", "LogonSessionList"),
                _logon_link(logon.path, "latest"),
            ],
            "SupportedVersions": {"SupportedVersions": supported},
        }
        return Answer(200, "EnterpriseManager", value)

    def is_of_the_world(self, call: Call) -> bool:
        """Return whether a resource or list is the same for every caller; a service links to the session of the caller."""
        schema = call.operation.forms.entity if call.operation.forms else call.operation.schemas_of(200)[0]
        return bool(call.path) or self.document.unwrapped(schema)[2]

    def recent(self, schema: str, entities: Sequence[Entity]) -> Sequence[Entity]:
        """Return the entities that lists show: of sessions, those that began within `SESSIONS_KEPT`."""
        if schema not in SESSION_SCHEMAS:
            return entities
        oldest = in_order(self.oldest_session())
        return [entity for entity in entities if in_order(entity["CreationTimeUTC"]) >= oldest]

    def oldest_session(self) -> str:
        """Return the time at which lists of sessions begin, in whole minutes."""
        return utc((self.clock.now() - SESSIONS_KEPT).replace(second=0, microsecond=0))

    def _list(self, call: Call, schema: str) -> Sequence[Entity]:
        keys: dict[str, str] = {}
        collection, found, _ = call.operation.path.partition("/{")
        if found:
            owner = call.path[call.operation.path_parameters[0]]
            keys = {collection: owner}
            if not self.store.path_ids.exists(collection, owner):
                raise Problem(404, "Resource was not found.")
        elif schema == "BackupJobSession":
            keys = (
                {FAMILY: collection.rpartition("/")[0]} if collection.count("/") > 1 else {QUERY_TYPE: schema}
            )
        return self.recent(schema, self.store.records.page(schema, keys))

    def _one(self, call: Call, schema: str) -> Entity:
        if not call.path:
            return self._only(call, schema)
        *owners, uid = (call.path[name].lower() for name in call.operation.path_parameters)
        record = self.store.records.get(schema, uid)
        collection = call.operation.path.partition("/{")[0]
        if record is None or (owners and record.keys.get(collection) != owners[0]):
            raise Problem(404, "Resource was not found.")
        return record.body

    def _only(self, call: Call, schema: str) -> Entity:
        """Return a resource that exists once: a service, as in its example."""
        shown = inward(answer_example(self.document, call.operation))
        found = self.served.cleared(shown or self.fitter.sample(self.document.schemas[schema]))
        return {**found, "Links": [_own_session(call, candidate) for candidate in found.get("Links") or ()]}

    def _versions(self) -> Sequence[str]:
        schema = self.document.bundle["components"]["schemas"].get("ApiVersion", {})
        return [str(value) for value in read_schema(schema, self.document.bundle).values]


def _own_session(call: Call, link: Entity) -> Entity:
    """Return a link of a service; one to a logon session leads to the session of the caller."""
    own = link.get("Type") == "LogonSession" and link["Rel"] == "Up"
    return {**link, "Href": f"/logonSessions/{call.principal.session}"} if own else link


def _logon_link(path: str, version: str) -> dict[str, Json]:
    return link("Create", f"{path}?v={version}", "LogonSession")
