"""Canaries made from the description: members of an answer are not as their schema says.

For each kind of mistake and each API, two operations are taken in which it can be made: a list, and a single object. There
it is made in every member that fits, because not every object has every member. In Enterprise Manager each shows in XML and
in both notations of JSON.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from veeam_jobs_description.document import Api, Document
from veeam_jobs_description.operations import Operation
from veeam_jobs_description.references import escape, follow_reference, resolve
from veeam_jobs_description.schemas import Json, Schema, named_schema, read_schema
from veeam_jobs_kit.mock.control.canaries.model import Canary
from veeam_jobs_kit.mock.http.messages import Answer, Call

GONE = object()
"""The member is left out."""
Steps = tuple[str, ...]
_ITEMS = "[]"
_DEEPEST = 4


@dataclass(frozen=True, slots=True)
class Mistake:
    """A kind of mistake: where it can be made, and what stands there then."""

    name: str
    says: str
    fits: Callable[[Schema, bool], bool]
    """Takes the schema of a member, and whether the member is required."""
    change: Callable[[Json], Any]
    in_xml: bool = True
    """Whether it can be seen in XML, which has no null, and where everything is text."""


MISTAKES = (
    Mistake("text-for-number", "a number is sent as text", lambda s, _: s.type == "integer", lambda v: f"{v} pieces"),
    Mistake("text-for-boolean", "a boolean is sent as `yes`", lambda s, _: s.type == "boolean", lambda v: "yes"),
    Mistake("object-for-text", "a text is sent as an object", lambda s, _: _is_text(s), lambda v: {"text": v}, in_xml=False),
    Mistake("required-missing", "a required member is left out", lambda s, required: required, lambda v: GONE),
    Mistake(
        "null-not-allowed", "a member that is never null is null", lambda s, r: r and not s.nullable,
        lambda v: None, in_xml=False,
    ),
    Mistake("not-a-uuid", "an id is no UUID", lambda s, _: _format(s) == "uuid", lambda v: "job-1"),
    Mistake(
        "not-a-time", "a time is no time of ISO 8601", lambda s, _: _format(s) == "date-time", lambda v: "yesterday"
    ),
    Mistake("beyond-int32", "a number is beyond int32", lambda s, _: _format(s) == "int32", lambda v: 2**31),
    Mistake("beyond-int64", "a number is beyond int64", lambda s, _: _format(s) == "int64", lambda v: 2**63),
    Mistake(
        "undocumented-value", "an enumeration has a value that nobody described", lambda s, _: bool(s.values),
        lambda v: "Sideways",
    ),
)  # fmt: skip


def schema_canaries(document: Document) -> Iterator[tuple[str, Canary]]:
    """Yield name and canary for each mistake that can be made in answers of an API."""
    for mistake in MISTAKES:
        for kind, operations in (("list", _lists(document)), ("object", _objects(document))):
            found = _first(document, operations, mistake)
            if found is not None:
                yield _canary(document.api, mistake, kind, *found)


def _canary(
    api: Api, mistake: Mistake, kind: str, operation: Operation, schema: str, places: tuple[Steps, ...]
) -> tuple[str, Canary]:
    def spoiled(value: Json) -> Json:
        for steps in places:
            value = _changed(value, steps, mistake.change)
        return value

    def answer(call: Call, honest: Answer) -> Answer:
        if call.operation.id != operation.id or honest.value is None or honest.status >= 300:
            return honest
        return replace(honest, value=spoiled(honest.value))

    def spoil(of: str, value: Json) -> Json:
        return spoiled(value) if of == schema else value

    where = ".".join(places[0]).replace(".[]", "[]")
    more = f" and {len(places) - 1} more" if len(places) > 1 else ""
    text = f"{mistake.says[0].upper()}{mistake.says[1:]}: `{where}`{more} of `{operation.id}`."
    # What Enterprise Manager answers is fitted to its schema before it is written, in XML or JSON.
    late = api == "em"
    return f"{api}-{mistake.name}-in-{kind}", Canary(
        api,
        text,
        kind=mistake.name,
        operations=(operation.id,),
        answer=None if late else answer,
        spoil=spoil if late else None,
        of_members=True,
        in_xml=late and mistake.in_xml,
    )


def _changed(value: Json, steps: Steps, change: Callable[[Json], Any]) -> Json:
    first, rest = steps[0], steps[1:]
    if first == _ITEMS:
        return [_changed(item, rest, change) for item in value] if isinstance(value, list) else value
    if not isinstance(value, Mapping) or value.get(first) is None:
        return value
    new = _changed(value[first], rest, change) if rest else change(value[first])
    others = {name: held for name, held in value.items() if name != first}
    return others if new is GONE else {**others, first: new}


def _lists(document: Document) -> Iterator[Operation]:
    yield from (each for each in _reads(document) if each.id.endswith("_list"))


def _objects(document: Document) -> Iterator[Operation]:
    yield from (each for each in _reads(document) if each.id.endswith("_get") and each.path_parameters)


def _reads(document: Document) -> Iterator[Operation]:
    yield from (each for each in document.operations if each.method == "GET" and each.safe)


def _first(
    document: Document, operations: Iterator[Operation], mistake: Mistake
) -> tuple[Operation, str, tuple[Steps, ...]] | None:
    """Return the first operation that the mistake can be made in, and its members that the documented example has."""
    for operation in operations:
        for name in operation.schemas_of(operation.success):
            example = _example(document, operation, name)
            places = tuple(
                steps
                for steps, schema, required in _members(document, named_schema(name, document.bundle), ())
                if mistake.fits(schema, required) and _reaches(example, steps)
            )
            if places:
                # What holds others is left alone where they are spoiled themselves.
                outer = tuple(steps for steps in places if not any(_holds(steps, other) for other in places))
                return operation, name, outer
    return None


def _example(document: Document, operation: Operation, schema: str) -> Json:
    """Return the first example of a successful answer that is documented for this schema."""
    pointer = f"/paths/{escape(operation.path)}/{operation.method.lower()}/responses/{operation.success}"
    content = resolve(pointer, document.bundle)[1].get("content", {})
    examples = content.get("application/json", {}).get("examples", {}).values()
    values = [follow_reference(example, document.bundle).get("value") for example in examples]
    # Where two forms are described, the references have `Refs`.
    whole = [
        value
        for value in values
        if isinstance(value, Mapping) and ("Refs" in value) == (schema == "EntityReferences")
    ]
    return next(iter(whole), None)


def _members(document: Document, schema: Schema, steps: Steps) -> Iterator[tuple[Steps, Schema, bool]]:
    if len(steps) > _DEEPEST:
        return
    if schema.type == "array":
        items = read_schema(schema.keywords["items"], document.bundle) if "items" in schema.keywords else None
        if items is not None:
            yield from _members(document, items, (*steps, _ITEMS))
        return
    inner = []
    for name, written in schema.properties.items():
        # Attributes of Enterprise Manager tell the type: one that is wrong makes it another object.
        member = read_schema(written, document.bundle)
        if name not in ("Type", "errors", "meta"):
            yield (*steps, name), member, name in schema.required
        inner.append((name, member))
    for name, member in inner:
        if name not in ("Links", "errors"):
            yield from _members(document, member, (*steps, name))


def _holds(outer: Steps, inner: Steps) -> bool:
    return len(outer) < len(inner) and inner[: len(outer)] == outer


def _reaches(value: Json, steps: Steps) -> bool:
    """Return whether an answer has something where the steps lead."""
    if not steps:
        return value is not None
    if steps[0] == _ITEMS:
        return isinstance(value, list) and any(_reaches(item, steps[1:]) for item in value)
    return isinstance(value, Mapping) and _reaches(value.get(steps[0]), steps[1:])


def _is_text(schema: Schema) -> bool:
    return schema.type == "string" and not schema.values and _format(schema) is None


def _format(schema: Schema) -> str | None:
    found: str | None = schema.keywords.get("format")
    return found
