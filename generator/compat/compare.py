"""Compare two bundles: operations by operationId, component schemas by name, each shared schema once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.compat.checks import Change, Direction
from veeam_jobs_description.operations import operation_items, request_parts
from veeam_jobs_description.references import follow_reference, schemas_reached
from veeam_jobs_description.schemas import Schema, read_schema

Json = Mapping[str, Any]

_MINIMA = ("minimum", "minLength", "minItems", "minProperties")
_MAXIMA = ("maximum", "maxLength", "maxItems", "maxProperties")


@dataclass(slots=True)
class _Pair:
    """Two bundles. Schemas without a name of their own are compared where they stand, with the name of the place."""

    old: Json = field(repr=False)
    new: Json = field(repr=False)
    renamed: set[tuple[str | None, str | None, Direction]] = field(default_factory=set)
    """Schemas of another name that were compared already."""


def changes(old: Json, new: Json) -> list[Change]:
    """Return the changes from one bundle to another, sorted."""
    pair = _Pair(old, new)
    found = [*_operations(pair), *_components(pair)]
    return sorted(set(found))


def _operations(pair: _Pair) -> Iterator[Change]:
    was = {item["operationId"]: (method, path, item) for path, method, item in operation_items(pair.old)}
    now = {item["operationId"]: (method, path, item) for path, method, item in operation_items(pair.new)}
    yield from (Change(name, "operation-removed", _label(*was[name][:2])) for name in was if name not in now)
    yield from (Change(name, "operation-added", _label(*now[name][:2])) for name in now if name not in was)
    for name in was:
        if name not in now:
            continue
        before, after = _label(*was[name][:2]), _label(*now[name][:2])
        if before != after:
            yield Change(name, "operation-moved", f"{before} before, {after} now")
        yield from _parameters(name, pair, was[name], now[name])
        yield from _request_body(name, pair, was[name][2], now[name][2])
        yield from _responses(name, pair, was[name][2]["responses"], now[name][2]["responses"])


def _label(method: str, path: str) -> str:
    return f"{method.upper()} {path}"


_Item = tuple[str, str, Json]


def _parameters(name: str, pair: _Pair, was: _Item, now: _Item) -> Iterator[Change]:
    old, new = _parameters_of(pair.old, was), _parameters_of(pair.new, now)
    for key, parameter in old.items():
        place = f"{name} {' '.join(key)}"
        if key not in new:
            yield Change(place, "parameter-removed")
            continue
        before, after = bool(parameter.get("required")), bool(new[key].get("required"))
        if before != after:
            yield Change(place, "parameter-became-required" if after else "parameter-became-optional")
        yield from _schemas(place, pair, _schema_of(parameter), _schema_of(new[key]), "request")
    for key, parameter in new.items():
        if key not in old:
            check = "parameter-added-required" if parameter.get("required") else "parameter-added"
            yield Change(f"{name} {' '.join(key)}", check)


def _parameters_of(bundle: Json, item: _Item) -> dict[tuple[str, str], Json]:
    _, path, operation = item
    listed = [*bundle["paths"][path].get("parameters", ()), *operation.get("parameters", ())]
    followed = [follow_reference(each, bundle) for each in listed]
    return {(each["in"], each["name"]): each for each in followed}


def _schema_of(holder: Json) -> Json:
    """Return the schema of a parameter or media type; that of its only content, where it has one."""
    for media in holder.get("content", {}).values():
        return _schema_of(media)
    found: Json = holder.get("schema", {})
    return found


def _request_body(name: str, pair: _Pair, was: Json, now: Json) -> Iterator[Change]:
    old = follow_reference(was.get("requestBody", {}), pair.old)
    new = follow_reference(now.get("requestBody", {}), pair.new)
    if old and not new:
        yield Change(name, "request-body-removed")
    elif new and not old:
        yield Change(name, "request-body-became-required" if new.get("required") else "request-body-added")
    elif old and new:
        if bool(old.get("required")) != bool(new.get("required")):
            required = "required" if new.get("required") else "optional"
            yield Change(name, f"request-body-became-{required}")
        yield from _contents(name, pair, old.get("content", {}), new.get("content", {}), "request")


def _responses(name: str, pair: _Pair, was: Json, now: Json) -> Iterator[Change]:
    yield from (Change(f"{name} {status}", "response-status-removed") for status in was if status not in now)
    yield from (Change(f"{name} {status}", "response-status-added") for status in now if status not in was)
    for status in was:
        if status not in now:
            continue
        old, new = follow_reference(was[status], pair.old), follow_reference(now[status], pair.new)
        place = f"{name} {status}"
        headers = old.get("headers", {}), new.get("headers", {})
        yield from (
            Change(f"{place} {header}", "response-header-removed")
            for header in headers[0]
            if header not in headers[1]
        )
        yield from (
            Change(f"{place} {header}", "response-header-added")
            for header in headers[1]
            if header not in headers[0]
        )
        yield from _contents(place, pair, old.get("content", {}), new.get("content", {}), "response")


def _contents(place: str, pair: _Pair, was: Json, now: Json, direction: Direction) -> Iterator[Change]:
    yield from (
        Change(f"{place} {kind}", f"{direction}-media-type-removed") for kind in was if kind not in now
    )
    yield from (Change(f"{place} {kind}", f"{direction}-media-type-added") for kind in now if kind not in was)
    for kind in was:
        if kind in now:
            old, new = was[kind].get("schema", {}), now[kind].get("schema", {})
            yield from _schemas(f"{place} {kind}", pair, old, new, direction)


def _components(pair: _Pair) -> Iterator[Change]:
    """Compare the component schemas that both bundles have, once for each direction in which they are used."""
    schemas = (
        pair.old.get("components", {}).get("schemas", {}),
        pair.new.get("components", {}).get("schemas", {}),
    )
    asked = schemas_reached(request_parts(pair.old), pair.old) | schemas_reached(
        request_parts(pair.new), pair.new
    )
    answered = _answered(pair.old) | _answered(pair.new)
    for name in schemas[0]:
        if name not in schemas[1]:
            continue  # what referred to it refers to another one now, or is gone: that is the change
        for direction, used in (("request", asked), ("response", answered)):
            if name in used:
                yield from _bodies(name, pair, schemas[0][name], schemas[1][name], direction)  # type: ignore[arg-type]


def _answered(bundle: Json) -> set[str]:
    """Return the schemas that answers reach."""
    parts: list[Any] = [operation["responses"] for _, _, operation in operation_items(bundle)]
    return schemas_reached([*parts, bundle.get("components", {}).get("responses", {})], bundle)


def _schemas(place: str, pair: _Pair, was: Json, now: Json, direction: Direction) -> Iterator[Change]:
    """Compare two schemas where they stand: which component they name, and what they say beside it."""
    old, new = read_schema(was, pair.old), read_schema(now, pair.new)
    if old.name != new.name:
        if _shape(old) != _shape(new):
            detail = f"{old.name or old.type} before, {new.name or new.type} now"
            yield Change(place, f"{direction}-schema-changed", detail)
        elif (old.name, new.name, direction) not in pair.renamed:
            # A schema has another name, and what it says counts, too. Once: it may contain itself.
            pair.renamed.add((old.name, new.name, direction))
            yield from _another_name(place, pair, old, new, direction)
            yield from _bodies(place, pair, was, now, direction)
        return
    if old.name:
        if old.nullable != new.nullable:
            yield Change(place, _nullable(direction, new.nullable))
        return
    yield from _bodies(place, pair, was, now, direction)


def _another_name(
    place: str, pair: _Pair, old: Schema, new: Schema, direction: Direction
) -> Iterator[Change]:
    """Report that the class of a generated client is another one: at the component if it is gone, or else at the place."""
    if old.name and new.name:
        is_gone = old.name not in pair.new.get("components", {}).get("schemas", {})
        where = old.name if is_gone else place
        yield Change(where, f"{direction}-schema-renamed", f"{old.name} before, {new.name} now")


def _shape(schema: Schema) -> tuple[Any, ...]:
    """Return what a schema says at first sight: its type, members and values."""
    return schema.type, tuple(sorted(schema.properties)), tuple(map(str, schema.values))


def _nullable(direction: Direction, nullable: bool) -> str:
    return f"{direction}-became-nullable" if nullable else f"{direction}-became-not-nullable"


def _bodies(place: str, pair: _Pair, was: Json, now: Json, direction: Direction) -> Iterator[Change]:
    old, new = read_schema(was, pair.old), read_schema(now, pair.new)
    if old.type != new.type:
        detail = f"{old.type or 'any'} before, {new.type or 'any'} now"
        yield Change(place, f"{direction}-type-changed", detail)
        return
    if old.nullable != new.nullable:
        yield Change(place, _nullable(direction, new.nullable))
    formats = old.keywords.get("format"), new.keywords.get("format")
    if formats[0] != formats[1]:
        detail = f"{formats[0] or 'none'} before, {formats[1] or 'none'} now"
        yield Change(place, f"{direction}-format-changed", detail)
    yield from _limits(place, old, new, direction)
    yield from _values(place, old, new, direction)
    yield from _options(place, pair, old, new, direction)
    yield from _members(place, pair, old, new, direction)
    yield from _other_members(place, pair, old, new, direction)
    items = old.keywords.get("items"), new.keywords.get("items")
    if isinstance(items[0], Mapping) and isinstance(items[1], Mapping):
        yield from _schemas(f"{place}[]", pair, items[0], items[1], direction)


def _limits(place: str, old: Schema, new: Schema, direction: Direction) -> Iterator[Change]:
    for names, sign in ((_MINIMA, 1), (_MAXIMA, -1)):
        for name in names:
            was, now = old.keywords.get(name), new.keywords.get(name)
            if was == now:
                continue
            narrower = was is None or (now is not None and (now - was) * sign > 0)
            detail = f"{name} {'none' if was is None else was} before, {'none' if now is None else now} now"
            yield Change(place, f"{direction}-limit-{'narrowed' if narrower else 'widened'}", detail)
    patterns = old.keywords.get("pattern"), new.keywords.get("pattern")
    if patterns[0] != patterns[1]:
        if None in patterns:
            check = f"limit-{'narrowed' if patterns[0] is None else 'widened'}"
            yield Change(place, f"{direction}-{check}", "pattern")
        else:
            # Nobody knows which of two patterns allows more.
            yield Change(place, f"{direction}-pattern-changed", f"{patterns[0]} before, {patterns[1]} now")


def _values(place: str, old: Schema, new: Schema, direction: Direction) -> Iterator[Change]:
    if bool(old.values) != bool(new.values):
        narrower = bool(new.values)
        yield Change(place, f"{direction}-limit-{'narrowed' if narrower else 'widened'}", "a list of values")
        return
    yield from (
        Change(place, f"{direction}-value-removed", str(value))
        for value in old.values
        if value not in new.values
    )
    is_open = direction == "response" and new.keywords.get("x-extensible-enum")
    check = f"{direction}-value-added{'-open' if is_open else ''}"
    yield from (Change(place, check, str(value)) for value in new.values if value not in old.values)


def _options(place: str, pair: _Pair, old: Schema, new: Schema, direction: Direction) -> Iterator[Change]:
    """Compare the alternatives of `oneOf` and `anyOf` by the components they name."""
    was = {read_schema(each, pair.old).name or str(each) for each in old.options}
    now = {read_schema(each, pair.new).name or str(each) for each in new.options}
    yield from (Change(place, f"{direction}-value-removed", name) for name in sorted(was - now))
    yield from (Change(place, f"{direction}-value-added", name) for name in sorted(now - was))


def _members(place: str, pair: _Pair, old: Schema, new: Schema, direction: Direction) -> Iterator[Change]:
    for name, written in old.properties.items():
        inside = f"{place}.{name}"
        if name not in new.properties:
            yield Change(inside, f"{direction}-member-removed")
            continue
        before, after = name in old.required, name in new.required
        if before != after:
            yield Change(inside, f"{direction}-member-became-{'required' if after else 'optional'}")
        yield from _schemas(inside, pair, written, new.properties[name], direction)
    for name in new.properties:
        if name not in old.properties:
            must = direction == "request" and name in new.required
            yield Change(f"{place}.{name}", f"{direction}-member-added{'-required' if must else ''}")


def _other_members(
    place: str, pair: _Pair, old: Schema, new: Schema, direction: Direction
) -> Iterator[Change]:
    """Compare `additionalProperties`: what members that are not listed may be. Without it, anything."""
    was, now = (schema.keywords.get("additionalProperties", True) for schema in (old, new))
    if was and now and isinstance(was, Mapping) and isinstance(now, Mapping):
        yield from _schemas(f"{place}.*", pair, was, now, direction)
        return
    before, after = _freedom(was), _freedom(now)
    if before != after:
        yield Change(
            place, f"{direction}-limit-{'narrowed' if after < before else 'widened'}", "members not listed"
        )


def _freedom(others: object) -> int:
    """Return 0 where no other members are allowed, 1 where they have a schema, 2 for any."""
    if isinstance(others, Mapping):
        return 1 if others else 2
    return 2 if others else 0
