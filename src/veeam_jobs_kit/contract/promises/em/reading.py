"""Read Enterprise Manager for promises: members in the notation of the server, rows and their ids, JSON and XML."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from itertools import islice
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

from veeam_jobs.em.xml_shapes import SHAPES

from veeam_jobs_description.bundles import notation_of
from veeam_jobs_description.operations import Operation
from veeam_jobs_description.references import component_name
from veeam_jobs_description.routing import Router
from veeam_jobs_description.schemas import named_schema
from veeam_jobs_kit.contract.findings.model import Finding
from veeam_jobs_kit.contract.promises.model import Broken, Held, NotProven, Outcome
from veeam_jobs_kit.contract.promises.server import Server
from veeam_jobs_kit.contract.promises.verdicts import BUSY
from veeam_jobs_kit.contract.wire.connection import NoAnswer
from veeam_jobs_kit.contract.wire.guard import WriteRefused
from veeam_jobs_kit.contract.wire.reply import Reply
from veeam_jobs_runtime.decoding.notation import camel_case
from veeam_jobs_runtime.xml.codec import Note, XmlError, read_xml

JSON, XML = "application/json", "application/xml"
MOST_ROWS = 1000
"""Lists with more rows are not read whole: on a large site one answer can take hours (evidence)."""
MOST_FINDINGS = 6
"""After so many findings an operation is not looked at any more, and of one look no more are told: they say the same."""
_ATTEMPTS = 3
"""Objects on which a change is tried, until the server makes it."""
QUERY = "queries_run"
_IDS = ("UID", "TaskId", "SessionId", "ObjectInJobId")

Row = Mapping[str, Any]


class NotReadable(Exception):
    """A promise was not shown what it must see; the message says why, in one phrase.

    `status` is that of the answer, None where none came.
    """

    def __init__(self, why: str, status: int | None = None) -> None:
        super().__init__(why)
        self.status = status

    @property
    def is_busy(self) -> bool:
        """Whether the server asked to come again: that says nothing of what was asked for."""
        return self.status in BUSY


class TimeUp(NotReadable):
    """The time of the run was over before the server showed what is waited for."""


@dataclass(slots=True)
class Look:
    """What one look at an operation showed."""

    cases: int = 0
    findings: list[Finding] = field(default_factory=list)
    why: str = "it has nothing to compare"
    """The reason where `cases` is 0."""
    failed: bool = False
    """Whether that is because an answer was of no use, not because there is nothing."""
    unanswered: bool = False
    """Whether no answer came, or the time was up."""
    left: str | None = None
    """What was changed and could not be undone; told whatever else was found."""


@dataclass(frozen=True, slots=True)
class Link:
    """A link to a described operation: what to call, and the id of the object it names."""

    operation: Operation
    path: Mapping[str, str]
    query: Mapping[str, str]

    @property
    def id(self) -> str:
        """The last path parameter, in lower case; empty where the path has none."""
        return next(reversed(tuple(self.path.values())), "").lower()


class _Lowered(NamedTuple):
    """An operation as servers find it: letter case of the path does not matter to them."""

    method: str
    path: str
    operation: Operation


class Reader:
    """Reads one server. Answers to GET are kept for all promises, in `Server.rows_seen`, until `forget`."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.unread: dict[str, str] = {}
        """Why the list at a path gave no ids."""
        self._camel = notation_of(server.bundle) == "camelCase"
        self.described = {operation.id: operation for operation in server.described()}
        self.in_scope = {operation.id: operation for operation in server.operations()}

    def forget(self) -> None:
        """Read everything anew from now on."""
        self.server.rows_seen.clear()

    def get(
        self,
        operation_id: str,
        path: Mapping[str, str] | None = None,
        query: Mapping[str, str] | None = None,
        accept: str = JSON,
    ) -> Reply:
        """Return the answer of a readable operation, from an earlier call if there was one."""
        key = f"{operation_id} {dict(path or {})} {dict(query or {})} {accept}"
        if key not in self.server.rows_seen:
            self.server.rows_seen[key] = self.server.connection.call(operation_id, path, query, accept=accept)
        return self.server.rows_seen[key]

    def spelled(self, name: str) -> str:
        """Return the name of a member as this server's JSON has it."""
        return camel_case(name) if self._camel else name

    def member(self, value: Any, *names: str) -> Any:
        """Return the member that the names lead to, one inside the other; None where there is none."""
        for name in names:
            value = value.get(self.spelled(name)) if isinstance(value, Mapping) else None
        return value

    def where(self, *steps: str | int) -> str:
        """Return a JSON path: `$.Refs[3].UID`."""
        return "$" + "".join(
            f"[{step}]" if isinstance(step, int) else f".{self.spelled(step)}" for step in steps
        )

    def value(self, reply: Reply) -> Any:
        """Return the body in the notation of the JSON, whatever its media type; None where it cannot be read."""
        if reply.media_type != XML:
            return reply.json()
        roots = (self.described[reply.operation_id].answer(reply.status) or {}).get(XML)
        notes: list[Note] = []
        try:
            read = read_xml(reply.content, SHAPES, roots, notes) if roots else None
        except XmlError:
            return None
        return _camel_members(read) if self._camel else read

    def list_of(self, operation: Operation, *, entities: bool = True) -> str | None:
        """Return the schema of a list that the operation answers with; None where it answers with no list."""
        forms = operation.forms
        name = (
            (forms.entity if entities else forms.reference)
            if forms
            else next(iter(operation.schemas_of(operation.success)), None)
        )
        unwrapped = (
            self.server.bundle["components"]["schemas"].get(name, {}).get("x-unwrap") if name else None
        )
        return name if unwrapped else None

    def item_of(self, schema: str) -> str | None:
        """Return the schema of the items of a list."""
        described = self.server.bundle["components"]["schemas"][schema]
        found = named_schema(schema, self.server.bundle).properties.get(described["x-unwrap"], {})
        reference = found.get("items", {}).get("$ref")
        return component_name(reference) if reference else None

    def rows(self, reply: Reply, schema: str) -> list[Row] | None:
        """Return the items of a list; None where the answer is no such list."""
        name = self.server.bundle["components"]["schemas"][schema]["x-unwrap"]
        body = self.value(reply) if reply.is_success else None
        if not isinstance(body, Mapping) or name not in body:
            return None
        return [row for row in body[name] or () if isinstance(row, Mapping)]

    def identifier(self, row: Any) -> str | None:
        """Return the id of a resource, as in URLs: the end of its UID, or its TaskId, SessionId or ObjectInJobId."""
        found = next(
            (found for name in _IDS if isinstance(found := self.member(row, name), str) and found), None
        )
        return found.rpartition(":")[2] if found else None

    def key(self, row: Any) -> str | None:
        """Return the id of a resource in lower case, to compare."""
        found = self.identifier(row)
        return found.lower() if found else None

    def links(self, row: Any) -> list[Row]:
        """Return the links of a resource."""
        found = self.member(row, "Links")
        return [link for link in found if isinstance(link, Mapping)] if isinstance(found, list) else []

    def link(self, href: object) -> Link | None:
        """Return the described GET operation that a URL leads to; None for others and for undescribed paths.

        Host and letter case of the path do not matter here.
        """
        if not isinstance(href, str):
            return None
        parts = urlsplit(href)
        path = parts.path.rstrip("/")
        match = self._router.match("GET", path.lower())
        if match is None or match.operation is None:
            return None
        operation, segments = match.operation.operation, path.split("/")
        # A route tells the letters of ids in lower case: they are taken from the URL.
        start = len(segments) - len(operation.path.rstrip("/").split("/"))
        values = {
            name[1:-1]: unquote(value)
            for name, value in zip(operation.path.split("/"), segments[start:], strict=False)
            if name.startswith("{")
        }
        return Link(operation, values, dict(parse_qsl(parts.query, keep_blank_values=True)))

    @cached_property
    def _router(self) -> Router[_Lowered]:
        """Finds the GET operation of a path in lower case, base path included."""
        base = urlsplit(self.server.connection.base_url).path.lower().rstrip("/")
        readable = [each for each in self.described.values() if each.method == "GET"]
        return Router([_Lowered(each.method, each.path.lower(), each) for each in readable], base)

    def too_many(self, operation: Operation) -> str | None:
        """Return the reason not to read a list whole; None where it is short, or its length cannot be found out."""
        type_ = self.type_of(operation)
        if type_ is None or operation.path_parameters:
            return None
        reply = self.get(QUERY, {}, {"type": type_, "pageSize": "1"})
        count = self.member(reply.json(), "PagingInfo", "PagesCount") if reply.is_success else None
        if isinstance(count, int) and count > MOST_ROWS:
            return f"it lists {count} objects; more than {MOST_ROWS} are not read at once"
        return None

    def type_of(self, operation: Operation) -> str | None:
        """Return the type to query for the resources that an operation lists; None where there is none."""
        schema = self.list_of(operation)
        item = self.item_of(schema) if schema else None
        results: Mapping[str, Row] = self.query_facts.get("x-query-results", {})
        return next((name for name, said in results.items() if said["item"] == item), None)

    def paths(self, operation: Operation, most: int = 3) -> list[dict[str, str]]:
        """Return path parameters of existing objects, from all over the lists: one empty mapping where the path has none."""
        if not operation.path_parameters:
            return [{}]
        listing = self.list_above(operation)
        if listing is None:
            return []
        name = operation.path.rpartition("/{")[2].partition("}")[0]
        found = [
            {**above, name: value}
            for above in self.paths(listing, most)
            for value in self._ids(listing, above)
        ]
        return spread(found, most)

    def list_above(self, operation: Operation) -> Operation | None:
        """Return the list of the objects that the last id in a path names: `/jobs` for `/jobs/{ID}/includes`."""
        head = operation.path.rpartition("/{")[0]
        return next((each for each in self.described.values() if each.label == f"GET {head}"), None)

    def _ids(self, listing: Operation, above: Mapping[str, str]) -> list[str]:
        """Return the ids in a list; of a long one, those on the first page of the query."""
        schema = self.list_of(listing, entities=False)
        if schema is None:
            return []
        if not above and self.too_many(listing):
            reply = self.get(QUERY, {}, {"type": self.type_of(listing) or "", "pageSize": "100"})
            rows = self.member(reply.json(), "Refs", "Refs") if reply.is_success else None
        else:
            reply = self.get(listing.id, above)
            rows = self.rows(reply, schema)
        if not isinstance(rows, list):
            self.unread[listing.path] = refused(reply)
            return []
        return [found for row in rows if (found := self.identifier(row))]

    def why_none(self, operation: Operation, otherwise: str = "no object of it was found") -> str:
        """Return why no object of an operation is known: a list above it that could not be read, or the other reason."""
        whys = (
            f"GET {path} cannot be read: {why}"
            for path, why in self.unread.items()
            if operation.path.startswith(f"{path}/")
        )
        return next(whys, otherwise)

    def is_doubted(self, schema: str, name: str) -> bool:
        """Return whether the description has a contradiction or an assumption about a member, or does not know it."""
        if schema not in self.server.bundle["components"]["schemas"]:
            return True
        member = named_schema(schema, self.server.bundle).properties.get(name)
        return member is None or bool({"x-contradiction", "x-assumption"} & member.keys())

    @property
    def query_facts(self) -> Mapping[str, Any]:
        """The description of the query service."""
        path: Mapping[str, Any] = self.server.bundle["paths"].get("/query", {})
        facts: Mapping[str, Any] = path.get("get", {})
        return facts

    def settle(self, operation_id: str, *looks: Callable[[], Look]) -> Iterator[Outcome]:
        """Yield the outcomes of one operation: one of each look that compared something or failed, at least one of all.

        Servers move while they are read: a look that found something is taken again, and what is not found again was none.
        """
        whys, told, found = list[str](), False, 0
        for look in looks:
            if found >= MOST_FINDINGS:
                yield NotProven(operation_id, f"the rest was not looked at, after {found} findings")
                return
            result = taken(partial(self._twice, look))
            if result.findings or result.cases or result.failed:
                told = True
                yield from _outcomes(operation_id, result)
            found += len(result.findings)
            whys.append(result.why)
        if not told:
            yield NotProven(operation_id, "; ".join(dict.fromkeys(whys)) or Look().why)

    def settle_once(self, operation_id: str, looks: Iterable[Callable[[], Look]]) -> Iterator[Outcome]:
        """Yield the outcomes of the first look that compares something: looks that change something are not taken again."""
        result = Look()
        for look in islice(looks, _ATTEMPTS):
            result = taken(look)
            if result.cases or result.findings or result.left:
                break
        yield from _outcomes(operation_id, result)

    def _twice(self, look: Callable[[], Look]) -> Look:
        first = look()
        if not first.findings:
            return first
        self.forget()
        before, second = {_same(found) for found in first.findings}, look()
        again = [found for found in second.findings if _same(found) in before]
        if second.findings and not again:
            # Two looks that each found something, and not the same, show no promise that holds.
            return Look(why="its rows change while they are read", failed=True)
        second.findings = again
        return second


