"""Lists and single resources of VSPC, served from the document alone."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from veeam_jobs_kit.mock.cache import Cache
from veeam_jobs_kit.mock.calls import Answer, Call
from veeam_jobs_kit.mock.document import Document
from veeam_jobs_kit.mock.finding import Finder
from veeam_jobs_kit.mock.fitting import Fitter
from veeam_jobs_kit.mock.problems import Problem
from veeam_jobs_kit.mock.queries import select
from veeam_jobs_kit.mock.records import Record, Slice, encoded
from veeam_jobs_kit.mock.store import Store
from veeam_jobs_kit.mock.views import Json
from veeam_jobs_kit.mock.vspc.rows import collection_of_path

Item = Mapping[str, Json]
DEFAULT_LIMIT = 100
_TENANT = "organizationUid"


@dataclass(frozen=True, slots=True)
class Collections:
    """Answers any GET whose envelope says, by `x-unwrap`, what it holds."""

    document: Document
    store: Store
    fitter: Fitter
    finder: Finder
    _pages: Cache[bytes] = field(default_factory=Cache)
    _frames: dict[str, tuple[bytes, bytes]] = field(default_factory=dict)
    _shared_found: list[frozenset[str]] = field(default_factory=list)

    def answer(self, call: Call, *, ready: bool = False) -> Answer:
        """A page of a collection, or one resource; with `ready`, a page may come ready to be sent."""
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
        items = json.loads(b"[" + page.content + b"]")
        paging = {"total": page.total, "count": page.count, "offset": offset}
        return self._enveloped(call, [self._shown(call, schema, item) for item in items], paging)

    def one(self, call: Call, item: Item) -> Answer:
        """One resource, in the envelope of the operation."""
        return self._enveloped(call, self._shown(call, self._content(call), item), None)

    def many(self, call: Call, items: Sequence[Item]) -> Answer:
        """A whole collection that is not divided into pages."""
        schema = self._content(call)
        return self._enveloped(call, [self._shown(call, schema, item) for item in items], None)

    def record(self, call: Call, schema: str, parameter: str) -> Record:
        """The record that a path parameter names. Raises Problem 404 where there is none for whoever asks."""
        uid = call.path[parameter]
        found = self.store.get(schema, uid)
        own = call.principal.organization
        if found is None or (own and found.keys.get(_TENANT) not in (None, own.lower())):
            raise missing(parameter, uid)
        return found

    def _enveloped(self, call: Call, content: Json, paging: Json) -> Answer:
        envelope = call.operation.schemas_of(200)[0]
        member = self.document.unwrapped(envelope)[0] or "data"
        return self._envelope(envelope, member, content, paging)

    def _ready(self, call: Call, envelope: str, member: str, schema: str) -> bytes:
        """A page as it is sent, made of bodies as they lie in the store."""
        asked = (call.operation.id, call.principal.organization, json.dumps([call.path, call.query]))
        # Taken before the page is: where something changes in between, it is kept under a state that has passed.
        state = self.store.changes(schema)
        known = self._pages.get(asked, state)
        if known is None:
            page = self._slice(call, schema)
            head, tail = self._frame(envelope, member)
            known = page.between(head % (page.total, page.count, call.query.get("offset", 0)), tail)
            self._pages.put(asked, state, known, len(known))
        return known

    def _frame(self, envelope: str, member: str) -> tuple[bytes, bytes]:
        """What stands before and behind the content of a page; before it, with places for total, count and offset."""
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
            return self.store.slice(schema, keys, offset, limit)
        return self.finder.find(schema, keys, conditions, order, offset, limit)

    def _shared(self) -> frozenset[str]:
        """Schemas whose rows belong to jobs of several collections; all others need no telling apart."""
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
            return next(iter(self.store.page(schema, limit=1)), {})
        name = call.operation.path_parameters[-1]
        record = self.record(call, schema, name)
        wanted = {key: value for key, value in self._scope(call).items() if key not in (name, _TENANT)}
        if any(record.keys.get(key) != value.lower() for key, value in wanted.items()):
            raise missing(name, call.path[name])
        return record.body

    def check_path(self, call: Call) -> None:
        """404 where the path names something that is not there, or a job of another type."""
        for name, value in call.path.items():
            if name == "jobUid":
                collection = collection_of_path(call.operation.path)
                job = self.record(call, "BackupServerJob", name)
                if collection and job.keys.get("collection") != collection.lower():
                    raise missing(name, value)
            elif not self.store.knows(name, value):
                raise missing(name, value)

    def _scope(self, call: Call) -> dict[str, str]:
        """What a record must belong to: all that the path names, and the organization of whoever asks."""
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
        # What the document requires stays: an answer that does not fit its own description helps nobody.
        required = self.fitter.view(self.document.schemas[schema]).required
        return select(item, [*paths, *sorted(required), *(["_embedded"] if "_embedded" in item else [])])

    def _embedded(self, call: Call, schema: str, item: Item) -> Mapping[str, Json]:
        """`expand=BackupServerJob` -> the record of that schema with the same uid, as `backupServerJob`."""
        found: dict[str, Json] = {}
        for name in call.query["expand"]:
            record = self.store.get(name, str(item.get("instanceUid")))
            found[name[:1].lower() + name[1:]] = record.body if record else None
        return found


def missing(parameter: str, uid: str) -> Problem:
    """404 for an id nobody knows, named after the parameter: `jobUid` -> job."""
    words = parameter.removesuffix("Uid").removesuffix("Id")
    spaced = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in words)
    return Problem(404, f"There is no {spaced} with UID {uid}.")
