"""Members of the rows of a list, by kind, with real values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from veeam_jobs_description.operations import Operation
from veeam_jobs_description.schemas import Schema, named_schema, read_schema
from veeam_jobs_kit.contract.promises.vspc.evaluate import MISSING, value_at
from veeam_jobs_kit.contract.promises.vspc.lists import Row

Kind: TypeAlias = Literal["uuid", "time", "enum", "text", "int", "float", "bool", "array"]
_DEEPEST = 3


@dataclass(frozen=True, slots=True)
class Member:
    """A member that can be compared, at a dotted path."""

    path: str
    kind: Kind
    nullable: bool
    """Whether it, or an object around it, may be null."""


def row_schema(operation: Operation, bundle: Mapping[str, Any]) -> Schema:
    """Return the schema of the rows of a list, or of the object of any other operation."""
    answer = named_schema(operation.schemas_of(200)[0], bundle)
    data = read_schema(answer.properties["data"], bundle)
    return read_schema(data.keywords["items"], bundle) if data.type == "array" else data


def members(operation: Operation, bundle: Mapping[str, Any]) -> list[Member]:
    """Return the comparable members of the rows of an operation, in the order of the description."""
    return list(_members(row_schema(operation, bundle), bundle, "", False, 1))


def _members(
    schema: Schema, bundle: Mapping[str, Any], prefix: str, nullable: bool, depth: int
) -> Iterator[Member]:
    for name, written in schema.properties.items():
        if name.startswith("_"):
            continue
        inner, path = read_schema(written, bundle), prefix + name
        may_be_null = nullable or inner.nullable
        if inner.properties:
            if depth < _DEEPEST:
                yield from _members(inner, bundle, path + ".", may_be_null, depth + 1)
        elif (kind := _kind(inner, bundle)) is not None:
            yield Member(path, kind, may_be_null)


def _kind(schema: Schema, bundle: Mapping[str, Any]) -> Kind | None:
    if schema.type == "array":
        items = read_schema(schema.keywords.get("items", {}), bundle)
        return "array" if items.type in ("string", "integer") and not items.properties else None
    if schema.values:
        return "enum"
    if schema.type == "string":
        formats: Mapping[Any, Kind | None] = {"uuid": "uuid", "date-time": "time", None: "text"}
        return formats.get(schema.keywords.get("format"))
    kinds: Mapping[Any, Kind] = {"integer": "int", "number": "float", "boolean": "bool"}
    return kinds.get(schema.type)


def values_of(rows: Iterable[Row], path: str) -> list[Any]:
    """Return the distinct values at a path, without null, in the order of the rows."""
    found: dict[str, Any] = {}
    for row in rows:
        value = value_at(row, path)
        if value is not MISSING and value is not None:
            found.setdefault(repr(value), value)
    return list(found.values())


def telling(known: Iterable[Member], rows: Iterable[Row], *kinds: Kind) -> list[tuple[Member, list[Any]]]:
    """Return members of these kinds with their values, those that tell rows apart first."""
    rows = list(rows)
    found = [(member, values_of(rows, member.path)) for member in known if member.kind in kinds]
    return sorted(
        ((member, values) for member, values in found if values), key=lambda each: -min(len(each[1]), 3)
    )


def unasked(row: Row, paths: Sequence[str], schema: Schema, bundle: Mapping[str, Any]) -> Iterator[str]:
    """Yield the members of a row that are neither among the selected paths nor required."""
    for name, value in row.items():
        inner = [path.partition(".")[2] for path in paths if path.partition(".")[0] == name]
        if not inner:
            if name not in schema.required:
                yield name
        elif "" not in inner and isinstance(value, Mapping) and name in schema.properties:
            below = read_schema(schema.properties[name], bundle)
            yield from (f"{name}.{extra}" for extra in unasked(value, inner, below, bundle))
