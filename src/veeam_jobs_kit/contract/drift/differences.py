"""Compare what was observed with what a bundle describes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from veeam_jobs_description.operations import METHODS, Operation
from veeam_jobs_description.references import follow_reference
from veeam_jobs_kit.contract.drift.model import KINDS, Difference
from veeam_jobs_kit.contract.drift.observe import (
    Ledger,
    MemberTally,
    Observer,
    enumeration_of,
    is_shown,
)
from veeam_jobs_kit.contract.drift.sample import JSON, XML, Answer, Sample, missing
from veeam_jobs_runtime.decoding.notation import camel_case
from veeam_jobs_runtime.xml.codec import Note, Shapes, XmlError, read_xml

_ORDINARY_HEADERS = frozenset(
    [
        "accept-ranges",
        "age",
        "allow",
        "alt-svc",
        "cache-control",
        "connection",
        "content-disposition",
        "content-encoding",
        "content-language",
        "content-length",
        "content-security-policy",
        "content-type",
        "date",
        "etag",
        "expires",
        "keep-alive",
        "last-modified",
        "permissions-policy",
        "pragma",
        "referrer-policy",
        "server",
        "strict-transport-security",
        "trailer",
        "transfer-encoding",
        "vary",
        "x-mock-warning",
        "via",
        "x-aspnet-version",
        "x-aspnetmvc-version",
        "x-content-type-options",
        "x-frame-options",
        "x-powered-by",
        "x-xss-protection",
    ]
)
"""Headers of HTTP, web servers and proxies, which a description of an API does not list."""
_STRANGE = "its body has none of the described members"


@dataclass(slots=True)
class Judged:
    """The answers judged by the bundles of one version."""

    differences: tuple[Difference, ...]
    ledgers: Mapping[str, Ledger]
    """By media type."""
    unreadable: dict[str, str] = field(default_factory=dict)
    """Reasons by operationId, of bodies that could not be parsed."""

    @property
    def contradicted(self) -> int:
        return sum(found.kind != "member-never-seen" for found in self.differences)

    @property
    def never_seen(self) -> int:
        return sum(found.kind == "member-never-seen" for found in self.differences)


@dataclass(frozen=True, slots=True)
class Bundles:
    """The bundles of one version: `json` is in the notation of the server, `xml` in PascalCase.

    `described` are the operationIds that this version describes; the bundles may hold more, from other versions.
    """

    json: Mapping[str, Any] = field(repr=False)
    xml: Mapping[str, Any] = field(repr=False)
    described: frozenset[str]
    operations: Mapping[str, Operation] = field(repr=False)
    """Every operation of `json`, by operationId."""


def judge(sample: Sample, bundles: Bundles, shapes: Shapes, observers: Mapping[str, Observer]) -> Judged:
    """Return how the answers differ from the bundles. `observers` count them, by media type."""
    unreadable: dict[str, str] = {}
    for answer in sample.answers:
        operation = bundles.operations.get(answer.operation.id)
        if operation is None or not answer.is_readable:
            continue
        problem = _observe(answer, operation, observers[answer.kind], shapes)
        if problem is not None:
            unreadable[operation.id] = problem
    found = [
        *_about_operations(sample, bundles),
        *_about_methods(sample, bundles),
        *_about_answers(sample, bundles),
    ]
    ledgers = {kind: observer.ledger for kind, observer in observers.items()}
    for kind, ledger in ledgers.items():
        found += _about_members(kind, ledger)
    found += _never_seen(ledgers)
    return Judged(in_order(_merged(found)), ledgers, unreadable)


def in_order(differences: Iterable[Difference]) -> tuple[Difference, ...]:
    """Return differences by kind, then by what they are about."""
    order = list(KINDS)
    return tuple(sorted(differences, key=lambda each: (order.index(each.kind), each.where, each.detail)))


def _observe(answer: Answer, operation: Operation, observer: Observer, shapes: Shapes) -> str | None:
    """Count one body; return why it cannot be read, if so."""
    schemas = (operation.answer(answer.reply.status) or {}).get(answer.kind) or operation.schemas_of(
        answer.reply.status
    )
    if operation.forms is not None and answer.entity is not None and len(schemas) > 1:
        schemas = (operation.forms.entity if answer.entity else operation.forms.reference,)
    if answer.kind == JSON:
        value = answer.reply.json()
        if value is None:
            return "its body is not the JSON that Content-Type promises"
        return None if observer.body(operation.id, schemas, value) else _STRANGE
    notes: list[Note] = []
    try:
        value = read_xml(answer.reply.content, shapes, schemas, notes)
    except XmlError as error:
        return f"its XML cannot be read: {error}"
    if not observer.body(operation.id, schemas, value):
        return _STRANGE
    for note in notes:
        place = _place_of(note.path, shapes)
        if place is not None and note.kind in ("unknown", "foreign"):
            observer.undocumented(*place, note.value)
        elif place is not None and note.kind in ("misplaced", "repeated"):
            observer.misplaced(*place, note.message)
    return None


def _place_of(path: str, shapes: Shapes) -> tuple[str, str] | None:
    """Return the schema and the name of what an XML path like `/Job/JobInfo/New` or `/Job/@New` leads to."""
    root, *steps = path.strip("/").split("/")
    shape = next((shape for shape in shapes.values() if shape.element == root), None)
    if not steps or steps[-1] == "text()":
        return None
    for step in steps[:-1]:
        member = shape.places.elements.get(step) if shape is not None else None
        if member is not None and member.shape:
            shape = shapes[member.shape]
        # A wrapper stands in the path, too: the step after it names an item of the shape that is known already.
    return (shape.name, steps[-1].lstrip("@")) if shape is not None else None


def _about_operations(sample: Sample, bundles: Bundles) -> Iterator[Difference]:
    gone = missing(sample)
    for name, answers in sample.by_operation().items():
        label = answers[0].operation.label
        if name not in bundles.described and any(answer.is_readable for answer in answers):
            good = sum(answer.is_readable for answer in answers)
            what = "answered, though this version does not describe it"
            yield Difference("operation-undocumented", label, what, good, len(answers), (name,))
        elif name in bundles.described and name in gone:
            status = answers[0].reply.status
            what = f"answered with {status}" + (" and a web page" if answers[0].reply.is_success else "")
            yield Difference("operation-missing", label, what, len(answers), len(answers), (name,))


def _about_methods(sample: Sample, bundles: Bundles) -> Iterator[Difference]:
    described: dict[str, set[str]] = defaultdict(set)
    for operation in bundles.operations.values():
        described[operation.path].add(operation.method)
    names = missing(sample)
    gone = {answer.operation.path for answer in sample.answers if answer.operation.id in names}
    for path, methods in sample.allows.items():
        if path in gone:
            continue  # a path with a parameter was asked instead: `/jobs/{jobUid}` for `/jobs/newJobs`
        for method in methods:
            # HEAD goes with GET, and OPTIONS was asked with.
            if method in described[path] | {"HEAD", "OPTIONS"} or method.lower() not in METHODS:
                continue
            yield Difference("method-undocumented", path, f"Allow names {method}", 1, 1)


def _about_answers(sample: Sample, bundles: Bundles) -> Iterator[Difference]:
    gone = missing(sample)
    for name, answers in sample.by_operation().items():
        operation = bundles.operations.get(name)
        if operation is None or name in gone:
            continue
        headers = _headers(bundles.json, operation)
        counts: dict[tuple[str, str], int] = defaultdict(int)
        for answer in answers:
            status = answer.reply.status
            if not operation.documents(status):
                counts["status-undocumented", f"status {status}"] += 1
                continue
            for header in set(answer.reply.headers) - _ORDINARY_HEADERS - headers:
                counts["header-undocumented", f"header {header}"] += 1
            if answer.reply.is_success and answer.reply.content:
                media_type = answer.reply.media_type
                if media_type not in (operation.answer(status) or {media_type: ()}):
                    counts["media-type-undocumented", f"media type {media_type or '(none)'}"] += 1
        for (kind, detail), times in counts.items():
            yield Difference(kind, operation.label, detail, times, len(answers), (name,))  # type: ignore[arg-type]


def _headers(bundle: Mapping[str, Any], operation: Operation) -> set[str]:
    """Return the names, in lower case, of the headers that any answer of an operation may have."""
    responses = bundle["paths"][operation.path][operation.method.lower()]["responses"].values()
    followed = [follow_reference(response, bundle) for response in responses]
    names = {name for response in followed for name in response.get("headers", {})}
    return {name.lower() for name in names | {each["name"] for each in bundle.get("x-response-headers", ())}}


def _about_members(kind: str, ledger: Ledger) -> Iterator[Difference]:
    for (schema, member), tally in ledger.members.items():

        def found(
            name: Any,
            detail: str,
            seen: int,
            of: int,
            place: tuple[str, str, MemberTally] = (schema, member, tally),
            **more: Any,
        ) -> Difference:
            owner, inside, counts = place
            return Difference(
                name,
                f"{owner}.{inside}",
                detail,
                seen,
                of,
                tuple(counts.operations),
                (kind,),
                owner,
                inside,
                types=tuple(sorted(counts.types)),
                **more,
            )

        rows = ledger.rows[schema] or tally.present
        samples = tuple(tally.samples)
        if not tally.described:
            came = " or ".join(sorted(tally.types)) or "null"
            yield found(
                "member-undocumented",
                came,
                tally.present,
                rows,
                samples=samples,
                format=min(tally.formats or (), default=None) if set(tally.types) == {"string"} else None,
                nullable=tally.nulls > 0,
            )
            continue
        described = tally.schema
        if described is None:
            continue
        if tally.nulls and not described.nullable:
            yield found("null-undocumented", "null", tally.nulls, tally.present)
        values = tally.present - tally.nulls
        for name, times in tally.wrong_types.items():
            detail = f"{name} instead of {described.type}"
            yield found("type-differs", detail, times, values, samples=samples)
        for name, times in tally.wrong_formats.items():
            yield found("format-differs", f"not of format {name}", times, values, samples=samples)
        for how, times in tally.misplaced.items():
            yield found("layout-differs", how, times, tally.present)
        for value, times in tally.strange.items():
            shown = value if is_shown(value) else None
            enumeration = enumeration_of(described)
            yield found("value-undocumented", value, times, values, enumeration=enumeration, value=shown)
    for schema, described in ledger.schemas.items():
        for member in described.required:
            counts = ledger.members.get((schema, member))
            absent = ledger.rows[schema] - (counts.present if counts else 0)
            if absent and counts:
                yield Difference(
                    "required-absent",
                    f"{schema}.{member}",
                    "absent",
                    absent,
                    ledger.rows[schema],
                    tuple(ledger.operations[schema]),
                    (kind,),
                    schema,
                    member,
                )


def _never_seen(ledgers: Mapping[str, Ledger]) -> Iterator[Difference]:
    """Yield described members that no row had.

    JSON has an unused member as null, and XML omits it: what only XML lacks may just have had no value.
    """
    in_json = ledgers.get(JSON, Ledger())
    for kind, ledger in ledgers.items():
        for schema, described in ledger.schemas.items():
            for member, written in described.properties.items():
                if (schema, member) in ledger.members or written.get("writeOnly"):
                    continue
                if kind == XML and (in_json.rows[schema] or "x-json-only" in written):
                    continue
                required = "required, " if member in described.required else ""
                yield Difference(
                    "member-never-seen",
                    f"{schema}.{member}",
                    f"{required}never seen",
                    0,
                    ledger.rows[schema],
                    tuple(ledger.operations[schema]),
                    (kind,),
                    schema,
                    member,
                )


def _merged(differences: Sequence[Difference]) -> list[Difference]:
    """Join what both media types show; member names of JSON may be in camelCase, those of XML are not."""
    found: dict[tuple[str, str, str], Difference] = {}
    for each in differences:
        name = ".".join(camel_case(part) for part in each.where.split(".")) if each.schema else each.where
        key = each.kind, name, each.detail
        seen = found.get(key)
        if seen is None:
            found[key] = each
            continue
        found[key] = replace(
            seen,
            seen=seen.seen + each.seen,
            of=seen.of + each.of,
            operations=tuple(dict.fromkeys([*seen.operations, *each.operations])),
            media_types=tuple(dict.fromkeys([*seen.media_types, *each.media_types])),
            types=tuple(sorted({*seen.types, *each.types})),
            nullable=seen.nullable or each.nullable,
            samples=tuple(dict.fromkeys([*seen.samples, *each.samples])),
        )
    return list(found.values())