def taken(look: Callable[[], Look]) -> Look:
    """Return what a look shows; where it could not be taken to its end, that it failed, and why."""
    try:
        return look()
    except (NoAnswer, NotReadable, WriteRefused) as error:
        return Look(why=str(error), failed=True, unanswered=isinstance(error, NoAnswer | TimeUp))


def _outcomes(operation_id: str, look: Look) -> Iterator[Outcome]:
    yield from (Broken(finding) for finding in look.findings[:MOST_FINDINGS])
    if look.cases and not look.findings:
        yield Held(operation_id, look.cases)
    elif not look.findings:
        yield NotProven(operation_id, look.why, unanswered=look.unanswered)
    if look.left:
        # No run that leaves something behind is green.
        yield NotProven(operation_id, look.left, unanswered=True)


def _same(finding: Finding) -> tuple[str, str, str]:
    """Return what a finding is recognised by when it is looked for again: rows may have moved."""
    return finding.operation_id, finding.title, finding.expected


def spread(found: Sequence[Any], most: int) -> list[Any]:
    """Return some of the items, from the beginning to the end."""
    if len(found) <= most:
        return list(found)
    return (
        [found[index * (len(found) - 1) // (most - 1)] for index in range(most)] if most > 1 else [found[0]]
    )


def _camel_members(value: Any) -> Any:
    if isinstance(value, list):
        return [_camel_members(item) for item in value]
    if isinstance(value, Mapping):
        return {camel_case(name): _camel_members(item) for name, item in value.items()}
    return value


def nothing_read(reply: Reply) -> Look:
    """Return a look at an answer that is of no use."""
    return Look(why=refused(reply), failed=True)


def refused(reply: Reply) -> str:
    """Return the reason where an answer is of no use: `it answered 403`."""
    return f"it answered {reply.status}" if not reply.is_success else "its answer has another shape"
