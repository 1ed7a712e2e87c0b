"""Find conditions of `filter`, `sort` and `select` that nothing can meet, because of the description of the resource."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from veeam_jobs_description.document import Document
from veeam_jobs_description.operations import Operation
from veeam_jobs_description.schemas import Json, Schema, read_schema
from veeam_jobs_kit.mock.query.filters import collation, collation_of, comparable

_LOGICAL = ("and", "or", "not", "exclusiveOr")
_EQUALITY = ("equals", "notEquals", "in")
_INSTANT, _TEXT = 3, 4
"""Ranks of `comparable`: values of different ranks are never equal, and none is less than the other."""

_RANKS: Mapping[str, tuple[int, ...]] = {
    "boolean": (1,),
    "integer": (2,),
    "number": (2,),
    "string": (_INSTANT, _TEXT),
    "array": (5,),
    "object": (6,),
}
_KINDS = ("null", "a boolean", "a number", "a date-time with an offset", "a text", "a list", "an object")


class Objection(NamedTuple):
    """Why a condition of a parameter finds nothing. `is_certain` is False where a new value of an enumeration could."""

    parameter: str
    said: str
    is_certain: bool = True


class _Property(NamedTuple):
    """What a path leads to: its schema, and whether it passes through a list, which makes it a list of these."""

    schema: Schema
    is_list: bool


def objections(parameter: str, rules: Json, operation: Operation, document: Document) -> Iterator[Objection]:
    """Yield what no resource of this operation can meet. Rules that do not fit the description are passed over."""
    _, resource, _ = document.unwrapped(operation.schemas_of(200)[0])
    if resource is None or not isinstance(rules, list):
        return
    looker = _Looker(parameter, resource, document)
    for rule in rules:
        if isinstance(rule, Mapping):
            yield from looker.condition(rule) if parameter == "filter" else looker.naming(rule)


@dataclass(frozen=True, slots=True)
class _Looker:
    """Looks at the rules of one parameter for one resource."""

    parameter: str
    resource: str
    document: Document

    def naming(self, rule: Mapping[str, Json]) -> Iterator[Objection]:
        """Look at a rule of `sort` or `select`, which names a property only."""
        path = rule.get("property", rule.get("propertyPath"))
        if isinstance(path, str) and not (self.parameter == "select" and path.startswith("_embedded")):
            yield from self._objections_to_path(path)

    def condition(self, rule: Mapping[str, Json]) -> Iterator[Objection]:
        """Look at a condition of `filter`."""
        operation, path = rule.get("operation"), rule.get("property")
        if operation in _LOGICAL:
            items = rule.get("items")
            for item in items if isinstance(items, list) else ():
                yield from self.condition(item) if isinstance(item, Mapping) else ()
            return
        if not isinstance(path, str):
            yield self._say(f"a condition with {operation} needs a property")
            return
        yield from self._objections_to_path(path)
        found = self._find(path)
        if found is not None:
            yield from self._objections_to_value(str(operation), path, found, rule)

    def _objections_to_path(self, path: str) -> Iterator[Objection]:
        if path.split(".")[0].lower() == "_embedded":
            yield self._say(f"the mock does not look into {path}: it adds what expand asks for afterwards")
        elif self._find(path) is None:
            yield self._say(f"{self.resource} has no property {path!r}")

    def _objections_to_value(
        self, operation: str, path: str, found: _Property, rule: Mapping[str, Json]
    ) -> Iterator[Objection]:
        value, is_list = rule.get("value"), found.is_list or found.schema.type == "array"
        element = found.schema if found.is_list else self._element(found.schema)
        if operation in ("subset", "superset") and not is_list:
            yield self._say(f"{operation} needs a list, which {path} is not")
        elif operation == "contains" and not is_list and found.schema.type != "string":
            yield self._say(f"contains needs a text or a list, which {path} is not")
        wanted = value if operation in ("in", "subset", "superset") and isinstance(value, list) else [value]
        one_of = element if operation in ("contains", "subset", "superset") else found.schema
        ranks = (5,) if is_list and one_of is not element else _ranks(one_of, whole=operation != "contains")
        for each in wanted:
            rank, _ = comparable(each, collation("ordinal"))
            if ranks and rank and rank not in ranks:
                yield self._say(f"{path} is {_KINDS[ranks[-1]]}, and is compared with {_KINDS[rank]}")
            elif operation in _EQUALITY and not is_list:
                yield from self._objections_to_word(path, each, found.schema, collation_of(rule))

    def _objections_to_word(self, path: str, word: Json, schema: Schema, name: str) -> Iterator[Objection]:
        if not schema.values or not isinstance(word, str):
            return
        collate = collation(name)
        if collate(word) in {collate(str(value)) for value in schema.values}:
            return
        near = next((str(value) for value in schema.values if str(value).lower() == word.lower()), None)
        hint = f": it is {near} under the collation {name}" if near else ""
        yield Objection(self.parameter, f"{path} has no described value {word!r}{hint}", is_certain=False)

    def _find(self, path: str) -> _Property | None:
        """Return what a path leads to, None if there is nothing. Anything may stand below what has no description."""
        bundle = self.document.bundle
        schema, is_list = read_schema(self.document.schemas[self.resource], bundle), False
        for step in path.split("."):
            if schema.type == "array":
                schema, is_list = self._element(schema), True
            if schema.options or (not schema.properties and schema.type in (None, "object")):
                return _Property(Schema(None, True, None, {}), is_list)
            named = {name.lower(): inner for name, inner in schema.properties.items()}
            if step.lower() not in named:
                return None
            schema = read_schema(named[step.lower()], bundle)
        return _Property(schema, is_list)

    def _element(self, schema: Schema) -> Schema:
        return read_schema(schema.keywords.get("items", {}), self.document.bundle)

    def _say(self, said: str) -> Objection:
        return Objection(self.parameter, said)


def _ranks(schema: Schema, *, whole: bool) -> tuple[int, ...]:
    """Return the ranks of the values of a schema, none if they are not known. A part of a text is a text."""
    if schema.type == "string" and schema.keywords.get("format") == "date-time" and whole:
        return (_INSTANT,)
    return _RANKS.get(schema.type or "", ())
