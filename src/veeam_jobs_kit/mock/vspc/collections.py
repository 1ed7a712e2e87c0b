"""Lists and single resources of VSPC, served from the document alone."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from veeam_jobs_description.document import Document
from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.http.messages import Answer, Call
from veeam_jobs_kit.mock.http.problems import Problem
from veeam_jobs_kit.mock.query.results import Finder
from veeam_jobs_kit.mock.query.selection import select
from veeam_jobs_kit.mock.storage.records import Record, Slice, decoded, encoded
from veeam_jobs_kit.mock.storage.store import Store
from veeam_jobs_kit.mock.vspc.job_types import collection_of_path
from veeam_jobs_kit.mock.world.coercion import Fitter

Item = Mapping[str, Json]
DEFAULT_LIMIT = 100
_TENANT = "organizationUid"


@dataclass(frozen=True, slots=True)
class Collections:
    """Answers any GET whose envelope names its content with `x-unwrap`."""

    document: Document
    store: Store
    fitter: Fitter
    finder: Finder
    _frames: dict[str, tuple[bytes, bytes]] = field(default_factory=dict)
    _shared_found: list[frozenset[str]] = field(default_factory=list)

    def answer(self, call: Call, *, ready: bool = False) -> Answer:
        """Answer with a page of a collection, or one resource. With `ready`, a page may be cached bytes."""
        envelope = call.operation.schemas_of(200)[0]
        member, schema, many = self.document.unwrapped(envelope)
        if member is None or schema is None:
            raise Problem(501, f"The mock has nothing to answer {call.operation.id} with.")
        if not many:
            return self.one(call, self._find(call, schema))
        self.check_path(call)
        if ready and not call.query.get("select") and not call.query.get("expand"):
            return Answer(200, envelope, content=self._ready(call, envelope, member, schema))
        page, offset = self._slice(call, schema), call.query.get("offset", 0)
        items = [decoded(body) for body in page.bodies]
        paging = {"total": page.total, "count": page.count, "offset": offset}
        return self._enveloped(call, [self._shown(call, schema, item) for item in items], paging)

    def one(self, call: Call, item: Item) -> Answer:
        """Answer with one resource, in the envelope of the operation."""
        return self._enveloped(call, self._shown(call, self._content(call), item), None)

    def many(self, call: Call, items: Sequence[Item]) -> Answer:
        """Answer with a whole collection, without pages."""
        schema = self._content(call)
        return self._enveloped(call, [self._shown(call, schema, item) for item in items], None)

    def record(self, call: Call, schema: str, parameter: str) -> Record:
        """Return the record that a path parameter names. Raises Problem 404 if the caller may not see one."""
        uid = call.path[parameter]
        found = self.store.records.get(schema, uid)
        own = call.principal.organization
        if found is None or (own and found.keys.get(_TENANT) not in (None, own.lower())):
            raise missing(parameter, uid)
        return found

    def _enveloped(self, call: Call, content: Json, paging: Json) -> Answer:
        envelope = call.operation.schemas_of(200)[0]
        member = self.document.unwrapped(envelope)[0] or "data"
        return self._envelope(envelope, member, content, paging)

    def _ready(self, call: Call, envelope: str, member: str, schema: str) -> bytes:
        """Return a page as bytes, put together from the stored bodies."""
        asked = (call.operation.id, call.principal.organization, json.dumps([call.path, call.query]))
        # Read before the page is: after a change in between, the page is stored with an outdated state.
        state = self.store.tables.changes(schema)
        known: bytes | None = self.store.cache.get(asked, state)
        if known is None:
            page = self._slice(call, schema)
            head, tail = self._frame(envelope, member)
            numbers = (page.total, page.count, call.query.get("offset", 0))
            known = b"".join((head % numbers, page.content, tail))
            self.store.cache.put(asked, state, known, len(known))
        return known

    def _frame(self, envelope: str, member: str) -> tuple[bytes, bytes]:
        """Return the bytes before and after the content of a page. The first have places for total, count and offset."""
        if envelope not in self._frames:
            places = {name: f"%{name}" for name in ("total", "count", "offset")}
            frame = encoded(self._envelope(envelope, member, ["%data"], places).value).replace(b"%", b"%%")
            for name in (b"total", b"count", b"offset"):
                frame = frame.replace(b'"%%' + name + b'"', b"%d")
            head, _, tail = frame.partition(b'"%%data"')
            self._frames[envelope] = head, tail
        return self._frames[envelope]

    def _envelope(self, envelope: str, member: str, content: Json, paging: Json) -> Answer:
        value = {"meta": {"pagingInfo": paging}, member: content, "errors": []}
        described = self.fitter.view(self.document.schemas[envelope]).properties
        return Answer(200, envelope, {name: value[name] for name in described if name in value})

    def _content(self, call: Call) -> str:
        return str(self.document.unwrapped(call.operation.schemas_of(200)[0])[1])

    def _slice(self, call: Call, schema: str) -> Slice:
        keys = self._scope(call)
        if schema not in self._shared():
            keys.pop("collection", None)
        offset, limit = call.query.get("offset", 0), call.query.get("limit", DEFAULT_LIMIT)
        conditions, order = call.query.get("filter") or (), call.query.get("sort") or ()
        if not conditions and not order:
            return self.store.records.slice(schema, keys, offset, limit)
        return self.finder.find(schema, keys, conditions, order, offset, limit)

    def _shared(self) -> frozenset[str]:
        """Return the schemas whose rows belong to jobs of more than one collection.

        Only these need the key `collection`.
        """
        if not self._shared_found:
            collections: dict[str, set[str]] = {}
            for operation in self.document.operations:
                collection = collection_of_path(operation.path)
                for envelope in operation.schemas_of(200) if collection else ():
                    schema = str(self.document.unwrapped(envelope)[1])
                    collections.setdefault(schema, set()).add(str(collection))
            shared = frozenset(schema for schema, found in collections.items() if len(found) > 1)
            self._shared_found.append(shared)
        return self._shared_found[0]

    def _find(self, call: Call, schema: str) -> Item:
        if not call.operation.path_parameters:
            return next(iter(self.store.records.page(schema, limit=1)), {})
        name = call.operation.path_parameters[-1]
        record = self.record(call, schema, name)
        wanted = {key: value for key, value in self._scope(call).items() if key not in (name, _TENANT)}
        if any(record.keys.get(key) != value.lower() for key, value in wanted.items()):
            raise missing(name, call.path[name])
        return record.body

    def check_path(self, call: Call) -> None:
        """Raise Problem 404 where the path names something that does not exist, or a job of another type."""
        for name, value in call.path.items():
            if name == "jobUid":
                collection = collection_of_path(call.operation.path)
                job = self.record(call, "BackupServerJob", name)
                if collection and job.keys.get("collection") != collection.lower():
                    raise missing(name, value)
            elif not self.store.path_ids.exists(name, value):
                raise missing(name, value)

    def _scope(self, call: Call) -> dict[str, str]:
        """Return the keys that a record must have: those of the path, and the organization of the caller."""
        scope = dict(call.path)
        if collection := collection_of_path(call.operation.path):
            scope["collection"] = collection
        if call.principal.organization:
            scope[_TENANT] = call.principal.organization
        return scope

    def _shown(self, call: Call, schema: str, item: Item) -> Item:
        if call.query.get("expand"):
            item = {**item, "_embedded": self._embedded(call, schema, item)}
        paths = [str(rule["propertyPath"]) for rule in call.query.get("select") or ()]
        if not paths:
            return item
        # Always keep required members, so that the answer fits its schema.
        required = self.fitter.view(self.document.schemas[schema]).required
        return select(item, [*paths, *sorted(required), *(["_embedded"] if "_embedded" in item else [])])

    def _embedded(self, call: Call, schema: str, item: Item) -> Mapping[str, Json]:
        """Return the records of `expand`: `BackupServerJob` gives the record with the same uid, as `backupServerJob`."""
        found: dict[str, Json] = {}
        for name in call.query["expand"]:
            record = self.store.records.get(name, str(item.get("instanceUid")))
            found[name[:1].lower() + name[1:]] = record.body if record else None
        return found


def missing(parameter: str, uid: str) -> Problem:
    """Return the Problem 404 for an unknown ID, named after the parameter: `jobUid` gives job."""
    words = parameter.removesuffix("Uid").removesuffix("Id")
    spaced = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in words)
    return Problem(404, f"There is no {spaced} with UID {uid}.")
